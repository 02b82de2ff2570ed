package dev.claimboard.pwc;

import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Metric;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Evidence;
import dev.claimboard.claim.Mention;
import dev.claimboard.claim.Value;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of dumps as papers with claims: a paper for each that the rows cite, apart from the one that may be stored with its abstract.
 * Its text lists its rows, and each number is a claim that points to its row. Not thread-safe.
 */
public final class TablePapers {
  private static final String SOURCE = "Papers with Code";
  private static final Pattern ARXIV = Pattern.compile("arxiv\\.org/(?:abs|pdf)/([a-z-]+(?:\\.[A-Z]{2})?/\\d{7}|\\d{4}\\.\\d{4,5})");

  private final Catalog catalog;
  private final Consumer<String> rejected;
  private final Map<String, List<TableRow>> papers = new LinkedHashMap<>();
  private final Set<String> files = new LinkedHashSet<>();

  /** {@code rejected} takes a message for each row or number that cannot be used. */
  public TablePapers(Catalog catalog, Consumer<String> rejected) {
    this.catalog = catalog;
    this.rejected = rejected;
  }

  /** Reads a dump; its rows are kept until {@link #forEach}. */
  public void read(String file, InputStream content) throws IOException {
    files.add(file);
    TableReader.read(file, content, row -> papers.computeIfAbsent(key(row), unseen -> new ArrayList<>()).add(row), rejected);
  }

  /** Hands over every paper with its claims, in the order of their first rows. */
  public void forEach(BiConsumer<Paper, List<Claim>> consumer) {
    papers.forEach((key, rows) -> {
      TableText text = new TableText();
      List<Claim> claims = new ArrayList<>();
      String id = Evidence.TABLE_PAPER + key;
      for (TableRow row : rows) {
        TableText.Place place = text.add(row);
        row.metrics().forEach((metric, cell) -> claim(id, row, place, metric, cell).ifPresent(claims::add));
      }
      consumer.accept(paper(id, rows, text.toString()), claims);
    });
  }

  private Paper paper(String id, List<TableRow> rows, String text) {
    LocalDate date = rows.stream().map(TableRow::date).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    List<String> sources = new ArrayList<>(List.of(SOURCE));
    sources.addAll(files);
    return new Paper(new PaperId(id), rows.get(0).title(), text, date, List.of(), List.of(), rows.get(0).url(), sources);
  }

  private Optional<Claim> claim(String id, TableRow row, TableText.Place place, String metric, String cell) {
    Optional<Value> value = TableNumber.of(cell);
    if (value.isEmpty()) {
      rejected.accept(row.dataset() + ", " + row.model() + ": '" + cell + "' is not one number (" + metric + ")");
      return Optional.empty();
    }
    Optional<Metric> known = catalog.findMetric(metric);
    TableText.Cell where = place.cells().get(metric);
    String benchmark = catalog.findBenchmark(row.dataset()).map(Benchmark::id).orElse(null);
    return Optional.of(new Claim(id, value.get(), new Mention(row.model(), place.model()), new Mention(row.dataset(), place.dataset()),
        new Mention(metric, where.metric()), null, null, known.map(Metric::efficiency).orElse(false), benchmark,
        known.map(Metric::id).orElse(null), new Evidence(where.number(), place.line(), cell, Evidence.TABLE_ROW, 1)));
  }

  /** The arXiv id where the address has one; else a name made of the title, of the address, or of the model. */
  private static String key(TableRow row) {
    Matcher arxiv = ARXIV.matcher(row.url() == null ? "" : row.url());
    if (arxiv.find()) {
      return arxiv.group(1);
    }
    String name = !row.title().isEmpty() ? row.title() : row.url() != null ? row.url() : row.model();
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
  }
}
