package dev.claimboard.web.leaderboard;

import dev.claimboard.web.page.Query;

/**
 * How to show a board elsewhere.
 *
 * @param host  the address under which the site is asked, without a slash at its end
 * @param query the page of the board
 */
public record Share(String host, Query query) {

  /** The address of the badge, within the site. */
  public String badge() {
    return at("/badge.svg");
  }

  /** Markdown that shows the badge and leads to the board. */
  public String badgeSnippet() {
    return "[![leaderboard](" + host + badge() + ")](" + host + query + ")";
  }

  /** The address of the bare table, within the site. */
  public String table() {
    return at("/embed");
  }

  /** HTML that shows the bare table in a frame. */
  public String tableSnippet() {
    return "<iframe src=\"" + (host + table()).replace("&", "&amp;") + "\" width=\"640\" height=\"420\" title=\"Leaderboard\"></iframe>";
  }

  private String at(String ending) {
    return query.without("show").at(query.path() + ending).toString();
  }
}
