package press.stet.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.generator.yaml.YamlValue.Mapping;

class EverydayReaderTest {

  private static final String BEFORE = "---\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Peace talks – over\n",
        "title: \"He said: 'no' # really\"\ntags: [peace, 'in Doha', \"a, b\"]\n",
        "# the paper\ntitle: O'Brien & sons, 5% up\n\ndate: 2018-07-05T09:30+01:00\n",
        "masthead:\n  editor: Jane Roe\n  since: 1911\nurl: https://valley.example/\n",
        "sections:\n  - {id: news, title: News}\n  - {id: art, title: Art}\nlistSize: 20\n",
        "authors:\n- Jane Roe\n-   'Ann Lee'\ntags: [ ]\nimage: {}\naddress: /{year}/{slug}/\n",
        "title: صلح  \ntags: [a,b , ژ]\nfeeds:\n   formats: [rss]\n   of:\n     - paper\n\n"
      })
  void reads_what_nearly_everybody_writes(String yaml) {
    assertThat(everyday(yaml)).isNotNull().isEqualTo(general(yaml));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fa-AF", "ps-AF"})
  void reads_the_message_files(String language) throws IOException {
    for (String folder :
        List.of(
            "../site-template/src/main/resources/press/stet/theme/messages",
            "src/main/resources/press/stet/generator/words")) {
      String yaml = Files.readString(Path.of(folder, language + ".yaml"));
      assertThat(everyday(yaml)).isNotNull().isEqualTo(general(yaml));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: a: b\n",
        "title: a #b\n",
        "title: a\n  b\n",
        "title: |\n  a\n",
        "title: &a b\n",
        "title: \"a\\n\"\n",
        "title: 'it''s'\n",
        "title: ~\n",
        "title: null\n",
        "title:\n",
        "title: a\ntitle: b\n",
        "title: a\r\n",
        "title: a\t\n",
        "title: 😀\n",
        "title: a",
        "- a\n",
        " title: a\n",
        "tags: [a: b]\n",
        "tags: [a, ]\n",
        "tags: [a,\n  b]\n",
        "tags:\n  - a\n   - b\n",
        "image:\n  src: a\n alt: b\n",
        "---\ntitle: a\n"
      })
  void leaves_the_rest_to_the_general_parser(String yaml) {
    assertThat(everyday(yaml)).isNull();
  }

  @Property(tries = 5000)
  void never_says_anything_else_than_the_general_parser(@ForAll("texts") String yaml) {
    Mapping read = everyday(yaml);
    Statistics.label("read").collect(read != null);
    if (read != null) {
      assertThat(read).isEqualTo(general(yaml));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> indents =
        Arbitraries.of("", "", "", "", "", "", "", "", "", "  ", "  ", "    ", " ");
    Arbitrary<String> starts =
        Arbitraries.of(
            "a:", "b: ", "c: ", "d: ", "e: ", "f: ", "g: ", "h: ", "key: ", "null: ", "- ", "# ");
    Arbitrary<String> values =
        Arbitraries.of(
            "x",
            "two  words",
            "",
            "[a, b]",
            "{k: v, l: 1}",
            "\"q # '\"",
            "'q: \"'",
            "[ ]",
            "{}",
            "[\"a, b\" ,'c']",
            "12:30",
            "/{a}/",
            "[[a], {k: [v]}]",
            "é\u3000",
            "(a)",
            "null");
    Arbitrary<String> strange =
        Arbitraries.of(
            "x", " ", ":", ": ", ",", ", ", "[", "]", "{", "}", "\"", "'", "#", " #", " # ", "-",
            "- ", "&", "*", "!", "|", ">", "%", "@", "`", "~", "\u3000", "\u00A0", "\t", "\\", "?",
            "? ", "...", "---", "k: v", "\u2028", "\uFEFF", "\u0085", "\u0007", "😀", "=", "<<",
            "+", ";", ".", "_");
    Arbitrary<String> noise =
        Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just("")), Tuple.of(1, strange));
    Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\n", "\n", "\n", "\n\n", " \n", "\r\n");
    Arbitrary<String> lines =
        Combinators.combine(indents, starts, noise, values, noise, noise, ends)
            .as((indent, start, a, value, b, c, end) -> indent + start + a + value + b + c + end);
    return lines.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
  }

  private static @Nullable Mapping everyday(String yaml) {
    String file = BEFORE + yaml;
    return EverydayReader.read(file, BEFORE.length(), file.length());
  }

  /** Null if there are problems. */
  private static @Nullable Mapping general(String yaml) {
    String file = BEFORE + yaml;
    Problems problems = new Problems();
    Chunk chunk = Chunk.of(new SourceText("a.md", file), BEFORE.length(), file.length(), problems);
    List<Problem> found = new ArrayList<>(problems.sorted());
    try {
      Mapping mapping = new TreeReader(chunk, found).document();
      return found.isEmpty() ? mapping : null;
    } catch (YamlEngineException e) {
      return null;
    }
  }
}
