package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Set;

/** What a difference lies in, though no list knows it as a metric: {@code gains of 26.6% in glass counting}. */
final class PlacedMetric {
  private static final Set<String> PLACES =
      Set.of("learning", "training", "tuning", "fine-tuning", "mode", "modes", "target", "articles", "terms", "experiments");

  private PlacedMetric() {}

  /** The phrase behind {@code in}, or a known metric behind {@code in terms of}; or null. */
  static TokenRange of(Finding finding, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int in = behindCompared(sentence, LinkWords.behindChange(sentence, finding.candidate().right()));
    boolean placed = finding.kind() != Kind.SCORE && sentence.lower(in).equals("in");
    if (placed && sentence.lower(in + 1).equals("terms")) {
      TokenRange metric = NounPhrases.startingAt(sentence, in + 3);
      return MetricPhrase.hasMetricHead(sentence, metric) ? metric : null;
    }
    TokenRange phrase = placed && !isCounted(sentence, in + 1) ? NounPhrases.startingAt(sentence, in + 1) : null;
    boolean whole = phrase != null && isWhole(sentence, phrase);
    boolean place = whole && (isGerund(sentence, phrase) || PLACES.contains(sentence.lower(phrase.last())));
    return whole && !place && MetricPhrase.isMetric(context, phrase) ? phrase : null;
  }

  /** Passes what the change is held against: {@code over X in}, {@code compared to the baseline in}. */
  private static int behindCompared(SentenceView sentence, int token) {
    boolean two = LinkWords.isComparedWith(sentence, token + 1);
    if (!two && !LinkWords.isComparing(sentence.lower(token))) {
      return token;
    }
    TokenRange compared = NounPhrases.startingAt(sentence, token + (two ? 2 : 1));
    return compared == null ? token : compared.last() + 1;
  }

  /** The phrase behind the later number of a list, which has one of its own: {@code 26.6% in glass counting and 3.4% in grounding}. */
  static TokenRange inList(Finding finding, SentenceContext context, List<MeasuredFinding> earlier) {
    boolean later = finding.rule().equals("LIST_CONTINUATION") && !earlier.isEmpty();
    if (!later || !isPlaced(earlier.get(earlier.size() - 1))) {
      return null;
    }
    TokenRange named = named(finding, context);
    return named == null ? of(finding, context) : named;
  }

  /** A name behind {@code in} that is neither a benchmark's nor a system's: {@code by 24.2% in LPIPS and 24.4% in CLIP-Q}; or null. */
  private static TokenRange named(Finding finding, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int in = finding.candidate().right();
    NameMention name = sentence.lower(in).equals("in") ? context.nameAt(in + 1) : null;
    boolean difference = finding.kind() != Kind.SCORE && name != null && name.first() == in + 1;
    boolean metric = difference && !name.isModel() && !context.isBenchmarkOrSystem(name);
    return metric ? name.range() : null;
  }

  private static boolean isPlaced(MeasuredFinding measured) {
    SentenceView sentence = measured.finding().candidate().sentence();
    TokenRange ruled = measured.finding().metric();
    boolean behind = ruled != null && ruled.first() >= measured.finding().candidate().after();
    boolean in = behind && sentence.lower(sentence.beforeArticle(ruled.first() - 1)).equals("in");
    return in || Lexicon.isOneOf(measured.metric().by(), "OPEN_METRIC", "METRIC_BESIDE");
  }

  /** {@code in two tests}: a place, not a quantity. */
  private static boolean isCounted(SentenceView sentence, int token) {
    return FunctionWords.isDeterminer(sentence.lower(token)) && !sentence.lower(token).equals("both");
  }

  /** Whether the phrase has no name of a language in it, and is no part of a longer one. */
  private static boolean isWhole(SentenceView sentence, TokenRange phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (Character.isUpperCase(sentence.token(i).text().charAt(0))) {
        return false;
      }
    }
    int next = phrase.last() + 1;
    boolean adverb = FunctionWords.isAdverb(sentence.lower(next));
    return !sentence.isWord(next) || (adverb ? !sentence.isWord(next + 1) : FunctionWords.isFunctionWord(sentence.lower(next)));
  }

  /** {@code producing text} says how, not what. */
  private static boolean isGerund(SentenceView sentence, TokenRange phrase) {
    return phrase.size() == 1 && sentence.lower(phrase.first()).endsWith("ing");
  }
}
