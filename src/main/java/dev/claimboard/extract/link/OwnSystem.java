package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The system that the paper introduces, where it is not called by its name: {@code we}, {@code our framework}. */
final class OwnSystem {
  private static final Set<String> PRONOUNS = Set.of("we", "our", "ours", "it", "its");
  private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+-.*");
  private static final int WORDS_BEFORE_HEAD = 2;

  private OwnSystem() {}

  /** Whether the word stands for it: {@code we}; {@code our} and {@code its} only before a noun such as {@code model}. */
  static boolean isPronoun(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean determiner = word.equals("its") || word.equals("our");
    boolean beforeOwnNoun = NameWords.isOwnNoun(sentence.lower(token + 1)) || NameWords.isOwnNoun(sentence.lower(token + 2));
    return PRONOUNS.contains(word) && (!determiner || beforeOwnNoun);
  }

  /** By its name; nothing when the paper names none. */
  static Link link(SentenceContext context) {
    List<NameMention> own = context.meanings().ownMethods();
    return own.isEmpty() ? Link.nothing() : new Link(new Mention(own.get(0).text(), null), "OWN_METHOD");
  }

  /** By its name; where it has none, by a description that holds one: {@code our GNN-style framework}. */
  static Link ofPronoun(SentenceContext context, int pronoun) {
    Link own = link(context);
    if (own.isNamed() || !context.sentence().lower(pronoun).equals("our")) {
      return own;
    }
    return Link.to(description(context.sentence(), pronoun + 1), context, "METHOD_DESCRIBED");
  }

  private static TokenRange description(SentenceView sentence, int token) {
    TokenRange phrase = NounPhrases.startingAt(sentence, token);
    if (phrase == null || !COMPOUND.matcher(sentence.token(phrase.first()).text()).matches()) {
      return null;
    }
    int longest = Math.min(phrase.last(), phrase.first() + WORDS_BEFORE_HEAD);
    for (int head = phrase.first(); head <= longest; head++) {
      if (NameWords.isOwnNoun(sentence.lower(head))) {
        return new TokenRange(phrase.first(), head);
      }
    }
    return null;
  }
}
