package dev.claimboard.web.about;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How well claims of one set of annotated abstracts were found; the figures are F1 in percent.
 *
 * @param set       what the set is
 * @param abstracts how many abstracts it has
 * @param claims    how many claims people found in them
 * @param number    number, range, sign and kind are right
 * @param benchmark and the benchmark too
 * @param all       and method and metric too
 * @param measured  the day of the measurement
 */
public record Quality(String set, int abstracts, int claims, String number, String benchmark, String all, String measured) {
  private static final String FIGURES = "/site/quality.csv";

  /** The sets in the order of the file {@code site/quality.csv}. */
  static List<Quality> read() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = new InputStreamReader(Quality.class.getResourceAsStream(FIGURES), StandardCharsets.UTF_8);
        CSVParser lines = format.parse(reader)) {
      return lines.stream().map(Quality::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FIGURES, e);
    }
  }

  private static Quality of(CSVRecord line) {
    return new Quality(line.get("set"), Integer.parseInt(line.get("abstracts")), Integer.parseInt(line.get("claims")), line.get("number"),
        line.get("benchmark"), line.get("all"), line.get("measured"));
  }
}
