package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String TEXT = "In 2019 tea went cold. KettleNet reaches 61.3% accuracy on GSM8K.";
  private static RunningSite site;
  private static Answers answers;

  @BeforeAll
  static void start() {
    site = RunningSite.filled();
    answers = new Answers(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aFormIsAnsweredWithMarksClaimsDerivationsAndReasons() {
    HttpResponse<String> answer = answers.post("/try", FORM, form("Kettle", TEXT));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("1 claim, 1 other number", "<mark class=\"method\" title=\"method\">KettleNet</mark>",
        "KettleNet: 61.3% accuracy on GSM8K", "href=\"/benchmarks/gsm8k\"", "How each claim was read", "a year or a date", ">YEAR<",
        "value=\"Kettle\"", "In 2019 tea went cold. KettleNet reaches");
  }

  @Test
  void nothingIsStored() {
    answers.post("/try", FORM, form("", TEXT));

    assertThat(answers.json("/api/v1/claims").get("count").asInt()).isEqualTo(14);
    assertThat(answers.json("/api/v1/papers").get("count").asInt()).isEqualTo(8);
  }

  @Test
  void theApiExtractsAndExplains() {
    HttpResponse<String> answer = answers.post("/api/v1/extract", JSON, "{\"title\": \"Kettle\", \"abstract\": \"" + TEXT + "\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode read = Answers.json(answer);
    assertThat(read.get("count").asInt()).isEqualTo(1);
    assertThat(read.at("/claims/0/benchmark_id").asText()).isEqualTo("gsm8k");
    assertThat(read.at("/claims/0/start").asInt()).isEqualTo(TEXT.indexOf("61.3"));
    assertThat(read.at("/numbers/0/steps/0/by").asText()).isEqualTo("YEAR");
    assertThat(read.at("/numbers/1/claim").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "null", "{\"abstract\": 3}", "{\"title\": \"no abstract\"}", "{\"abstract\": \" \"}"})
  void aBodyThatSaysNothingIsExplained(String body) {
    HttpResponse<String> answer = answers.post("/api/v1/extract", JSON, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Answers.json(answer).get("detail").asText()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void tooMuchIsRefusedWithTheLimit() {
    String long1 = "Tea is warm. ".repeat(800);
    String numbers = "It reaches 3.2%. ".repeat(300);
    String sentence = "tea and ".repeat(400) + "3%.";

    assertThat(refusal(long1)).contains("10,000 characters");
    assertThat(refusal(numbers)).contains("250 numbers");
    assertThat(refusal(sentence)).contains("2,000 characters");
    assertThat(answers.post("/try", FORM, form("", long1)).statusCode()).isEqualTo(413);
    assertThat(answers.post("/try", FORM, form("", long1)).body()).contains("role=\"alert\"", "10,000 characters");
    assertThat(answers.post("/try", FORM, form("", "")).statusCode()).isEqualTo(400);
  }

  @Test
  void hostileTextIsShownAndNeverRun() {
    String hostile = SampleLibrary.HOSTILE + " reaches 12.5% accuracy on \"><script>alert(1)</script>";

    assertThat(answers.post("/try", FORM, form(hostile, hostile)).body()).doesNotContain("<script>alert");
  }

  @Test
  void aTextFullOfLineEndsKeepsItsMarksInPlace() {
    String body = answers.post("/try", FORM, form("", "Tea\r\nis warm.\r\nKettleNet reaches\r\n61.3% accuracy on GSM8K.")).body();

    assertThat(body).contains("<mark class=\"number\" title=\"number\">61.3</mark>");
  }

  @Test
  void everyExampleHasClaimsAndOneThatIsNotThereIsSaid() {
    for (String example : new String[] {"comparison", "respectively", "errors"}) {
      assertThat(answers.page("/try?example=" + example)).contains("How each claim was read");
      assertThat(answers.page("/try")).contains("href=\"/try?example=" + example + "\"");
    }
    assertThat(site.get("/try?example=nope").statusCode()).isEqualTo(404);
  }

  private static String refusal(String text) {
    HttpResponse<String> answer = answers.post("/api/v1/extract", JSON, "{\"abstract\": \"" + text + "\"}");
    assertThat(answer.statusCode()).isEqualTo(413);
    return Answers.json(answer).get("detail").asText();
  }

  private static String form(String title, String text) {
    return "title=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&abstract=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
