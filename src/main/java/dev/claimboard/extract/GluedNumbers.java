package dev.claimboard.extract;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.claim.Rejection;
import dev.claimboard.extract.name.ReadSentence;
import dev.claimboard.phrase.Token;
import dev.claimboard.text.SourceText;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Numbers that the lexer already knows for no amounts, because they are glued to letters: {@code 7B}, {@code 10-shot}, {@code 1st}. */
final class GluedNumbers {
  private GluedNumbers() {}

  /** Their rejections, in the order of the sentence. */
  static List<Rejection> rejections(ReadSentence read, SourceText source) {
    List<Rejection> rejections = new ArrayList<>();
    for (int i = 0; i < read.sentence().size(); i++) {
      Token token = read.sentence().token(i);
      NonClaim reason = reason(token);
      if (reason != null) {
        Span raw = source.toRaw(token.span());
        boolean named = read.nameAt(i) != null;
        String by = named ? "PART_OF_NAME" : "GLUED_NUMBER";
        rejections.add(new Rejection(raw, raw.of(source.raw()), named ? NonClaim.IDENTIFIER : reason, by));
      }
    }
    return rejections;
  }

  private static NonClaim reason(Token token) {
    return switch (token.kind()) {
      case SCALED -> scaled(token.text());
      case HYPHENATED -> NonClaim.SETTING;
      case ORDINAL -> NonClaim.RANK;
      default -> null;
    };
  }

  private static NonClaim scaled(String text) {
    char magnitude = text.charAt(text.length() - 1);
    if (magnitude == 's') {
      return NonClaim.YEAR;
    }
    return magnitude == 'B' || magnitude == 'M' || magnitude == 'T' ? NonClaim.MODEL_SIZE : NonClaim.SIZE;
  }
}
