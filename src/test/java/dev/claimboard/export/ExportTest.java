package dev.claimboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.claimboard.board.Claims;
import dev.claimboard.board.Entry;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Leaderboards;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Direction;
import dev.claimboard.catalog.Metric;
import dev.claimboard.catalog.Scale;
import dev.claimboard.claim.Basis;
import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Kind;
import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static final Claim FULL = Claims.of("-27.0", "%", Kind.CHANGE).in("2501.00001").by("Alpha, \"the first\"")
      .on("Riddles-2K", "riddles").metric("acc", "accuracy").over("=Beta").under("0-shot").upTo("-30.50")
     .bound(Bound.ABOUT).basis(Basis.RELATIVE).uncertain("0.10").make();
  private static final Claim BARE = Claims.score("7.35e-9", null).in("p").make();
  private static final Claim ROUND = Claims.score("1E+1", null).in("p").efficient().make();

  @Test
  void writesJsonLinesWithAllFieldsInOrderAndDigitsAsPrinted() throws IOException {
    assertThat(written(ClaimFormat.JSONL, FULL, BARE, ROUND)).isEqualTo("""
        {"doc":"2501.00001","value":-27.0,"value_high":-30.50,"kind":"change","unit":"%","method":"Alpha, \\"the first\\"",\
        "benchmark":"Riddles-2K","metric":"acc","baseline":"=Beta","bound":"about","efficiency":false,"quote":"a quote","start":2,"end":4,\
        "rule":"TEST_RULE","confidence":0.75,"benchmark_id":"riddles","metric_id":"accuracy","setting":"0-shot","basis":"relative",\
        "uncertainty":0.10}
        {"doc":"p","value":0.00000000735,"value_high":null,"kind":"score","unit":null,"method":null,"benchmark":null,"metric":null,\
        "baseline":null,"bound":null,"efficiency":false,"quote":"a quote","start":2,"end":4,"rule":"TEST_RULE","confidence":0.75,\
        "benchmark_id":null,"metric_id":null,"setting":null,"basis":null,"uncertainty":null}
        {"doc":"p","value":10,"value_high":null,"kind":"score","unit":null,"method":null,"benchmark":null,"metric":null,\
        "baseline":null,"bound":null,"efficiency":true,"quote":"a quote","start":2,"end":4,"rule":"TEST_RULE","confidence":0.75,\
        "benchmark_id":null,"metric_id":null,"setting":null,"basis":null,"uncertainty":null}
        """);
  }

  @Test
  void writesOneJsonArrayAlsoWhenEmpty() throws IOException {
    assertThat(written(ClaimFormat.JSON)).isEqualTo("[]\n");
    JsonNode array = new ObjectMapper().readTree(written(ClaimFormat.JSON, FULL, BARE));
    assertThat(array).hasSize(2);
    assertThat(array.get(1).get("doc").textValue()).isEqualTo("p");
  }

  @Test
  void writesCsvThatSpreadsheetsDoNotTakeForFormulas() throws IOException {
    assertThat(written(ClaimFormat.CSV, FULL, BARE)).isEqualTo("""
        doc,value,value_high,kind,unit,method,benchmark,metric,baseline,bound,efficiency,quote,start,end,rule,confidence,\
        benchmark_id,metric_id,setting,basis,uncertainty
        2501.00001,-27.0,-30.50,change,%,"Alpha, ""the first""\",Riddles-2K,acc,'=Beta,about,false,a quote,2,4,TEST_RULE,0.75,\
        riddles,accuracy,0-shot,relative,0.10
        p,0.00000000735,,score,,,,,,,false,a quote,2,4,TEST_RULE,0.75,,,,,
        """);
  }

  @Test
  void keepsMarkdownTablesWhole() throws IOException {
    Claim tricky = Claims.score("50", "%").in("p").by("a|b\n<i>").make();

    assertThat(written(ClaimFormat.MD, tricky).lines().skip(2)).containsExactly(
        "| 50% | score | a\\|b &lt;i&gt; |  |  |  |  | p | a quote |");
    assertThat(Markdown.link("x", "javascript:alert(1)")).isEqualTo("x");
  }

  @Test
  void alignsTablesAndLeavesOutEmptyColumns() throws IOException {
    Claim unnamed = Claims.score("12.25", "%").in("q").make();

    assertThat(written(ClaimFormat.TABLE, Claims.score("5", "%").in("p").by("Alpha").make(), unnamed)).isEqualTo("""
         VALUE  KIND   METHOD  PAPER
            5%  score  Alpha   p
        12.25%  score          q
        """);
  }

  @Test
  void namesTheFormatsThatThereAre() {
    assertThat(ClaimFormat.ofLabel("csv")).isEqualTo(ClaimFormat.CSV);
    assertThatThrownBy(() -> ClaimFormat.ofLabel("xls")).hasMessageContaining("jsonl");
    assertThatThrownBy(() -> BoardFormat.ofLabel("xls")).hasMessageContaining("table");
  }

  @Test
  void writesABoardAsText() throws IOException {
    assertThat(written(BoardFormat.TABLE)).isEqualTo("""
        Riddles-2K, Accuracy (higher is better)

        RANK  METHOD  VALUE  PAPER       DATE        NOTES
           1  Beta      61%  2502.00001  2025-02-01
           2  Alpha   0.572  2501.00001  2025-01-01  0-shot

        Record over time
        SINCE       RECORD  METHOD  PAPER
        2025-01-01   0.572  Alpha   2501.00001
        2025-02-01     61%  Beta    2502.00001

        Reported gains (not ranked)
         GAIN  METHOD  OVER   PAPER
        +3.8%  Beta    Alpha  2502.00001

        Set apart
            VALUE  METHOD  PAPER       WHY
        up to 70%  Beta    2502.00001  a bound (up to, at least, at most), not one measured number
        """);
  }

  @Test
  void writesABoardAsCsv() throws IOException {
    assertThat(written(BoardFormat.CSV)).isEqualTo("""
        rank,method,value,comparable,unit,metric,setting,paper,title,date,notes,excluded,quote,rule,confidence
        1,Beta,61%,61,%,accuracy,,2502.00001,Winds,2025-02-01,,,a quote,TEST_RULE,0.75
        2,Alpha,0.572,57.2,%,accuracy,0-shot,2501.00001,Alpha: calm,2025-01-01,0-shot,,a quote,TEST_RULE,0.75
        ,Beta,up to 70%,,,accuracy,,2502.00001,Winds,2025-02-01,,"a bound (up to, at least, at most), not one measured number",\
        a quote,TEST_RULE,0.75
        """);
  }

  @Test
  void writesABoardAsMarkdown() throws IOException {
    assertThat(written(BoardFormat.MD)).isEqualTo("""
        ### Riddles-2K, Accuracy (higher is better)

        | Rank | Method | Accuracy | Paper | Date | Notes |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Beta | 61% | Winds | 2025-02-01 |  |
        | 2 | Alpha | 0.572 | Alpha: calm | 2025-01-01 | 0-shot |

        Set apart: 1.
        """);
  }

  @Test
  void writesABoardAsJson() throws IOException {
    JsonNode board = new ObjectMapper().readTree(written(BoardFormat.JSON));

    assertThat(board.at("/benchmark/id").textValue()).isEqualTo("riddles");
    assertThat(board.at("/metric/direction").textValue()).isEqualTo("higher");
    assertThat(board.at("/rows/1/comparable").decimalValue()).isEqualByComparingTo("57.2");
    assertThat(board.at("/rows/1/claim/value").decimalValue()).isEqualByComparingTo("0.572");
    assertThat(board.at("/rows/0/paper/date").textValue()).isEqualTo("2025-02-01");
    assertThat(board.at("/excluded/0/reason").textValue()).isEqualTo("bound");
    assertThat(board.at("/gains/0/value").textValue()).isEqualTo("+3.8%");
    assertThat(board.at("/records")).hasSize(2);
    assertThat(board.at("/as_of").isNull()).isTrue();
  }

  private static String written(ClaimFormat format, Claim... claims) throws IOException {
    StringWriter out = new StringWriter();
    ClaimWriter writer = format.open(out);
    for (Claim claim : claims) {
      writer.write(claim);
    }
    writer.finish();
    return out.toString();
  }

  private static String written(BoardFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.write(board(), out);
    return out.toString();
  }

  private static Leaderboard board() {
    Catalog catalog = Catalog.of(
        List.of(new Benchmark("riddles", "Riddles-2K", List.of(), "guessing", "language", null,
            List.of("accuracy"), null, List.of(), List.of())),
        List.of(new Metric("accuracy", "Accuracy", List.of(), Direction.HIGHER, Scale.PERCENT, null, null, null, false, true)));
    Claims accuracy = Claims.score("0.572", null).on("Riddles-2K", "riddles").metric("accuracy", "accuracy");
    Claims beta = Claims.score("61", "%").in("2502.00001").by("Beta").on("Riddles-2K", "riddles").metric("accuracy", "accuracy");
    List<Entry> entries = new ArrayList<>(Entry.allOf(
        Paper.of("2501.00001", "Alpha: calm", "…"), List.of(accuracy.in("2501.00001").by("Alpha").under("0-shot").make()), 1));
    entries.addAll(Entry.allOf(Paper.of("2502.00001", "Winds", "…"), List.of(
        beta.make(),
        Claims.score("70", "%").in("2502.00001").by("Beta").on("Riddles-2K", "riddles").metric("accuracy", "accuracy")
            .bound(Bound.UP_TO).make(),
        Claims.of("3.8", "%", Kind.CHANGE).in("2502.00001").by("Beta").on("Riddles-2K", "riddles").over("Alpha").make()), 2));
    return new Leaderboards(catalog).of("riddles", entries, null, null);
  }
}
