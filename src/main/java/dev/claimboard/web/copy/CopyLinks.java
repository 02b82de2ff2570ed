package dev.claimboard.web.copy;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the links of a page lead within the copy. Thread-safe. */
final class CopyLinks {
  /** The page that tells what only the running site can do. */
  static final String DATA_PAGE = "data.html";

  private static final Pattern ASSET = Pattern.compile("/assets/[0-9a-f]+/[A-Za-z0-9.-]+");
  private static final Pattern CLAIM = Pattern.compile("(/papers/.+)/claims/(\\d+)");

  private final Map<String, String> files;

  /** {@code files} are the pages of the copy by their addresses on the running site. */
  CopyLinks(Map<String, String> files) {
    this.files = files;
  }

  /** Whether an address is one of the site itself, not of another host and not within the page. */
  static boolean isOwn(String address) {
    return address.startsWith("/") && !address.startsWith("//");
  }

  /** Whether an address is that of a file that pages need to look and work right. */
  static boolean isAsset(String address) {
    return ASSET.matcher(address).matches();
  }

  /** The file, perhaps with a place in it, that an address of the site leads to; null when only the running site has it. */
  String target(String address) {
    if (isAsset(address) || address.equals("/" + DATA_PAGE)) {
      return address.substring(1);
    }
    int hash = address.indexOf('#');
    String page = hash < 0 ? address : address.substring(0, hash);
    String place = hash < 0 ? "" : address.substring(hash);
    Matcher claim = CLAIM.matcher(page);
    if (claim.matches() && !files.containsKey(page)) {
      return target(claim.group(1) + "#at-" + claim.group(2));
    }
    String file = files.get(page);
    return file == null ? null : file + place;
  }

  /** How a page links to another file of the copy, whatever the path below which they stand. */
  static String relative(String from, String to) {
    String up = "../".repeat((int) from.chars().filter(character -> character == '/').count());
    return up + to;
  }
}
