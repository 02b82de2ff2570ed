package dev.claimboard.web.page;

/** A request that is understood and not served: it asks too much, or too much is asked at once. The message is for people. */
public final class RefusedException extends RuntimeException {
  /** The HTTP status for more than the site takes. */
  public static final int TOO_LARGE = 413;
  /** The HTTP status for a site that has no hand free. */
  public static final int BUSY = 503;

  private static final long serialVersionUID = 1;
  private final int status;

  private RefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** For input beyond a limit. */
  public static RefusedException tooLarge(String message) {
    return new RefusedException(TOO_LARGE, message);
  }

  /** For a request that may succeed when it is made again later. */
  public static RefusedException busy(String message) {
    return new RefusedException(BUSY, message);
  }

  /** The HTTP status to answer with. */
  public int status() {
    return status;
  }
}
