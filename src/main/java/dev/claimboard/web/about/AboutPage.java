package dev.claimboard.web.about;

import dev.claimboard.web.page.Page;
import java.util.List;

/**
 * The page about the site.
 *
 * @param page    its head
 * @param quality how well claims are found, one line a set of annotated abstracts; never empty
 */
public record AboutPage(Page page, List<Quality> quality) {

  /** The day of the measurement. */
  public String measured() {
    return quality.get(0).measured();
  }
}
