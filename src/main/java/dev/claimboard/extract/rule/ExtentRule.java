package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.claim.Unit;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.EfficiencyUnits;
import dev.claimboard.extract.lexicon.ExtentWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.List;
import java.util.Locale;

/** Physical sizes of what is used: a machine's memory, the length of recordings, the fineness of images, the strength of a signal. */
final class ExtentRule implements NonClaimRule {
  @Override
  public String id() {
    return "EXTENT";
  }

  @Override
  public String description() {
    return "The memory of a machine, the length and frame rate of recordings, resolutions and signal-to-noise ratios that are given.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It runs on one GPU with {80} GB memory."),
        hit("We build a corpus comprising over {101} hours and videos captured at {30} FPS."),
        hit("It makes {24} fps, 720p videos, with forecasts exceeding {48} hours."),
        hit("Scans with {1} mm isotropic resolution at {2.2} m/pixel and a spacing of {3} mm are used."),
        hit("It holds at an SNR of {5} dB and at {0.07} bpp."),
        miss("The renderer runs at 30 FPS with only 2 GB memory."),
        miss("It makes a video in 5 seconds, with an error of 3 mm."),
        miss("It has a PSNR of 28.1 dB, a 2 dB SNR gain."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.SIZE;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    Unit unit = candidate.amount().unit();
    if (unit == null) {
      return false;
    }
    String symbol = unit.symbol().toLowerCase(Locale.ROOT);
    return switch (symbol) {
      case "mm", "cm", "m", "km" -> isFineness(candidate);
      case "fps", "frames per second" -> isFrameRate(candidate);
      case "db" -> isSignal(candidate);
      case "bpp" -> candidate.leftWord(0).equals("at");
      default -> isMemory(candidate, symbol) || isLength(candidate, symbol);
    };
  }

  /** {@code 1 mm isotropic resolution}, {@code 2.2 m/pixel}, {@code a spacing of 3 mm}. */
  private static boolean isFineness(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean each = sentence.is(candidate.after(), TokenKind.SLASH);
    String before = candidate.leftWord(0).equals("of") ? candidate.leftWord(1) : candidate.leftWord(0);
    return each || ExtentWords.isFineness(candidate.rightWord(0)) || ExtentWords.isFineness(before);
  }

  /** {@code captured at 30 FPS}, {@code 24 fps, 720p videos}. */
  private static boolean isFrameRate(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean taken = Lexicon.isOneOf(candidate.leftWord(0), "at", "to") && ExtentWords.isTaken(candidate.leftWord(1));
    int next = sentence.is(candidate.right(), TokenKind.COMMA) ? candidate.right() + 1 : candidate.right();
    String format = sentence.lower(next);
    boolean sized = !format.isEmpty() && Character.isDigit(format.charAt(0)) && (format.endsWith("p") || format.endsWith("k"));
    return taken || sized;
  }

  /** {@code an SNR of 5 dB}, {@code 5 dB SNR}. */
  private static boolean isSignal(Candidate candidate) {
    int at = candidate.left();
    while (Lexicon.isOneOf(candidate.sentence().lower(at), "of", "=", "below", "above", ")")) {
      at--;
    }
    boolean change = Patterns.changeNounAfter(candidate.sentence(), candidate.right()) >= 0;
    boolean moved = change || ChangeWords.comparativeEffect(candidate.rightWord(0)) != null || candidate.rightWord(0).endsWith(" than");
    return !moved && (isSignal(candidate.rightWord(0)) || isSignal(candidate.sentence().lower(at)));
  }

  private static boolean isSignal(String word) {
    return word.equals("snr") || word.equals("snrs");
  }

  /** {@code a GPU with 80 GB memory}. */
  private static boolean isMemory(Candidate candidate, String unit) {
    boolean has = Lexicon.isOneOf(candidate.leftWord(0), "with", "of") && ExtentWords.isDevice(candidate.leftWord(1));
    return has && candidate.amount().bound() == null && "memory".equals(EfficiencyUnits.quantityOf(unit));
  }

  /** {@code a corpus comprising over 101 hours}, {@code a dataset of 10 GB}, {@code forecasts exceeding 48 hours}. */
  private static boolean isLength(Candidate candidate, String unit) {
    String quantity = EfficiencyUnits.quantityOf(unit);
    if (!"time".equals(quantity) && !"memory".equals(quantity)) {
      return false;
    }
    SentenceView sentence = candidate.sentence();
    int at = candidate.left();
    while (ExtentWords.isLink(sentence.lower(at)) || sentence.lower(at).equals("to") || sentence.is(at, TokenKind.OPEN)) {
      at--;
    }
    String thing = sentence.lower(at);
    boolean linked = at < candidate.left() || sentence.lower(candidate.amount().first()).equals("exceeding");
    return linked && (ExtentWords.isRecording(thing) || ExtentWords.isHorizon(thing));
  }
}
