package dev.claimboard.web.pwc;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.store.Proposals;
import dev.claimboard.web.api.JsonAnswer;
import dev.claimboard.web.method.MethodRequest;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code methods}: the methods that claims name. */
final class MethodsResource {
  private final Stores stores;
  private final Proposals proposals;

  MethodsResource(Stores stores) {
    this.stores = stores;
    this.proposals = new Proposals(stores.database());
  }

  void list(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    String part = Stream.of("q", "name", "full_name").map(parameters::text).filter(Objects::nonNull).findFirst().orElse(null);
    Paging paging = parameters.paging(stores.methods().count(part));
    PwcAnswer.sendPage(context, paging, stores.methods().find(part, paging.page(), paging.itemsPerPage()), this::write);
  }

  void get(Context context) throws IOException {
    MethodSummary method = MethodRequest.find(stores, context.pathParam("id")).summary();
    JsonAnswer.send(context, json -> write(json, method));
  }

  private void write(JsonGenerator json, MethodSummary method) throws IOException {
    PwcJson.writeMethod(json, method, proposals.paper(method.id()).orElse(null));
  }
}
