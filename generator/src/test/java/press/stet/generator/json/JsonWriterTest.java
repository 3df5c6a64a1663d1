package press.stet.generator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

  @Test
  void writesObjectsArraysTextsNumbersAndTruth() {
    JsonWriter json = JsonWriter.forFile().object();
    json.member("title", "Doha").member("page", 4).member("free", true);
    json.array("tags").value("peace").value("talks").end();
    json.object("author").member("name", "Jane Roe").end();
    json.array("people").object().member("n", 1).end().object().end().end();
    assertThat(json.end().text())
        .isEqualTo(
            "{\"title\":\"Doha\",\"page\":4,\"free\":true,\"tags\":[\"peace\",\"talks\"],"
                + "\"author\":{\"name\":\"Jane Roe\"},\"people\":[{\"n\":1},{}]}");
  }

  @Test
  void leavesOutMembersWithoutValue() {
    String text = JsonWriter.forFile().object().member("a", null).member("b", "x").end().text();
    assertThat(text).isEqualTo("{\"b\":\"x\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"quoted\" \\ back",
        "line\nreturn\rtab\tnull\u0000bell\u0007",
        "</script><!-- & --> \u2028 \u2029",
        "کابل — 🗞️"
      })
  void whatIsWrittenIsReadBack(String text) {
    String file = JsonWriter.forFile().object().member("t", text).end().text();
    String script = JsonWriter.forScript().object().member("t", text).end().text();
    JsonMapper mapper = new JsonMapper();
    assertThat(mapper.readTree(file).get("t").asString()).isEqualTo(text);
    assertThat(mapper.readTree(script).get("t").asString()).isEqualTo(text);
  }

  @Test
  void nothingInAScriptCanEndTheScript() {
    String hostile = "</script><!--<script>]]>&amp;\u2028\u2029";
    String text = JsonWriter.forScript().object().member(hostile, hostile).end().text();
    assertThat(text).doesNotContain("<", ">", "&", "\u2028", "\u2029");
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() {
    String text = JsonWriter.forFile().object().member("t", "a\ud83d!").end().text();
    assertThat(text).isEqualTo("{\"t\":\"a\\ufffd!\"}");
  }

  @Test
  void aTextEscapedBeforeStandsAsIfItWereWrittenNow() {
    String html = "<p class=\"x\">Größe\n</p>";
    byte[] now = JsonWriter.forFile().object().member("t", html).end().bytes();
    byte[] before =
        JsonWriter.forFile().object().memberEscaped("t", JsonWriter.escaped(html)).end().bytes();
    assertThat(before).isEqualTo(now);
    assertThat(new String(now, StandardCharsets.UTF_8)).contains("Größe");
  }

  @Test
  void anOpenObjectIsABug() {
    JsonWriter json = JsonWriter.forFile().object();
    assertThatThrownBy(json::bytes).isInstanceOf(IllegalStateException.class);
  }
}
