package dev.claimboard.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints an evaluation. Every text ends with a line end ({@code \n}). */
public final class Report {
  private static final int LABEL_WIDTH = 45;
  private static final int BEFORE_QUOTE = 200;
  private static final int AFTER_QUOTE = 120;
  private static final Separators SPACED = Separators.createDefaultInstance()
      .withObjectFieldValueSpacing(Spacing.AFTER).withObjectEntrySpacing(Spacing.AFTER);
  private static final ObjectWriter JSON = JsonMapper.builder().build().writer(new DefaultPrettyPrinter(SPACED)
      .withObjectIndenter(NopIndenter.instance));

  private Report() {}

  /** One line a group of figures. */
  public static String text(ScoreSheet sheet) {
    StringBuilder text = new StringBuilder();
    figures(sheet).forEach((label, figure) -> text.append(label)
        .append(" ".repeat(Math.max(0, LABEL_WIDTH - label.length()))).append(' ').append(Literal.of(figure)).append('\n'));
    return text.toString();
  }

  /** The same as one JSON object on one line. */
  public static String json(ScoreSheet sheet) {
    try {
      return JSON.writeValueAsString(figures(sheet)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures are always valid JSON", e);
    }
  }

  /** A mistake after a blank line: gold, the text around it, and what was predicted. */
  public static String text(Mistake mistake) {
    StringBuilder text = new StringBuilder("\n" + mistake.what() + "  [" + mistake.document().id() + "]\n");
    if (mistake.gold() != null) {
      GoldClaim gold = mistake.gold();
      text.append("  gold ").append(claim(gold.facts(), gold.method(), gold.benchmark(), gold.metric())).append('\n');
      text.append("  text ").append(surroundings(mistake.document().abstractText(), gold.quote())).append('\n');
    }
    if (mistake.predicted() != null) {
      PredictedClaim predicted = mistake.predicted();
      text.append("  pred ").append(claim(predicted.facts(), predicted.method(), predicted.benchmark(), predicted.metric())).append('\n');
    }
    return text.toString();
  }

  private static String claim(Facts facts, Object method, Object benchmark, Object metric) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", facts.value());
    fields.put("value_high", facts.valueHigh());
    fields.put("kind", facts.kind().label());
    fields.put("method", method);
    fields.put("benchmark", benchmark);
    fields.put("metric", metric);
    return Literal.of(fields);
  }

  private static String surroundings(String text, String quote) {
    int found = quote == null ? -1 : text.indexOf(quote);
    if (found < 0) {
      return text;
    }
    int start = Math.max(0, found - BEFORE_QUOTE);
    int end = Math.min(text.length(), found + quote.length() + AFTER_QUOTE);
    return text.substring(isInsidePair(text, start) ? start - 1 : start, isInsidePair(text, end) ? end + 1 : end);
  }

  private static boolean isInsidePair(String text, int index) {
    return index > 0 && index < text.length() && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private static Map<String, Object> figures(ScoreSheet sheet) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", sheet.documents());
    figures.put("gold", sheet.gold());
    figures.put("predicted", sheet.predicted());
    figures.put("detection", rates(sheet.detection()));
    figures.put("linked", rates(sheet.linked()));
    figures.put("tuple", rates(sheet.tuple()));
    figures.put("leaderboard (gold or predicted claims that name a benchmark; full tuple right)", rates(sheet.leaderboard()));
    figures.put("slot accuracy on detected", shares(sheet.slots()));
    figures.put("slot accuracy where gold names one", shares(sheet.namedSlots()));
    figures.put("other fields of detected claims", shares(sheet.fields()));
    return figures;
  }

  private static Map<String, BigDecimal> rates(Rates rates) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put("p", rates.precision());
    figures.put("r", rates.recall());
    figures.put("f1", rates.f1());
    return figures;
  }

  private static Map<String, BigDecimal> shares(List<Share> shares) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    shares.forEach(share -> figures.put(share.label(), share.percent()));
    return figures;
  }
}
