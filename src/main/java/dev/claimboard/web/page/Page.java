package dev.claimboard.web.page;

/**
 * What the frame around a page needs to know.
 *
 * @param title       of the window, without the site's name
 * @param description one sentence for search engines
 * @param path        the page's own address without its parameters, encoded
 * @param search      what stands in the search box, or null
 */
public record Page(String title, String description, String path, String search) {
  private static final String SITE = "Claimboard";

  public Page(String title, String description, String path) {
    this(title, description, path, null);
  }

  /** The title with the site's name. */
  public String fullTitle() {
    return title.equals(SITE) ? SITE + ": leaderboards from what papers claim" : title + " · " + SITE;
  }

  /** Whether the page itself begins with a search box. */
  public boolean isFront() {
    return path.equals("/") && search == null;
  }

  /** The value of {@code aria-current} for a link of the main navigation, or null elsewhere. */
  public String current(String section) {
    if (path.equals(section)) {
      return "page";
    }
    return path.startsWith(section + "/") ? "true" : null;
  }
}
