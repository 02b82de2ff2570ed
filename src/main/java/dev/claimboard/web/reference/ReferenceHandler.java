package dev.claimboard.web.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.claimboard.web.api.JsonAnswer;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Site;
import dev.claimboard.web.reference.ReferencePage.Group;
import dev.claimboard.web.reference.ReferencePage.ObjectType;
import dev.claimboard.web.reference.ReferencePage.Request;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code /api}, the documentation of the API, and {@code /api/v1/openapi.json}, the document it is made from. */
public final class ReferenceHandler {
  private final Site site;
  private final ApiDocument document = ApiDocument.bundled();
  private final List<Operation> operations;
  private final List<ObjectType> objects;

  public ReferenceHandler(Site site) {
    OperationReader reader = new OperationReader(document);
    this.site = site;
    this.operations = reader.operations();
    this.objects = ApiDocument.fields(document.root().at("/components/schemas")).stream()
        .map(schema -> object(schema.getKey(), schema.getValue(), reader))
        .filter(object -> !object.fields().isEmpty() && !object.name().endsWith("Fields")).toList();
  }

  /** Answers with the page. */
  public void page(Context context) {
    String host = context.scheme() + "://" + context.host();
    JsonNode info = document.root().get("info");
    Page page = new Page("API", info.get("summary").asText(), "/api");
    site.views().show(context, "api.jte", new ReferencePage(page, host, Prose.of(info.get("description").asText()), groups(host), objects));
  }

  /** Answers with the document. */
  public void document(Context context) throws IOException {
    JsonAnswer.send(context, json -> json.writeRawValue(document.root().toString()));
  }

  private List<Group> groups(String host) {
    List<Group> groups = new ArrayList<>();
    Samples samples = Samples.of(site.stores());
    document.root().get("tags").forEach(tag -> groups.add(group(tag, host, samples)));
    return groups;
  }

  private Group group(JsonNode tag, String host, Samples samples) {
    String name = tag.get("name").asText();
    List<Request> requests = operations.stream().filter(operation -> operation.group().equals(name))
        .map(operation -> new Request(operation, samples.command(host, operation))).toList();
    String anchor = "about-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Group(name, anchor, Prose.of(tag.path("description").asText("")), requests);
  }

  private static ObjectType object(String name, JsonNode schema, OperationReader reader) {
    return new ObjectType(name, Prose.of(schema.path("description").asText("")), reader.fields(schema));
  }
}
