package dev.claimboard.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

  @Test
  void slashesOfPaperIdsStayAndAllElseIsEncoded() {
    assertThat(Links.paper("cs/0601001")).isEqualTo("/papers/cs/0601001");
    assertThat(Links.paper("a b?c%d#e")).isEqualTo("/papers/a%20b%3Fc%25d%23e");
  }

  @Test
  void papersAreReadWhereTheirSourceSaysOrOnArxiv() {
    assertThat(Links.reading(paper("2503.00022", null))).isEqualTo("https://arxiv.org/abs/2503.00022");
    assertThat(Links.reading(paper("cs/0601001", null))).isEqualTo("https://arxiv.org/abs/cs/0601001");
    assertThat(Links.reading(paper("own-17", "https://www.example.org/17?x=1"))).isEqualTo("https://www.example.org/17?x=1");
    assertThat(Links.readingPlace(paper("own-17", "https://www.example.org/17?x=1"))).isEqualTo("example.org");
  }

  @Test
  void addressesThatAreNoWebPagesAreNotLinked() {
    assertThat(Links.reading(paper("own-17", "javascript:alert(1)"))).isNull();
    assertThat(Links.readingPlace(paper("own-17", null))).isNull();
  }

  @Test
  void aQueryKeepsItsOrderAndDropsWhatIsBlank() {
    Query query = Query.of("/claims").with("text", "a & b").with("kind", " ").with("method", "x");

    assertThat(query.toString()).isEqualTo("/claims?text=a+%26+b&method=x");
    assertThat(query.with("text", "c").toString()).isEqualTo("/claims?text=c&method=x");
    assertThat(query.without("text").without("method").toString()).isEqualTo("/claims");
  }

  private static Paper paper(String id, String url) {
    return new Paper(new PaperId(id), "t", "a", null, List.of(), List.of(), url, List.of());
  }
}
