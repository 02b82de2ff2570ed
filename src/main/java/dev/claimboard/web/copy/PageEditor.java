package dev.claimboard.web.copy;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a page of the running site a page of the copy. Not thread-safe. */
final class PageEditor {
  private static final String DATA = "/" + CopyLinks.DATA_PAGE;
  private static final String DATA_NAME = "Data";
  private static final String DATA_HINT = "Only the running site has this; the copy has all data";

  private final CopyLinks links;
  private final String origin;
  private final String baseUrl;
  private final Set<String> assets = new TreeSet<>();

  /**
   * An editor of pages.
   *
   * @param origin  the running site's address without a slash at its end
   * @param baseUrl where the copy will be served, without a slash at its end, or null
   */
  PageEditor(CopyLinks links, String origin, String baseUrl) {
    this.links = links;
    this.origin = origin;
    this.baseUrl = baseUrl;
  }

  /** The addresses of the assets that the pages edited so far need. */
  Set<String> assets() {
    return assets;
  }

  /** The page as it stands in the copy, in {@code file}: links lead to files, what needs a server is left out. */
  String edit(String html, String file) {
    Document page = Jsoup.parse(html.replace(origin, baseUrl == null ? SiteCopy.USUAL_ORIGIN : baseUrl));
    page.outputSettings().prettyPrint(false);
    page.select("form").remove();
    page.select("nav[aria-label=Main] a, .downloads a").stream().filter(this::needsServer).forEach(PageEditor::offerData);
    page.select("thead a").stream().filter(this::needsServer).forEach(Element::unwrap);
    page.select("a[href]").forEach(link -> point(link, file));
    page.select("link[href]").forEach(link -> attach(link, "href", file));
    page.select("[src]").forEach(link -> attach(link, "src", file));
    setAddress(page, file);
    return page.outerHtml() + "\n";
  }

  private boolean needsServer(Element link) {
    return CopyLinks.isOwn(link.attr("href")) && links.target(link.attr("href")) == null;
  }

  /** Puts one link to the data in the place of all beside it that only the running site could follow. */
  private static void offerData(Element link) {
    Element beside = link.parent();
    if (beside.select("a[href=" + DATA + "]").isEmpty()) {
      link.attr("href", DATA).removeAttr("aria-current").text(DATA_NAME);
    } else {
      link.remove();
    }
  }

  private void point(Element link, String file) {
    String address = link.attr("href");
    if (!CopyLinks.isOwn(address)) {
      return;
    }
    String target = links.target(address);
    link.attr("href", CopyLinks.relative(file, target == null ? CopyLinks.DATA_PAGE : target));
    if (target == null) {
      link.attr("title", DATA_HINT).attr("rel", "nofollow");
    }
  }

  private void attach(Element element, String attribute, String file) {
    String address = element.attr(attribute);
    if (!CopyLinks.isOwn(address) || element.attr("rel").equals("canonical")) {
      return;
    }
    String target = links.target(address);
    if (target == null) {
      element.remove();
      return;
    }
    if (CopyLinks.isAsset(address)) {
      assets.add(address);
    }
    element.attr(attribute, CopyLinks.relative(file, target));
  }

  /** The page's own address is known only when it is known where the copy will be. */
  private void setAddress(Document page, String file) {
    if (baseUrl == null) {
      page.select("link[rel=canonical], meta[property=og:url]").remove();
      return;
    }
    String address = file.equals("index.html") ? baseUrl + "/" : baseUrl + "/" + file;
    page.select("link[rel=canonical]").attr("href", address);
    page.select("meta[property=og:url]").attr("content", address);
  }
}
