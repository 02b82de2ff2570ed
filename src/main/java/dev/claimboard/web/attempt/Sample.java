package dev.claimboard.web.attempt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Abstracts made up to show what the engine does. */
public enum Sample {
  COMPARISON("scores and gains", "Ladder: Climbing Word Problems One Rung at a Time", """
      Word problems need several small steps. We propose Ladder, which writes one rung of reasoning at a time and checks it before the \
      next. Trained in 2024 on 7B models with 8 GPUs, Ladder reaches 81.4% accuracy on GSM8K and 52.75% on MATH. \
      Chain-of-Thought stays at 74.9% on GSM8K, so Ladder improves accuracy by 6.5 points. It is 2.3x faster than Self-Consistency."""),
  RESPECTIVELY("lists and “respectively”", "Lantern: Detecting Signs in the Dark", """
      We present Lantern, a detector that lights the scene in software before it looks. Lantern obtains 48.2, 51.7 and 39.4 mAP on COCO, \
      PASCAL VOC and LVIS, respectively, with up to 12% fewer parameters. Lantern-S keeps 44.1 mAP on COCO (p < 0.05, 3 seeds)."""),
  ERRORS("errors that fall", "Whisper Less: Speech Recognition for Quiet Rooms", """
      Quiet speech is hard to recognise. Our model, Murmur, reduces the word error rate on LibriSpeech test-other from 5.2% to 4.1%, and \
      lowers WER by 18% relative on TED-LIUM. It needs 40% less memory than a Conformer and runs at 120 frames per second.""");

  private final String label;
  private final String title;
  private final String text;

  Sample(String label, String title, String text) {
    this.label = label;
    this.title = title;
    this.text = text;
  }

  /** What it shows, for a link. */
  public String label() {
    return label;
  }

  /** Its name in an address. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The text to try. */
  AttemptRequest request() {
    return new AttemptRequest(title, text);
  }

  /** The sample of that {@link #id}; empty for any other text. */
  static Optional<Sample> ofId(String id) {
    return Arrays.stream(values()).filter(sample -> sample.id().equals(id)).findFirst();
  }
}
