package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.PaperNames;
import dev.claimboard.extract.name.Technique;
import dev.claimboard.extract.rank.Scene;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a sentence and its paper offer for the methods of all its numbers, looked at once. */
final class MethodSources {
  private final Scene scene;
  private final SentenceContext context;
  private final List<PhraseFacts> phrases = new ArrayList<>();
  private final List<TechniqueFacts> techniques = new ArrayList<>();
  private final List<NameElsewhere> elsewhere = new ArrayList<>();

  MethodSources(Scene scene) {
    this.scene = scene;
    this.context = scene.context();
    for (TokenRange phrase : scene.clause().phrases()) {
      phrases.add(PhraseFacts.of(phrase, context, scene.clause()));
    }
    readTechniques();
    readElsewhere();
  }

  /** The descriptions of the paper's technique, each wording once; none where the paper gives its system a name. */
  private void readTechniques() {
    if (!context.meanings().ownMethods().isEmpty() || context.paper().techniques().isEmpty()) {
      return;
    }
    String text = context.paper().source().clean().toLowerCase(Locale.ROOT);
    Set<String> seen = new HashSet<>();
    for (Technique technique : context.paper().techniques()) {
      if (seen.add(technique.text().toLowerCase(Locale.ROOT))) {
        techniques.add(TechniqueFacts.of(technique, context, text));
      }
    }
  }

  private void readElsewhere() {
    PaperNames meanings = context.meanings();
    Set<String> seen = new HashSet<>();
    context.names().forEach(name -> seen.add(name.key()));
    for (int i = 0; i < context.paper().sentences().size(); i++) {
      SentenceContext other = new SentenceContext(context.paper(), i);
      for (NameMention name : other.names()) {
        if (meanings.canBeOtherSystem(name) && seen.add(name.key())) {
          elsewhere.add(NameElsewhere.of(name, other, context.index(), elsewhere.size()));
        }
      }
    }
  }

  Scene scene() {
    return scene;
  }

  List<PhraseFacts> phrases() {
    return phrases;
  }

  List<TechniqueFacts> techniques() {
    return techniques;
  }

  List<NameElsewhere> elsewhere() {
    return elsewhere;
  }
}
