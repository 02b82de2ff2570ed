package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.ReadSentence;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;

/** Data that systems learn from, on which no later result is measured: {@code We build X, an instruction-tuning dataset}. */
public final class TrainingData {
  private static final int LONGEST_APPOSITION = 9;
  private static final int LONGEST_KIND = 3;
  private static final Set<String> LEARNING = Set.of("training", "pre-training", "pretraining", "post-training", "fine-tuning",
      "finetuning", "tuning", "sft", "instruction", "instruction-tuning", "instruction-following", "preference");
  private static final Set<String> DATA = Set.of("dataset", "corpus", "data", "collection");
  private static final Set<String> MEASURING =
      Set.of("benchmark", "benchmarks", "evaluation", "evaluating", "test", "testing", "validation", "assessing");

  private TrainingData() {}

  /** Whether any sentence of the paper says so of the name. */
  public static boolean isCalledSo(SentenceContext context, NameMention name) {
    for (ReadSentence read : context.paper().sentences()) {
      for (NameMention mention : read.names()) {
        boolean same = mention.key().equals(name.key());
        if (same && (isApposed(read.sentence(), mention.last() + 1) || isLabelled(read.sentence(), mention))) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code X, a large instruction-tuning dataset}; not {@code X, a training and evaluation dataset}. */
  private static boolean isApposed(SentenceView sentence, int token) {
    int comma = sentence.is(token, TokenKind.CLOSE) ? token + 1 : token;
    if (!sentence.is(comma, TokenKind.COMMA) || !sentence.is(comma + 1, TokenKind.ARTICLE)) {
      return false;
    }
    boolean learning = false;
    for (int i = comma + 1; i - comma < LONGEST_APPOSITION && !isEnd(sentence, i); i++) {
      learning |= LEARNING.contains(sentence.lower(i));
      if (learning && DATA.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return word.isEmpty() || MEASURING.contains(word) || FunctionWords.isPreposition(word) || sentence.is(token, TokenKind.SEMICOLON);
  }

  /** {@code the instruction-tuning dataset X}, {@code a training corpus called X}. */
  private static boolean isLabelled(SentenceView sentence, NameMention name) {
    int data = name.first() - 1;
    boolean passed = sentence.is(data, TokenKind.COMMA) || sentence.is(data, TokenKind.OPEN)
        || Lexicon.isOneOf(sentence.lower(data), "named", "called", "termed", "dubbed");
    data -= passed ? 1 : 0;
    return DATA.contains(sentence.lower(data)) && sentence.find(data - 1, data - LONGEST_KIND, LEARNING) >= 0
        && sentence.find(data - 1, data - LONGEST_KIND, MEASURING) < 0;
  }
}
