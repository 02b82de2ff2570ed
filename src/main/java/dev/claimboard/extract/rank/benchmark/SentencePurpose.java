package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.sentence.SentenceView;
import java.util.Set;

/** What a sentence is there for, by its words alone. */
final class SentencePurpose {
  private static final Set<String> EVALUATING = Set.of("evaluate", "evaluated", "evaluation", "evaluations", "evaluating", "experiments",
      "experiment", "experimental", "test", "tested", "testing", "results", "validate", "validated", "validation", "conducted", "assess",
      "assessed", "benchmarked");
  private static final Set<String> LEARNING = Set.of("train", "trained", "training", "pretrained", "pre-trained", "pretraining",
      "fine-tuned", "finetuned", "fine-tuning", "leverage", "leveraging", "built", "constructed");
  private static final Set<String> INTRODUCING = Set.of("introduce", "introduces", "introducing", "propose", "proposes", "proposed",
      "present", "presents", "construct", "develop", "release", "create", "curate", "build", "collect", "contribute");

  private SentencePurpose() {}

  /** Whether it evaluates, speaks of learning, or introduces something: a word for features. */
  static String of(SentenceView sentence) {
    return has(sentence, EVALUATING, "evaluates ") + has(sentence, LEARNING, "learns ") + has(sentence, INTRODUCING, "introduces");
  }

  private static String has(SentenceView sentence, Set<String> words, String purpose) {
    return sentence.find(0, sentence.size(), words) >= 0 ? purpose : "";
  }
}
