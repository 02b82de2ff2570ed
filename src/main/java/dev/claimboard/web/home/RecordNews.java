package dev.claimboard.web.home;

import dev.claimboard.board.PrintedValue;
import dev.claimboard.board.Row;
import dev.claimboard.catalog.Direction;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.NewRecord;
import dev.claimboard.web.page.Links;
import java.time.LocalDate;

/**
 * A record as a sentence tells it: {@code METHOD raised the top of BOARD (METRIC) from BEFORE to NOW, DATE, in PAPER}.
 *
 * @param method     the method, or {@code An unnamed method}
 * @param methodLink its page, or null
 * @param verb       what it did: {@code raised the top of}, or {@code lowered the best of} where lower is better
 * @param board      the benchmark's name
 * @param boardLink  its page
 * @param metric     the metric's name
 * @param before     the record until then, on the metric's scale
 * @param now        the new one
 * @param numberLink the number in its abstract
 * @param date       the paper's date
 * @param paper      its title, or its id where it has none
 * @param paperLink  its page
 */
public record RecordNews(String method, String methodLink, String verb, String board, String boardLink, String metric, String before,
    String now, String numberLink, LocalDate date, String paper, String paperLink) {

  static RecordNews of(NewRecord record) {
    Row row = record.step().row();
    Paper paper = row.entry().paper();
    String unit = record.metric().unit();
    boolean lower = record.metric().direction() == Direction.LOWER;
    return new RecordNews(
        row.isUnnamed() ? "An unnamed method" : row.methodName(), row.isUnnamed() ? null : Links.method(row.methodId()),
        lower ? "lowered the best of" : "raised the top of", record.board().name(), Links.board(record.board().id()),
        record.metric().name(), PrintedValue.of(record.before().comparable(), unit), PrintedValue.of(row.comparable(), unit),
        Links.number(paper.id().value(), row.entry().claim().evidence().number().start()), record.step().date(),
        paper.title().isBlank() ? paper.id().value() : paper.title(), Links.paper(paper.id().value()));
  }
}
