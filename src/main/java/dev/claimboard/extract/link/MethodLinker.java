package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.List;
import java.util.Set;

/** Links the system that a number belongs to. Stateless. */
public final class MethodLinker {
  private static final Set<String> OBLIQUE = Set.of("on", "in", "over", "than", "with", "to", "against", "from", "of", "for", "by", "using", "via", "like", "across",
      "under", "vs", "vs.", "versus", "outperforms", "outperforming", "outperform", "surpasses", "surpassing", "surpass", "exceeds", "exceeding", "beats",
      "beating", "including", "both", "between", "into", "as", "within", "at", "outperformed", "surpassed");
  private static final Set<String> OF = Set.of("for", "by", "of", "from", "with", "achieved", "using");
  private static final Set<String> OWN_PRONOUNS = Set.of("we", "our", "ours", "it", "its");

  private MethodLinker() {}

  /**
   * The method of a number.
   *
   * @param finding  what a rule found
   * @param context  its sentence
   * @param previous the method of the claim before it in the sentence, or null
   */
  public static Link link(Finding finding, SentenceContext context, Link previous) {
    Candidate candidate = finding.candidate();
    NameMention beside = beside(candidate, context);
    if (beside != null) {
      return link(context, beside, "METHOD_BESIDE");
    }
    boolean compared = finding.rule().equals("COMPARED_SCORE");
    boolean earlierOfPair = isEarlierOfPair(finding);
    if (compared || earlierOfPair) {
      NameMention object = earlierOfPair ? objectBefore(candidate, context) : null;
      return object == null ? Link.nothing() : link(context, object, "METHOD_BEFORE_CHANGE");
    }
    if (finding.rule().equals("LIST_CONTINUATION") && previous != null) {
      return new Link(previous.mention(), "METHOD_OF_LIST");
    }
    return subject(candidate, context);
  }

  private static Link link(SentenceContext context, NameMention name, String by) {
    return new Link(context.mention(name), by);
  }

  private static boolean isEarlierOfPair(Finding finding) {
    if (!finding.rule().equals("FROM_TO")) {
      return false;
    }
    Candidate candidate = finding.candidate();
    return candidate.isPair() ? candidate.placeInGroup() == 0 : candidate.sentence().is(candidate.before(), TokenKind.FROM);
  }

  /** A system around the number itself: {@code GPT-4o (40.9%)}, {@code 40.9% (GPT-4o)}, {@code 0.6 for OLMo-2}. */
  private static NameMention beside(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    if (sentence.is(candidate.before(), TokenKind.OPEN) || sentence.is(candidate.before(), TokenKind.COLON)) {
      NameMention before = systemAt(context, candidate.before() - 1);
      if (before != null) {
        return before;
      }
    }
    if (sentence.is(candidate.after(), TokenKind.OPEN)) {
      NameMention inBracket = systemAt(context, candidate.after() + 1);
      if (inBracket != null && sentence.is(inBracket.last() + 1, TokenKind.CLOSE)) {
        return inBracket;
      }
    }
    if (OF.contains(sentence.lower(candidate.after()))) {
      int at = candidate.after() + 1;
      at += sentence.is(at, TokenKind.ARTICLE) ? 1 : 0;
      NameMention after = systemAt(context, at);
      return sentence.lower(candidate.after()).equals("with") ? null : after;
    }
    return null;
  }

  private static NameMention systemAt(SentenceContext context, int token) {
    NameMention name = context.nameAt(token);
    return name != null && isSystem(context, name) ? name : null;
  }

  private static boolean isSystem(SentenceContext context, NameMention name) {
    return !context.meanings().isBenchmark(name) && name.catalogId() == null;
  }

  /** In {@code improving a GPT-4.1 agent from 82.4% to 88.8%} the first number is the object's. */
  private static NameMention objectBefore(Candidate candidate, SentenceContext context) {
    NameMention found = null;
    for (NameMention name : context.names()) {
      boolean object = name.last() < candidate.left() && candidate.left() - name.last() < 5 && isSystem(context, name)
          && !context.meanings().isOwnMethod(name) && context.meanings().isSystem(name);
      found = object ? name : found;
    }
    return found;
  }

  /** The nearest subject to the left: a system's name, a pronoun for the paper's own, or a description without a name. */
  private static Link subject(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    for (int i = candidate.left(); i >= 0; i--) {
      NameMention name = context.nameAt(i);
      if (name != null) {
        i = name.first();
        if (isSubject(sentence, name) && isSystem(context, name)) {
          return link(context, name, "METHOD_SUBJECT");
        }
      } else if (isGenericSubject(sentence, i)) {
        return Link.nothing();
      } else if (OWN_PRONOUNS.contains(sentence.lower(i)) && isOwn(sentence, i)) {
        return own(context);
      }
    }
    return own(context);
  }

  private static boolean isSubject(SentenceView sentence, NameMention name) {
    int at = name.first() - 1;
    while (at >= 0 && (sentence.is(at, TokenKind.ARTICLE) || Lexicon.isIntensifier(sentence.lower(at)) || sentence.is(at, TokenKind.OPEN))) {
      at--;
    }
    String previous = sentence.lower(at);
    boolean listed = sentence.is(at, TokenKind.AND) || sentence.is(at, TokenKind.COMMA);
    boolean object = OBLIQUE.contains(previous) || sentence.isWord(at) && Lexicon.isClearVerb(previous) && !previous.matches("shows?|demonstrates?|reveals?");
    return !object && (!listed || isFollowedByVerb(sentence, name.last() + 1));
  }

  private static boolean isFollowedByVerb(SentenceView sentence, int token) {
    for (int i = token; i < token + 3; i++) {
      String word = sentence.lower(i);
      if (Lexicon.isClearVerb(word) || Lexicon.verbEffect(word) != null || Lexicon.isAuxiliary(word)) {
        return true;
      }
      if (!Lexicon.isAdverb(word) && !Lexicon.isOwnNoun(word)) {
        return false;
      }
    }
    return false;
  }

  /** {@code the best model reaches}, {@code LLMs achieve}: a subject that names nothing and is not the paper's own. */
  private static boolean isGenericSubject(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean plural = word.matches("models|llms|agents|systems|baselines|humans|experts|vlms|mllms|methods|approaches|participants|detectors|classifiers");
    boolean best = word.matches("model|baseline|agent|system|llm") && sentence.find(token - 1, Math.max(-1, token - 5),
        Set.of("best", "strongest", "best-performing", "top", "leading", "top-performing", "baseline", "performing", "evaluated")) >= 0;
    boolean own = sentence.find(token - 1, Math.max(-1, token - 5), Set.of("our", "proposed", "ours", "than", "over", "outperforms", "on", "to", "of",
        "against", "with", "from", "across", "for", "surpassing", "outperforming", "in", "existing")) >= 0;
    return (plural || best) && !own && isFollowedByVerb(sentence, token + 1);
  }

  private static boolean isOwn(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return !word.equals("its") && !word.equals("our") || Lexicon.isOwnNoun(sentence.lower(token + 1)) || Lexicon.isOwnNoun(sentence.lower(token + 2));
  }

  private static Link own(SentenceContext context) {
    List<NameMention> own = context.meanings().ownMethods();
    if (own.isEmpty()) {
      return Link.nothing();
    }
    String name = own.get(0).text();
    return new Link(new Mention(name, null), "OWN_METHOD");
  }
}
