package press.stet.generator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class YamlTextTest {

  /** Whatever means something to YAML, and some of what people write. */
  private static final String ALPHABET =
      "aZéس\u03019 .,:;#-?!'\"\\[]{}&*|>%@`=~/\t\n\r\u0085\u0007\u2028\uFEFF\u200c’—\0😀";

  private final YAMLMapper yaml = new YAMLMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The longest night",
        "It's over",
        "چگونه دوحه میزبان شد",
        "Doha (Qatar)",
        "What now?"
      })
  void harmless_texts_stay_as_they_are(String text) {
    assertThat(YamlText.quoteIfNeeded(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "Yes",
        "null",
        "1e3",
        "2018",
        "2018-07-05",
        "a: b",
        "a #b",
        "- a",
        "a,b",
        "[a]",
        "{a}",
        "'a'",
        "\"a\"",
        "*a",
        "&a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "a:",
        "~",
        "",
        "back\\slash",
        "=",
        "<<",
        "? a",
        "---",
        "...",
        "0x1F",
        ".inf",
        "12:30:45"
      })
  void texts_that_mean_something_in_yaml_are_quoted(String text) {
    assertThat(YamlText.quoteIfNeeded(text)).startsWith("\"").endsWith("\"");
    assertThat(readBack(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void every_text_is_read_back_as_it_was(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      String line = YamlText.oneLine(anyText(random));
      assertThat(line).doesNotContainPattern("[\\n\\r\\t]");
      assertThat(readBack(line)).isEqualTo(line);
    }
  }

  private static String anyText(Random random) {
    int[] points = ALPHABET.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  /** As a value of its own and in a list. */
  private String readBack(String text) {
    String quoted = YamlText.quoteIfNeeded(text);
    String document = "key: " + quoted + "\nlist: [x, " + quoted + ", y]\n";
    Map<?, ?> tree = yaml.readValue(document, Map.class);
    assertThat(tree.get("key")).isInstanceOf(String.class);
    assertThat(tree.get("list")).isEqualTo(List.of("x", tree.get("key"), "y"));
    return (String) tree.get("key");
  }
}
