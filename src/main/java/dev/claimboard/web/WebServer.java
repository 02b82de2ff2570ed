package dev.claimboard.web;

import dev.claimboard.web.page.ContentPolicy;
import dev.claimboard.web.home.HomeContents;
import dev.claimboard.web.page.Site;
import dev.claimboard.web.page.Stores;
import dev.claimboard.web.page.Views;
import dev.claimboard.web.problem.Problems;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.util.JavalinBindException;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running site. Close it to stop: requests under way are finished first. Thread-safe. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final int SERVER_ERROR = 500;
  private static final long STOP_MILLIS = 5_000;

  private final Javalin server;
  private final String host;
  private final Warming warming;

  private WebServer(Javalin server, String host, Warming warming) {
    this.server = server;
    this.host = host;
    this.warming = warming;
  }

  /**
   * Starts to listen.
   *
   * @param stores what to show; stays open when the server is closed
   * @param host   the name or address to listen on
   * @param port   the port, or 0 for any free one
   * @throws PortTakenException when something else listens there
   */
  public static WebServer start(Stores stores, String host, int port) {
    Site site = new Site(stores, new Views());
    HomeContents home = new HomeContents(stores);
    Javalin server = Javalin.create(config -> configure(config, site, home));
    answerHeadLikeGet(server.unsafe.internalRouter);
    Warming warming = Warming.start(stores, home);
    try {
      server.start(host, port);
      return new WebServer(server, host, warming);
    } catch (JavalinBindException e) {
      warming.close();
      throw new PortTakenException(host, port);
    }
  }

  /** What it answers, as registered, such as {@code GET /benchmarks/{id}}; in order. */
  List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream().map(handler -> handler.endpoint)
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path).toList();
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** The address of the front page. */
  public String url() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + port() + "/";
  }

  @Override
  public void close() {
    warming.close();
    server.stop();
  }

  private static void configure(JavalinConfig config, Site site, HomeContents home) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
    config.jetty.modifyHttpConfiguration(http -> {
      http.setUriCompliance(UriCompliance.UNSAFE);
      http.setSendServerVersion(false);
    });
    config.jetty.modifyServletContextHandler(handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
    config.router.javaLangErrorHandler((response, error) -> {
      LOG.error("a request failed", error);
      response.setStatus(SERVER_ERROR);
    });
    config.routes.before(WebServer::secure);
    Openness.register(config.routes);
    new KeptAnswers(site.stores().database()).register(config.routes);
    new Problems(site.views()).register(config.routes);
    Routes.register(config.routes, site, home);
  }

  /** Lets HEAD tell the status and the headers that GET would have; the server leaves out the body. */
  private static void answerHeadLikeGet(InternalRouter router) {
    List.copyOf(router.allHttpHandlers()).stream().map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
        .forEach(endpoint -> router.addHttpEndpoint(new Endpoint(HandlerType.HEAD, endpoint.path, endpoint.handler)));
  }

  private static void secure(Context context) {
    ContentPolicy.apply(context);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "strict-origin-when-cross-origin");
    context.header("Cache-Control", "no-cache");
  }
}
