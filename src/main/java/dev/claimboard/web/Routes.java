package dev.claimboard.web;

import dev.claimboard.export.BoardFormat;
import dev.claimboard.web.about.AboutHandler;
import dev.claimboard.web.api.BenchmarksApi;
import dev.claimboard.web.api.BoardMethodsApi;
import dev.claimboard.web.api.ClaimApi;
import dev.claimboard.web.api.ClaimsApi;
import dev.claimboard.web.api.CompareApi;
import dev.claimboard.web.api.ExtractApi;
import dev.claimboard.web.api.LeaderboardApi;
import dev.claimboard.web.api.MethodApi;
import dev.claimboard.web.api.MethodsApi;
import dev.claimboard.web.api.MetricsApi;
import dev.claimboard.web.api.PaperApi;
import dev.claimboard.web.api.PapersApi;
import dev.claimboard.web.api.RecordsApi;
import dev.claimboard.web.api.RulesApi;
import dev.claimboard.web.api.SearchApi;
import dev.claimboard.web.api.StatsApi;
import dev.claimboard.web.attempt.AttemptHandler;
import dev.claimboard.web.benchmarks.BenchmarksHandler;
import dev.claimboard.web.claims.ClaimsHandler;
import dev.claimboard.web.claim.ClaimHandler;
import dev.claimboard.web.compare.CompareHandler;
import dev.claimboard.web.derivation.Engine;
import dev.claimboard.web.feed.BoardFeedHandler;
import dev.claimboard.web.feed.RecordsFeedHandler;
import dev.claimboard.web.home.HomeContents;
import dev.claimboard.web.home.HomeHandler;
import dev.claimboard.web.leaderboard.BadgeHandler;
import dev.claimboard.web.leaderboard.EmbedHandler;
import dev.claimboard.web.leaderboard.LeaderboardHandler;
import dev.claimboard.web.method.MethodHandler;
import dev.claimboard.web.page.Assets;
import dev.claimboard.web.page.Site;
import dev.claimboard.web.page.Stores;
import dev.claimboard.web.paper.PaperHandler;
import dev.claimboard.web.pwc.PwcRoutes;
import dev.claimboard.web.reference.ReferenceHandler;
import dev.claimboard.web.rules.RulesHandler;
import io.javalin.config.RoutesConfig;

/** Every address of the site. */
final class Routes {
  private Routes() {}

  static void register(RoutesConfig routes, Site site, HomeContents home) {
    Engine engine = new Engine(site.stores().catalog());
    routes.get("/", new HomeHandler(site, home));
    routes.get("/benchmarks", new BenchmarksHandler(site));
    routes.get("/benchmarks/{id}", new LeaderboardHandler(site));
    routes.get("/benchmarks/{id}/badge.svg", new BadgeHandler(site));
    routes.get("/benchmarks/{id}/embed", new EmbedHandler(site));
    routes.get("/benchmarks/{id}/feed.atom", new BoardFeedHandler(site.stores()));
    routes.get("/feed.atom", new RecordsFeedHandler(site.stores()));
    routes.get("/methods/{id}", new MethodHandler(site));
    routes.get("/compare", new CompareHandler(site));
    routes.get("/papers/<id>/claims/{start}", new ClaimHandler(site, engine));
    routes.get("/papers/<id>", new PaperHandler(site));
    routes.get("/claims", new ClaimsHandler(site));
    routes.get("/rules", new RulesHandler(site));
    AttemptHandler attempt = new AttemptHandler(site, engine);
    routes.get("/try", attempt::form);
    routes.post("/try", attempt::post);
    routes.get("/about", new AboutHandler(site));
    ReferenceHandler reference = new ReferenceHandler(site);
    routes.get("/api", reference::page);
    routes.get("/api/v1/openapi.json", reference::document);
    routes.get(Assets.ROUTE, new Assets());
    registerApi(routes, site.stores(), engine);
    PwcRoutes.register(routes, site.stores());
  }

  private static void registerApi(RoutesConfig routes, Stores stores, Engine engine) {
    BenchmarksApi benchmarks = new BenchmarksApi(stores);
    ClaimsApi claims = new ClaimsApi(stores);
    BoardMethodsApi boardMethods = new BoardMethodsApi(stores);
    MetricsApi metrics = new MetricsApi(stores);
    RecordsApi records = new RecordsApi(stores);
    RulesApi rules = new RulesApi(stores);
    routes.get("/api/v1/search", new SearchApi(stores));
    routes.get("/api/v1/benchmarks", benchmarks::json);
    routes.get("/api/v1/benchmarks.csv", benchmarks::csv);
    BoardFormat.DOWNLOADS.forEach(format ->
        routes.get("/api/v1/benchmarks/{id}/leaderboard" + format.ending(), new LeaderboardApi(stores, format)));
    routes.get("/api/v1/benchmarks/{id}/methods", boardMethods::json);
    routes.get("/api/v1/benchmarks/{id}/methods.csv", boardMethods::csv);
    registerMethods(routes, new MethodsApi(stores), new MethodApi(stores), new CompareApi(stores));
    routes.get("/api/v1/papers", new PapersApi(stores));
    routes.get("/api/v1/papers/<id>/claims/{start}", new ClaimApi(stores, engine));
    routes.get("/api/v1/papers/<id>", new PaperApi(stores));
    routes.get("/api/v1/rules", rules::json);
    routes.get("/api/v1/rules.csv", rules::csv);
    routes.get("/api/v1/metrics", metrics::json);
    routes.get("/api/v1/metrics.csv", metrics::csv);
    routes.get("/api/v1/records", records::json);
    routes.get("/api/v1/records.csv", records::csv);
    routes.get("/api/v1/stats", new StatsApi(stores));
    routes.post("/api/v1/extract", new ExtractApi(engine));
    routes.get("/api/v1/claims", claims::json);
    routes.get("/api/v1/claims.csv", claims::csv);
    routes.get("/api/v1/claims.jsonl", claims::jsonLines);
    routes.get("/api/v1/claims/facets", claims::facets);
  }

  private static void registerMethods(RoutesConfig routes, MethodsApi methods, MethodApi method, CompareApi compare) {
    routes.get("/api/v1/methods", methods::json);
    routes.get("/api/v1/methods.csv", methods::csv);
    routes.get("/api/v1/methods/{id}", method::json);
    routes.get("/api/v1/methods/{id}/claims.csv", method::csv);
    routes.get("/api/v1/compare", compare::json);
    routes.get("/api/v1/compare.csv", compare::csv);
  }
}
