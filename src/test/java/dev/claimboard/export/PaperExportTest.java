package dev.claimboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.board.BoardView;
import dev.claimboard.board.Claims;
import dev.claimboard.board.Entry;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Leaderboards;
import dev.claimboard.board.Reporter;
import dev.claimboard.board.RowFilter;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

/** Boards for those who write papers. */
class PaperExportTest {
  private static final String HOSTILE = "50% of {all} $ & #1_~^ \\end{document} are < α";

  private final List<Entry> entries = new ArrayList<>();

  @Test
  void everyPaperOfTheRowsIsOneEntryThatBibtexReads() throws IOException, ParseException {
    paper("2501.00011", "The Ladder: Rung by Rung", List.of("Anna Müller", "B. Reader and Sons"), score("81.4").by("Ladder"),
        score("70").by("Other"));
    paper("cs/0601001", HOSTILE, List.of("García, José"), score("60").by("Signs"));
    paper("text-abc", "", List.of(), score("50").by("Nobody"));

    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(written(BoardFormat.BIBTEX, BoardView.ALL)));

    assertThat(read.getEntries().keySet()).extracting(Key::getValue)
        .containsExactly("muller2025ladder-2501.00011", "garcia202550-cs-0601001", "2025-text-abc");
    BibTeXEntry first = read.getEntries().get(new Key("muller2025ladder-2501.00011"));
    assertThat(field(first, "author")).isEqualTo("Anna Müller and {B. Reader and Sons}");
    assertThat(field(first, "eprint")).isEqualTo("2501.00011");
    assertThat(field(first, "archiveprefix")).isEqualTo("arXiv");
    assertThat(field(first, "primaryclass")).isEqualTo("cs.CL");
    assertThat(field(first, "url")).isEqualTo("https://arxiv.org/abs/2501.00011");
    assertThat(read.getEntries().get(new Key("2025-text-abc")).getField(new Key("eprint"))).isNull();
  }

  @Test
  void theKeyOfAPaperDoesNotDependOnThePapersBesideIt() throws IOException {
    paper("2501.00011", "Ladder", List.of("Anna Müller"), score("81.4").by("Ladder"));
    String alone = written(BoardFormat.BIBTEX, BoardView.ALL);
    paper("2501.00012", "Ladder", List.of("Anna Müller"), score("90").by("Ladder"));

    assertThat(alone).contains("@misc{muller2025ladder-2501.00011,");
    assertThat(written(BoardFormat.BIBTEX, BoardView.ALL))
        .contains("@misc{muller2025ladder-2501.00011,", "@misc{muller2025ladder-2501.00012,");
  }

  @Test
  void textCannotBreakOutOfALatexTable() throws IOException {
    paper("2501.00011", HOSTILE, List.of("A. Writer"), score("81.4").by(HOSTILE));

    String table = written(BoardFormat.LATEX, BoardView.ALL);

    assertThat(table).contains("50\\% of \\textbraceleft{}all\\textbraceright{} \\$ \\& \\#1\\_\\textasciitilde{}\\textasciicircum{}"
        + " \\textbackslash{}end\\textbraceleft{}document\\textbraceright{} are \\textless{} $\\alpha$ & 81.4\\% & "
        + "\\cite{writer202550-2501.00011}");
    assertThat(table).contains("\\toprule", "\\midrule", "\\bottomrule", "\\caption{GSM8K, Accuracy (higher is better)}");
  }

  @Test
  void theTableCitesJustThePapersOfTheBibliography() throws IOException {
    paper("2501.00011", "Ladder: Rungs", List.of("Anna Müller"), score("81.4").by("Ladder"), score("70").by("Chain"));
    paper("2502.00022", "Abacus: Beads", List.of("B. Reader"), score("90").by("Abacus"), score("50").by("Ladder"));

    assertThat(keys("\\\\cite\\{([^}]+)}", written(BoardFormat.LATEX, BoardView.ALL)))
        .isEqualTo(keys("@misc\\{([^,]+),", written(BoardFormat.BIBTEX, BoardView.ALL))).hasSize(2);
  }

  @Test
  void commentsTellSourceFilterAndDate() throws IOException {
    paper("2501.00011", "Ladder: Rungs", List.of("Anna Müller"), score("81.4").by("Ladder"), score("70").by("Chain"));
    BoardView others = new BoardView(null, LocalDate.parse("2025-12-31"), null, new RowFilter(Reporter.OTHERS, null, null, "a\n@b", null));
    BoardView chain = new BoardView(null, null, null, new RowFilter(Reporter.OTHERS, null, null, null, null));

    assertThat(written(BoardFormat.LATEX, chain)).startsWith(
        "% Claimboard, benchmark gsm8k, metric accuracy; reported others; 1 row, papers to 2025-01-04\n").doesNotContain("Ladder &");
    assertThat(written(BoardFormat.BIBTEX, others)).isEqualTo(
        "% Claimboard, benchmark gsm8k, metric accuracy; as_of 2025-12-31, reported others, text a b; 0 rows, no dated papers\n");
  }

  private static List<String> keys(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1)).distinct().toList();
  }

  private static String field(BibTeXEntry entry, String name) {
    return entry.getField(new Key(name)).toUserString();
  }

  private String written(BoardFormat format, BoardView view) throws IOException {
    Leaderboard board = new Leaderboards(Catalog.bundled()).of("gsm8k", entries, view);
    StringWriter out = new StringWriter();
    format.write(board, out);
    return out.toString();
  }

  private void paper(String id, String title, List<String> authors, Claims... told) {
    Paper paper = new Paper(new PaperId(id), title, "An abstract that is long enough.", LocalDate.parse("2025-01-04"), authors,
        List.of("cs.CL"), null, List.of());
    entries.addAll(Entry.allOf(paper, List.of(told).stream().map(claim -> claim.in(id).make()).toList(), entries.size() + 1));
  }

  private static Claims score(String number) {
    return Claims.score(number, "%").on("GSM8K", "gsm8k").metric("accuracy", "accuracy");
  }
}
