package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words that describe what a paper proposes. */
public final class TechniqueReader {
  private static final Set<String> MEANS = Set.of("via", "using", "with", "through", "by");
  private static final int SUBJECT_REACH = 7;

  public static List<Technique> read(SentenceView title, List<ReadSentence> sentences) {
    List<Technique> found = new ArrayList<>();
    if (title != null) {
      int colon = find(title, 0, TokenKind.COLON);
      if (colon < title.size()) {
        add(found, "TITLE_HEAD", title, start(title, 0, colon), -1, colon);
        add(found, "TITLE_SUBTITLE", title, start(title, colon + 1, title.size()), -1, title.size());
      } else {
        add(found, "TITLE_START", title, start(title, 0, title.size()), -1, title.size());
      }
      for (int i = 1; i < title.size(); i++) {
        if (MEANS.contains(title.lower(i)) || title.lower(i).equals("on") && title.lower(i - 1).equals("based")) {
          add(found, "TITLE_MEANS", title, start(title, i + 1, title.size()), -1, title.size());
        }
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      SentenceView sentence = sentences.get(s).sentence();
      for (int i = 0; i < sentence.size(); i++) {
        if (introduces(sentence, i)) {
          add(found, "PROPOSED", sentence, start(sentence, i + 1, sentence.size()), s, sentence.size());
        }
      }
    }
    return found;
  }

  private static boolean introduces(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    if (!IntroductionWords.isVerb(word) || Lexicon.isOneOf(word, "is", "are", "study", "provide", "provides", "i.e.")) {
      return false;
    }
    int limit = Math.max(-1, token - SUBJECT_REACH);
    return IntroductionWords.isNamingVerb(word) || sentence.find(token - 1, limit, IntroductionWords::isSubject) >= 0;
  }

  private static int find(SentenceView sentence, int from, TokenKind kind) {
    int i = from;
    while (i < sentence.size() && !sentence.is(i, kind)) {
      i++;
    }
    return i;
  }

  /** Skips what opens a title without describing: gerunds, articles, praise. */
  private static int start(SentenceView s, int from, int end) {
    int i = from;
    while (i < end && (s.lower(i).endsWith("ing") && !s.lower(i + 1).equals("for") || s.is(i, TokenKind.ARTICLE) || Lexicon.isIntensifier(s.lower(i)) || Lexicon.isDeterminer(s.lower(i))
        || Lexicon.isOneOf(s.lower(i), "towards", "toward", "novel", "new", "first", "unified", "simple", "general", "effective", "efficient", "robust", "lightweight", "scalable", ",", "and"))) {
      i++;
    }
    return i;
  }

  private static void add(List<Technique> found, String origin, SentenceView sentence, int from, int index, int end) {
    if (from >= end) {
      return;
    }
    TokenRange phrase = NounPhrases.startingAt(sentence, from);
    if (phrase != null && phrase.first() < end) {
      TokenRange range = new TokenRange(phrase.first(), Math.min(phrase.last(), end - 1));
      String next = range.last() + 1 < end ? sentence.lower(range.last() + 1) : "$";
      found.add(new Technique(origin, sentence.textOf(range), index, range, next));
    }
  }
}
