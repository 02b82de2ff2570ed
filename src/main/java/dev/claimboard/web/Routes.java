package dev.claimboard.web;

import dev.claimboard.web.about.AboutHandler;
import dev.claimboard.web.api.BenchmarksApi;
import dev.claimboard.web.api.BoardMethodsApi;
import dev.claimboard.web.api.ClaimsApi;
import dev.claimboard.web.api.LeaderboardApi;
import dev.claimboard.web.api.MethodApi;
import dev.claimboard.web.api.MetricsApi;
import dev.claimboard.web.api.PaperApi;
import dev.claimboard.web.api.RecordsApi;
import dev.claimboard.web.api.RulesApi;
import dev.claimboard.web.api.SearchApi;
import dev.claimboard.web.api.StatsApi;
import dev.claimboard.web.benchmarks.BenchmarksHandler;
import dev.claimboard.web.claims.ClaimsHandler;
import dev.claimboard.web.home.HomeHandler;
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

  static void register(RoutesConfig routes, Site site) {
    routes.get("/", new HomeHandler(site));
    routes.get("/benchmarks", new BenchmarksHandler(site));
    routes.get("/benchmarks/{id}", new LeaderboardHandler(site));
    routes.get("/methods/{id}", new MethodHandler(site));
    routes.get("/papers/<id>", new PaperHandler(site));
    routes.get("/claims", new ClaimsHandler(site));
    routes.get("/rules", new RulesHandler(site));
    routes.get("/about", new AboutHandler(site));
    ReferenceHandler reference = new ReferenceHandler(site);
    routes.get("/api", reference::page);
    routes.get("/api/v1/openapi.json", reference::document);
    routes.get(Assets.ROUTE, new Assets());
    registerApi(routes, site.stores());
    PwcRoutes.register(routes, site.stores());
  }

  private static void registerApi(RoutesConfig routes, Stores stores) {
    LeaderboardApi leaderboard = new LeaderboardApi(stores);
    ClaimsApi claims = new ClaimsApi(stores);
    BoardMethodsApi boardMethods = new BoardMethodsApi(stores);
    MetricsApi metrics = new MetricsApi(stores);
    RecordsApi records = new RecordsApi(stores);
    RulesApi rules = new RulesApi();
    routes.get("/api/v1/search", new SearchApi(stores));
    routes.get("/api/v1/benchmarks", new BenchmarksApi(stores));
    routes.get("/api/v1/benchmarks/{id}/leaderboard", leaderboard::json);
    routes.get("/api/v1/benchmarks/{id}/leaderboard.csv", leaderboard::csv);
    routes.get("/api/v1/benchmarks/{id}/methods", boardMethods::json);
    routes.get("/api/v1/benchmarks/{id}/methods.csv", boardMethods::csv);
    routes.get("/api/v1/methods/{id}", new MethodApi(stores));
    routes.get("/api/v1/papers/<id>", new PaperApi(stores));
    routes.get("/api/v1/rules", rules::json);
    routes.get("/api/v1/rules.csv", rules::csv);
    routes.get("/api/v1/metrics", metrics::json);
    routes.get("/api/v1/metrics.csv", metrics::csv);
    routes.get("/api/v1/records", records::json);
    routes.get("/api/v1/records.csv", records::csv);
    routes.get("/api/v1/stats", new StatsApi(stores));
    routes.get("/api/v1/claims", claims::json);
    routes.get("/api/v1/claims.csv", claims::csv);
    routes.get("/api/v1/claims.jsonl", claims::jsonLines);
  }
}
