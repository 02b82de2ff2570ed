package dev.claimboard.cli;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.store.Database;
import dev.claimboard.web.copy.CopyOptions;
import dev.claimboard.web.copy.SiteCopy;
import dev.claimboard.web.copy.UnusableFolderException;
import dev.claimboard.web.page.Stores;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The site as files. */
final class SiteOption {
  private static final double MEGABYTE = 1e6;

  @Option(names = "--site", paramLabel = "DIR",
      description = "Write the whole site with its data to this folder, as files for any web server; a folder with an earlier copy is "
          + "brought up to date.")
  private Path folder;

  @Option(names = "--base-url", paramLabel = "URL",
      description = "With --site: where the copy will be served, for canonical addresses; links work below any path without it.")
  private String baseUrl;

  @Option(names = "--method-claims", paramLabel = "N", defaultValue = "2",
      description = "With --site: how many claims a method needs for a page of its own; default: ${DEFAULT-VALUE}.")
  private int methodClaims;

  boolean isWanted() {
    return folder != null;
  }

  /** Writes the copy and tells how much it is. */
  void write(Database database, Catalog catalog, PrintWriter messages) throws IOException {
    SiteCopy copy = new SiteCopy(Stores.of(database, catalog), new CopyOptions(checkedUrl(), methodClaims));
    try (Progress progress = Progress.start("Writing", "pages")) {
      SiteCopy.Written written = copy.write(folder, progress::step);
      messages.println(String.format(Locale.ROOT, "%,d pages, %,.1f MB in %s", written.pages(), written.bytes() / MEGABYTE, folder));
    } catch (UnusableFolderException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private String checkedUrl() {
    if (baseUrl == null) {
      return null;
    }
    try {
      URI url = URI.create(baseUrl);
      boolean web = url.getHost() != null && String.valueOf(url.getScheme()).matches("https?");
      if (web && url.getQuery() == null && url.getFragment() == null) {
        return baseUrl.replaceFirst("/+$", "");
      }
    } catch (IllegalArgumentException e) {
      throw notAnAddress();
    }
    throw notAnAddress();
  }

  private UsageException notAnAddress() {
    return new UsageException("--base-url must be an address such as https://example.org/claims, not " + baseUrl);
  }
}
