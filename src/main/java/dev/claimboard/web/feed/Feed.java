package dev.claimboard.web.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A feed of news.
 *
 * @param id      a URI that never changes
 * @param title   what it tells about
 * @param path    its own address, within the site
 * @param page    the address of the page that it belongs to, within the site
 * @param entries the newest first
 */
record Feed(String id, String title, String path, String page, List<FeedEntry> entries) {
  /** What the ids of feeds and their lines begin with. */
  static final String TAG = "tag:claimboard.dev,2026:";
  /** How many lines a feed has at most. */
  static final int LINES = 50;

  private static final LocalDate LONG_AGO = LocalDate.EPOCH;

  /** The date of the newest line, or a day long ago where there is none. */
  LocalDate updated() {
    return entries.stream().map(FeedEntry::updated).max(Comparator.naturalOrder()).orElse(LONG_AGO);
  }
}
