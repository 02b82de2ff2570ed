package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words that describe what a paper proposes: {@code Risk-Aware Pruning for …}, {@code … via X}, {@code we propose a X that …}. */
final class TechniqueReader {
  private static final Set<String> MEANS = Set.of("via", "using", "with", "through", "by");
  private static final Set<String> PRAISE = Set.of("towards", "toward", "novel", "new", "first", "unified", "simple", "general", "effective",
      "efficient", "robust", "lightweight", "scalable");
  private static final Set<String> NO_PROPOSALS = Set.of("is", "are", "study", "provide", "provides", "i.e.");
  private static final int SUBJECT_REACH = 7;

  private final List<Technique> found = new ArrayList<>();

  private TechniqueReader() {}

  /**
   * All descriptions, those of the title first.
   *
   * @param title     the title as a sentence, or null when the paper has none
   * @param sentences the abstract's sentences
   */
  static List<Technique> read(SentenceView title, List<ReadSentence> sentences) {
    TechniqueReader reader = new TechniqueReader();
    if (title != null) {
      reader.readTitle(title);
    }
    sentences.forEach(read -> reader.readProposals(read.sentence()));
    return reader.found;
  }

  private void readTitle(SentenceView title) {
    int colon = 0;
    while (colon < title.size() && !title.is(colon, TokenKind.COLON)) {
      colon++;
    }
    boolean parted = colon < title.size();
    add(parted ? "TITLE_HEAD" : "TITLE_START", title, 0, colon);
    if (parted) {
      add("TITLE_SUBTITLE", title, colon + 1, title.size());
    }
    for (int i = 1; i < title.size(); i++) {
      boolean basedOn = title.lower(i).equals("on") && title.lower(i - 1).equals("based");
      if (MEANS.contains(title.lower(i)) || basedOn) {
        add("TITLE_MEANS", title, i + 1, title.size());
      }
    }
  }

  private void readProposals(SentenceView sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (proposes(sentence, i)) {
        add("PROPOSED", sentence, i + 1, sentence.size());
      }
    }
  }

  private static boolean proposes(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    if (!IntroductionWords.isVerb(word) || NO_PROPOSALS.contains(word)) {
      return false;
    }
    int limit = Math.max(-1, token - SUBJECT_REACH);
    return IntroductionWords.isNamingVerb(word) || sentence.find(token - 1, limit, IntroductionWords::isSubject) >= 0;
  }

  /** The noun phrase that begins there, what only praises or opens it passed over. */
  private void add(String origin, SentenceView sentence, int from, int end) {
    int first = from;
    while (first < end && isOpening(sentence, first)) {
      first++;
    }
    TokenRange phrase = first < end ? NounPhrases.startingAt(sentence, first) : null;
    if (phrase == null || phrase.first() >= end) {
      return;
    }
    int last = Math.min(withGerund(sentence, phrase.last()), end - 1);
    String next = last + 1 < end ? sentence.lower(last + 1) : "$";
    found.add(new Technique(origin, sentence.textOf(new TokenRange(phrase.first(), last)), next));
  }

  /** A gerund that closes the phrase belongs to it: {@code tide-aware pruning for …}. */
  private static int withGerund(SentenceView sentence, int last) {
    boolean gerund = sentence.isWord(last + 1) && sentence.lower(last + 1).endsWith("ing");
    boolean closed = !sentence.isWord(last + 2) || FunctionWords.isFunctionWord(sentence.lower(last + 2));
    return gerund && closed ? last + 1 : last;
  }

  private static boolean isOpening(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean gerund = word.endsWith("ing") && !sentence.lower(token + 1).equals("for");
    boolean mark = sentence.is(token, TokenKind.ARTICLE) || sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.AND);
    return gerund || mark || PRAISE.contains(word) || FunctionWords.isIntensifier(word) || FunctionWords.isDeterminer(word);
  }
}
