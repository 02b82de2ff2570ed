package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Links the system that a number belongs to. Stateless. */
public final class MethodLinker {
  private static final Set<String> OBLIQUE = Set.of("on", "in", "over", "than", "with", "to", "against", "from", "of", "for", "by", "using", "via", "like", "across",
      "under", "vs", "vs.", "versus", "outperforms", "outperforming", "outperform", "surpasses", "surpassing", "surpass", "exceeds", "exceeding", "beats",
      "beating", "including", "both", "between", "into", "as", "within", "at", "outperformed", "surpassed");
  private static final Set<String> OF = Set.of("for", "by", "of", "from", "with", "achieved", "using");
  private static final Set<String> OWN_PRONOUNS = Set.of("we", "our", "ours", "it", "its");

  private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+-.*");

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
    NameMention beside = beside(finding, context);
    if (beside != null) {
      return link(context, beside, "METHOD_BESIDE");
    }
    if (Lexicon.isPossessive(candidate.sentence().lower(candidate.before()))) {
      NameMention owner = systemAt(context, candidate.before());
      return owner == null ? Link.nothing() : link(context, owner, "METHOD_POSSESSIVE");
    }
    NameMention owner = ownerOfMetric(finding, context);
    if (owner != null) {
      return link(context, owner, "METHOD_POSSESSIVE");
    }
    boolean compared = finding.rule().equals("COMPARED_SCORE") && !candidate.rightWord(0).startsWith("v") || isOfBaseline(candidate);
    boolean earlierOfPair = isEarlierOfPair(finding);
    if (compared || earlierOfPair) {
      NameMention object = earlierOfPair || finding.rule().equals("COMPARED_SCORE") ? earlierSystem(candidate, context) : null;
      return object == null ? Link.nothing() : link(context, object, "METHOD_BEFORE_CHANGE");
    }
    if (finding.rule().equals("LIST_CONTINUATION") && previous != null) {
      return new Link(previous.mention(), "METHOD_OF_LIST");
    }
    return subject(finding, context);
  }

  /** {@code 16.67% of the baseline}. */
  private static boolean isOfBaseline(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.after() + 1;
    return Lexicon.isOneOf(sentence.lower(at - 1), "of", "for", "by") && Lexicon.isOneOf(sentence.lower(sentence.is(at, TokenKind.ARTICLE) ? at + 1 : at), "baseline", "baselines", "best", "strongest");
  }

  /** In {@code X's accuracy rose from 78% to 93%} the numbers are X's. */
  private static NameMention ownerOfMetric(Finding finding, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int at = finding.metric() == null ? -1 : finding.metric().first() - 1;
    boolean adjacent = at >= 0 && finding.metric().last() < finding.candidate().left() + 1 && Lexicon.isPossessive(sentence.lower(at));
    return adjacent && finding.kind() == Kind.SCORE ? systemAt(context, at) : null;
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
  private static NameMention beside(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    int bracket = context.openBracketBefore(candidate.amount().first());
    if (bracket > 0 || sentence.is(candidate.before(), TokenKind.COLON)) {
      boolean colon = sentence.is(candidate.before(), TokenKind.COLON);
      boolean alone = !colon && candidate.before() == bracket;
      NameMention before = systemAt(context, colon ? candidate.before() - 1 : bracket - 1);
      before = before == null || alone || context.meanings().isSystem(before) ? before : null;
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
    if (OF.contains(sentence.lower(candidate.after())) && !finding.rule().equals("RETAINED_SHARE")) {
      int at = candidate.after() + 1;
      at += sentence.is(at, TokenKind.ARTICLE) ? 1 : 0;
      NameMention after = systemAt(context, at);
      return sentence.lower(candidate.after()).equals("with") ? null : after;
    }
    return null;
  }

  private static NameMention systemAt(SentenceContext context, int token) {
    NameMention name = context.nameAt(token);
    boolean telling = name != null && (context.meanings().isSystem(name) || name.text().chars().skip(1).anyMatch(Character::isUpperCase));
    return telling && isSystem(context, name) ? name : null;
  }

  private static boolean isSystem(SentenceContext context, NameMention name) {
    return !context.meanings().isBenchmark(name) && name.catalogId() == null;
  }

  /** The system before the change: the verb's object, or what the change is compared with. */
  private static NameMention earlierSystem(Candidate candidate, SentenceContext context) {
    NameMention object = objectBefore(candidate, context);
    if (object != null) {
      return object;
    }
    SentenceView sentence = context.sentence();
    for (NameMention name : context.names()) {
      int at = name.first() - 1;
      at -= sentence.is(at, TokenKind.ARTICLE) ? 1 : 0;
      boolean compared = Lexicon.isOneOf(sentence.lower(at), "to", "with") && Lexicon.isOneOf(sentence.lower(at - 1), "compared", "relative", "comparison");
      boolean base = name.first() <= 2 && Lexicon.isOneOf(sentence.lower(at), "on", "for", "with") && context.meanings().isSystem(name);
      if ((compared || base) && isSystem(context, name) && !context.meanings().isOwnMethod(name)) {
        return name;
      }
    }
    return null;
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

  /** The subject of the number's clause: a system's name, a pronoun for the paper's own, or a description without a name. */
  private static Link subject(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    int start = clauseStart(sentence, candidate.left());
    for (int i = candidate.left(); i >= start; i--) {
      NameMention name = context.nameAt(i);
      if (name != null) {
        i = name.first();
        if (isActing(context, name)) {
          return link(context, name, "METHOD_SUBJECT");
        }
      } else if (OWN_PRONOUNS.contains(sentence.lower(i)) && isOwn(sentence, i)) {
        return sentence.lower(i).equals("it") ? antecedent(context, i) : ours(context, i);
      } else if (context.nameAt(i - 1) == null && isGenericSubject(sentence, i)) {
        return generic(finding, context, start, i);
      }
    }
    NameMention leading = leading(context, start, candidate.left());
    if (leading != null) {
      return link(context, leading, "METHOD_LEADING");
    }
    TokenRange described = DescribedSubject.of(context, start, candidate.left());
    return described == null ? own(context) : new Link(context.mention(described), "METHOD_DESCRIBED");
  }

  /** The paper's own; where it has no name, a description that holds one: {@code our GNN-style framework}. */
  private static Link ours(SentenceContext context, int pronoun) {
    Link own = own(context);
    TokenRange phrase = own.isNamed() || !context.sentence().lower(pronoun).equals("our") ? null : NounPhrases.startingAt(context.sentence(), pronoun + 1);
    int head = phrase == null ? -1 : phrase.first();
    while (phrase != null && head <= phrase.last() && !Lexicon.isOwnNoun(context.sentence().lower(head))) {
      head++;
    }
    boolean telling = phrase != null && head <= phrase.last() && head - phrase.first() <= 2 && COMPOUND.matcher(context.sentence().token(phrase.first()).text()).matches();
    return telling ? new Link(context.mention(new TokenRange(phrase.first(), head)), "METHOD_DESCRIBED") : own;
  }

  /** What {@code it} stands for: the acting system of the sentence before, else the paper's own. */
  private static Link antecedent(SentenceContext context, int pronoun) {
    boolean ours = context.sentence().find(0, pronoun, Set.of("our", "we")) >= 0;
    if (context.index() > 0 && !ours) {
      SentenceContext before = new SentenceContext(context.paper(), context.index() - 1);
      for (NameMention name : before.names()) {
        if (isActing(before, name) && context.meanings().isSystem(name)) {
          return new Link(before.mention(name), "METHOD_ANTECEDENT");
        }
      }
    }
    return own(context);
  }

  private static int clauseStart(SentenceView sentence, int from) {
    for (int i = from; i > 0; i--) {
      if (sentence.is(i, TokenKind.SEMICOLON) || Lexicon.isOneOf(sentence.lower(i), "while", "whereas", "but") && isFiniteAfter(sentence, i + 1, from)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isFiniteAfter(SentenceView sentence, int from, int to) {
    return !sentence.lower(from).endsWith("ing") && from < to;
  }

  /** A name right before its verb: {@code X achieves}, {@code the X model reaches}, {@code with X achieving}. */
  private static boolean isActing(SentenceContext context, NameMention name) {
    SentenceView sentence = context.sentence();
    if (!isSystem(context, name) || sentence.is(name.first() - 1, TokenKind.OPEN) && sentence.is(name.last() + 1, TokenKind.CLOSE)) {
      return false;
    }
    int at = name.first() - 1;
    while (at >= 0 && (sentence.is(at, TokenKind.ARTICLE) || Lexicon.isIntensifier(sentence.lower(at)))) {
      at--;
    }
    boolean object = OBLIQUE.contains(sentence.lower(at)) && !sentence.lower(at).equals("with");
    boolean listed = sentence.is(at, TokenKind.AND) && sentence.is(name.last() + 1, TokenKind.COMMA);
    boolean subordinate = sentence.lower(at).equals("that") && (context.meanings().isOwnMethod(name) || context.meanings().isSystem(name));
    return subordinate || !object && !listed && isFollowedByVerb(sentence, name.last() + 1);
  }

  /** The first name of a clause that opens it: {@code Using X, …}, {@code X, which is small, …}. */
  private static NameMention leading(SentenceContext context, int start, int end) {
    for (NameMention name : context.names()) {
      boolean inside = name.first() >= start && name.last() < end && isSystem(context, name);
      int at = name.first() - 1;
      at -= context.sentence().is(at, TokenKind.ARTICLE) ? 1 : 0;
      boolean opens = at < start || Lexicon.isOneOf(context.sentence().lower(at), "that", "using", "with", ",", ":") && name.first() - start < 7;
      if (inside && opens && (context.meanings().isOwnMethod(name) || context.meanings().isSystem(name))) {
        return name;
      }
    }
    return null;
  }

  /** Of a subject without a name, a difference is the paper's own doing; a score is nobody's, unless the clause opens with {@code Using X}. */
  private static Link generic(Finding finding, SentenceContext context, int start, int subject) {
    NameMention leading = leading(context, start, subject);
    if (leading != null) {
      return link(context, leading, "METHOD_LEADING");
    }
    boolean best = !context.sentence().lower(subject).endsWith("s") && context.meanings().ownBenchmarks().isEmpty();
    return finding.kind() == Kind.SCORE && !best ? Link.nothing() : own(context);
  }

  private static boolean isFollowedByVerb(SentenceView sentence, int token) {
    int start = sentence.is(token, TokenKind.OPEN) && sentence.is(token + 2, TokenKind.CLOSE) ? token + 3 : token;
    if (sentence.is(start, TokenKind.COMMA) && sentence.lower(start + 1).endsWith("ing")) {
      return false;
    }
    for (int i = start; i < start + 4; i++) {
      String word = sentence.lower(i);
      boolean nounAndVerb = i > start && Lexicon.isScoreVerb(word);
      if (Lexicon.isClearVerb(word) || Lexicon.verbEffect(word) != null || Lexicon.isAuxiliary(word) || nounAndVerb) {
        return true;
      }
      boolean passed = Lexicon.isAdverb(word) || isSystemNoun(word) || i == start && sentence.is(i, TokenKind.COMMA);
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSystemNoun(String word) {
    return Lexicon.isOwnNoun(word) || word.endsWith("s") && Lexicon.isOwnNoun(word.substring(0, word.length() - 1)) || word.equals("llm") || word.equals("baseline");
  }

  /** {@code the best model reaches}, {@code LLMs achieve}: a subject that names nothing and is not the paper's own. */
  private static boolean isGenericSubject(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean plural = Lexicon.isOneOf(word, "models", "llms", "agents", "systems", "baselines", "humans", "experts", "vlms", "mllms", "methods", "approaches", "participants", "detectors", "classifiers");
    boolean others = plural && Lexicon.isOneOf(sentence.lower(token - 1), "current", "existing", "previous", "prior", "traditional", "conventional", "state-of-the-art", "sota")
        && token <= 3;
    boolean best = Lexicon.isOneOf(word, "model", "baseline", "agent", "system", "llm") && sentence.find(token - 1, Math.max(-1, token - 5),
        Set.of("best", "strongest", "best-performing", "top", "leading", "top-performing", "baseline", "performing", "evaluated")) >= 0;
    boolean own = sentence.find(token - 1, Math.max(-1, token - 5), Set.of("our", "proposed", "ours", "than", "over", "outperforms", "on", "to", "of",
        "against", "with", "from", "across", "for", "surpassing", "outperforming", "in", "existing")) >= 0;
    return others || (plural || best) && !own && isFollowedByVerb(sentence, token + 1);
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
