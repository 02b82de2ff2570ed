package dev.claimboard.web.pwc;

import dev.claimboard.web.page.Stores;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.List;

/** The addresses of the API of Papers with Code. */
public final class PwcRoutes {
  /** Where it lives. */
  static final String ROOT = "/pwc/api/v1";

  private static final List<HandlerType> WRITING = List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

  private PwcRoutes() {}

  /** Registers all of them; what writes is refused. */
  public static void register(RoutesConfig routes, Stores stores) {
    registerPapers(routes, stores);
    registerTasks(routes, stores);
    registerEvaluations(routes, stores);
    MethodsResource methods = new MethodsResource(stores);
    get(routes, "/methods", methods::list);
    get(routes, "/methods/{id}", methods::get);
    registerUnknown(routes);
    routes.before(ROOT + "/<path>", PwcRoutes::refuseWriting);
  }

  private static void registerPapers(RoutesConfig routes, Stores stores) {
    PapersResource papers = new PapersResource(stores);
    PaperPartsResource parts = new PaperPartsResource(stores);
    get(routes, "/search", papers::search);
    get(routes, "/papers", papers::list);
    get(routes, "/papers/<id>/repositories", parts::repositories);
    get(routes, "/papers/<id>/datasets", parts::datasets);
    get(routes, "/papers/<id>/tasks", parts::tasks);
    get(routes, "/papers/<id>/methods", parts::methods);
    get(routes, "/papers/<id>/results", parts::results);
    get(routes, "/papers/<id>", papers::get);
  }

  private static void registerTasks(RoutesConfig routes, Stores stores) {
    AreasResource areas = new AreasResource(stores);
    get(routes, "/areas", areas::list);
    get(routes, "/areas/{id}", areas::get);
    get(routes, "/areas/{id}/tasks", areas::tasks);
    TasksResource tasks = new TasksResource(stores);
    get(routes, "/tasks", tasks::list);
    get(routes, "/tasks/{id}", tasks::get);
    get(routes, "/tasks/{id}/parents", tasks::relatives);
    get(routes, "/tasks/{id}/children", tasks::relatives);
    get(routes, "/tasks/{id}/papers", tasks::papers);
    get(routes, "/tasks/{id}/evaluations", tasks::evaluations);
  }

  private static void registerEvaluations(RoutesConfig routes, Stores stores) {
    DatasetsResource datasets = new DatasetsResource(stores);
    get(routes, "/datasets", datasets::list);
    get(routes, "/datasets/{id}", datasets::get);
    get(routes, "/datasets/{id}/evaluations", datasets::evaluations);
    EvaluationsResource evaluations = new EvaluationsResource(stores);
    get(routes, "/evaluations", evaluations::list);
    get(routes, "/evaluations/{id}", evaluations::get);
    get(routes, "/evaluations/{id}/metrics", evaluations::metrics);
    get(routes, "/evaluations/{id}/metrics/{metric}", evaluations::metric);
    get(routes, "/evaluations/{id}/results", evaluations::results);
    get(routes, "/evaluations/{id}/results/{result}", evaluations::result);
  }

  /** What abstracts do not tell of: code and conferences. */
  private static void registerUnknown(RoutesConfig routes) {
    for (String path : List.of("/repositories", "/repositories/{owner}", "/conferences")) {
      get(routes, path, PwcAnswer::sendNothing);
    }
  }

  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(ROOT + path, handler);
  }

  private static void refuseWriting(Context context) {
    if (WRITING.contains(context.method())) {
      context.header("Allow", "GET, HEAD, OPTIONS");
      throw new MethodNotAllowedResponse("This copy of the Papers with Code API is for reading only; nothing was changed.");
    }
  }
}
