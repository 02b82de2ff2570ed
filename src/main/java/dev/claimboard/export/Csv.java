package dev.claimboard.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values as RFC 4180 has them, but with {@code \n} at line ends. Null is an empty cell. A text that a spreadsheet
 * would take for a formula, because it begins with {@code = + - @}, a tab or a carriage return, gets an apostrophe before it, which
 * spreadsheets do not show; numbers are written as they are.
 */
public final class Csv {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CSVPrinter printer;

  /** Writes the header to {@code out}, which is never closed. */
  public Csv(Writer out, List<String> header) throws IOException {
    this.printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(header);
  }

  /** Writes one record of strings, numbers, booleans and nulls. */
  public void write(List<?> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(safe(cell));
    }
    printer.println();
  }

  /** Hands everything on to the output. */
  public void flush() throws IOException {
    printer.flush();
  }

  private static Object safe(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (cell instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
      return "'" + text;
    }
    return cell;
  }
}
