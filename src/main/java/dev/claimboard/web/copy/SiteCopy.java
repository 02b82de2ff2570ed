package dev.claimboard.web.copy;

import dev.claimboard.store.Totals;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Stores;
import dev.claimboard.web.page.Views;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the site as files. The same store gives the same bytes. */
public final class SiteCopy {
  /** What stands in examples for a site whose address is not known. */
  static final String USUAL_ORIGIN = "http://localhost:7070";

  private final Stores stores;
  private final CopyOptions options;

  public SiteCopy(Stores stores, CopyOptions options) {
    this.stores = stores;
    this.options = options;
  }

  /** How much was written. */
  public record Written(int pages, long bytes) {}

  /**
   * Writes the copy.
   *
   * @param root     a new or empty folder, or one with an earlier copy, which is brought up to date
   * @param progress run after every page
   * @throws UnusableFolderException when the folder holds something else
   */
  public Written write(Path root, Runnable progress) throws IOException {
    CopyFolder folder = CopyFolder.open(root.toAbsolutePath());
    DataDump dump = new DataDump(folder, stores.claims());
    Totals totals = stores.database().totals();
    List<DumpFile> data = dump.writeClaims();
    Map<String, String> pages = PageList.of(stores, options.leastClaims());
    dump.writeManifest(data, totals, pages.size() + 1, options.baseUrl());
    try (RunningCopy site = new RunningCopy(stores)) {
      PageEditor editor = new PageEditor(new CopyLinks(pages), site.origin(), options.baseUrl());
      folder.write(CopyLinks.DATA_PAGE, editor.edit(dataPage(totals, data), CopyLinks.DATA_PAGE));
      for (Map.Entry<String, String> page : pages.entrySet()) {
        String html = new String(site.get(page.getKey()), StandardCharsets.UTF_8);
        folder.write(page.getValue(), editor.edit(html, page.getValue()));
        progress.run();
      }
      for (String asset : editor.assets()) {
        folder.write(asset.substring(1), site.get(asset));
      }
    }
    folder.write(".nojekyll", "");
    folder.removeLeftovers();
    return new Written(pages.size() + 1, folder.bytes());
  }

  private static String dataPage(Totals totals, List<DumpFile> data) {
    Page page = new Page("Data", "All claims of this copy of the site, as files.", "/data");
    return new Views().render("data.jte", new DataPage(page, totals, data));
  }
}
