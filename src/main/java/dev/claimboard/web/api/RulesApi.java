package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.extract.rule.Example;
import dev.claimboard.extract.rule.Rule;
import dev.claimboard.extract.rule.RuleSet;
import dev.claimboard.store.RuleCounts;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code /api/v1/rules}, as JSON and as {@code .csv}: the rules in the order in which they are tried, with their examples; in JSON also how
 * many stored claims each found.
 */
public final class RulesApi {
  private final RuleCounts counts;

  public RulesApi(Stores stores) {
    this.counts = new RuleCounts(stores.database());
  }

  /** Answers with one page as JSON. */
  public void json(Context context) throws IOException {
    List<Rule> rules = RuleSet.all();
    Map<String, Integer> found = counts.get();
    Paging paging = new Parameters(context).paging(rules.size());
    JsonAnswer.sendPage(context, Query.of(Links.API + "/rules"), paging, paging.of(rules),
        (json, rule) -> write(json, rule, found.get(rule.id())));
  }

  /** Answers with all examples of all rules as CSV. */
  public void csv(Context context) throws IOException {
    List<List<String>> examples = RuleSet.all().stream().flatMap(rule -> rule.examples().stream()
        .map(example -> List.of(rule.id(), rule.description(), example.isHit() ? "hit" : "miss", example.text()))).toList();
    CsvAnswer.send(context, "rules", List.of("id", "description", "example", "text"), examples, example -> example);
  }

  private static void write(JsonGenerator json, Rule rule, Integer claims) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("description", rule.description());
    json.writeNumberField("claims", claims == null ? 0 : claims);
    JsonAnswer.writeArray(json, "hits", rule.examples().stream().filter(Example::isHit).toList(), RulesApi::writeText);
    JsonAnswer.writeArray(json, "misses", rule.examples().stream().filter(it -> !it.isHit()).toList(), RulesApi::writeText);
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, Example example) throws IOException {
    json.writeString(example.text());
  }
}
