package dev.claimboard.web.api;

import dev.claimboard.board.Entry;
import dev.claimboard.export.BoardJson;
import dev.claimboard.export.StandingJson;
import dev.claimboard.web.claim.ClaimAccount;
import dev.claimboard.web.derivation.Engine;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Locale;

/** {@code /api/v1/papers/{id}/claims/{start}}: a claim by where its number begins, with its sentence, rank and derivation. */
public final class ClaimApi implements Handler {
  private final Stores stores;
  private final Engine engine;

  public ClaimApi(Stores stores, Engine engine) {
    this.stores = stores;
    this.engine = engine;
  }

  @Override
  public void handle(Context context) throws IOException {
    ClaimAccount account = ClaimAccount.find(stores, engine, context);
    Entry entry = account.entry();
    String page = Links.claim(entry.paper().id().value(), entry.claim().evidence().number().start());
    JsonAnswer.send(context, json -> {
      json.writeStartObject();
      json.writeStringField("url", context.scheme() + "://" + context.host() + page);
      BoardJson.writeEntry(json, entry);
      json.writeStringField("sentence", entry.claim().evidence().sentence().of(entry.paper().abstractText()));
      json.writeBooleanField("own_method", entry.ownMethod());
      json.writeFieldName("standing");
      if (account.standing() == null) {
        json.writeNull();
      } else {
        StandingJson.write(json, account.standing());
      }
      json.writeStringField("excluded", account.exclusion() == null ? null : account.exclusion().name().toLowerCase(Locale.ROOT));
      json.writeFieldName("derivation");
      DerivationJson.write(json, account.derivation());
      json.writeEndObject();
    });
  }
}
