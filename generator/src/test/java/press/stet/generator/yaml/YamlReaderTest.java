package press.stet.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;
import press.stet.generator.yaml.YamlValue.Absent;
import press.stet.generator.yaml.YamlValue.Entry;
import press.stet.generator.yaml.YamlValue.Mapping;
import press.stet.generator.yaml.YamlValue.Sequence;
import press.stet.generator.yaml.YamlValue.Text;
import press.stet.generator.yaml.YamlValue.Unreadable;

class YamlReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"no", "yes", "1e3", "0x1F", "2018-07-05", "1.0", "true", ".inf", "012"})
  void scalars_are_texts_as_written(String scalar) {
    assertThat(value("key: " + scalar))
        .isEqualTo(new Text(scalar, new Span(1, 6, scalar.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "NULL", "Null", "# nothing"})
  void nothing_is_absent(String scalar) {
    assertThat(value("key: " + scalar)).isInstanceOf(Absent.class);
  }

  @Test
  void quoted_texts_are_never_absent() {
    assertThat(value("key: \"null\"")).isEqualTo(new Text("null", new Span(1, 6, 6)));
    assertThat(value("key: ''")).isEqualTo(new Text("", new Span(1, 6, 2)));
  }

  @Test
  void values_know_their_place_in_the_file() {
    String file = "---\ntitle: Talks\ntags: [peace, 'in Doha']\nimage:\n  src: a.jpg\n---\nText.";
    SourceText source = new SourceText("a.md", file);
    Problems problems = new Problems();
    Mapping mapping =
        YamlReader.read(source, file.indexOf("title"), file.lastIndexOf("---"), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(Objects.requireNonNull(mapping).entries())
        .containsExactly(
            new Entry("title", new Span(2, 1, 5), new Text("Talks", new Span(2, 8, 5))),
            new Entry(
                "tags",
                new Span(3, 1, 4),
                new Sequence(
                    List.of(
                        new Text("peace", new Span(3, 8, 5)),
                        new Text("in Doha", new Span(3, 15, 9))),
                    new Span(3, 7, 18))),
            new Entry(
                "image",
                new Span(4, 1, 5),
                new Mapping(
                    List.of(
                        new Entry("src", new Span(5, 3, 3), new Text("a.jpg", new Span(5, 8, 5)))),
                    new Span(5, 3, 10))));
  }

  @Test
  void texts_may_go_over_several_lines() {
    assertThat(text("key: a\n  b\n\n  c\n")).isEqualTo("a b\nc");
    assertThat(text("key: \"a\n  b\"\n")).isEqualTo("a b");
    assertThat(text("key: |\n  a\n   b\n")).isEqualTo("a\n b\n");
    assertThat(text("key: >-\n  a\n  b\n")).isEqualTo("a b");
  }

  @Test
  void lines_may_end_like_on_windows() {
    assertThat(read("a: 1\r\nb: |\r\n  c\r\n  d\r\n").entries())
        .extracting(Entry::value)
        .containsExactly(new Text("1", new Span(1, 4, 1)), new Text("c\nd\n", new Span(2, 4, 1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1015, 1016, 1017, 1018, 1019, 1020, 2040, 2041, 2042, 2043})
  void emoji_may_lie_where_the_parsers_buffer_ends(int before) {
    String text = "x".repeat(before) + "😀😀y";
    assertThat(text("key: " + text + "\n")).isEqualTo(text);
  }

  @Test
  void a_key_may_be_as_long_as_the_text_allows() {
    String key = "k".repeat(200_000);
    assertThat(read("? " + key + "\n: v\n").entries()).extracting(Entry::key).containsExactly(key);
  }

  @Test
  void an_empty_file_has_no_keys() {
    assertThat(read("").entries()).isEmpty();
    assertThat(read("# only a comment\n").entries()).isEmpty();
    assertThat(read("---\n---\n").entries()).isEmpty();
  }

  @Test
  void a_fault_under_one_key_leaves_the_others_readable() {
    String yaml = "title: a: b\ndate: 2018-07-05\ntags: [a\nsection: world\n";
    Problems problems = new Problems();
    Mapping mapping = YamlReader.read(new SourceText("a.md", yaml), 0, yaml.length(), problems);
    assertThat(problems.errorCount()).isEqualTo(2);
    assertThat(Objects.requireNonNull(mapping).entries())
        .extracting(Entry::key)
        .containsExactly("title", "date", "tags", "section");
    assertThat(mapping.entries())
        .extracting(entry -> entry.value() instanceof Unreadable)
        .containsExactly(true, false, true, false);
  }

  @Property(tries = 2000)
  void whatever_the_text_its_faults_are_problems_and_not_exceptions(
      @ForAll("yamlish") String yaml) {
    SourceText source = new SourceText("f.yaml", yaml);
    Problems problems = new Problems();
    Mapping mapping = YamlReader.read(source, 0, yaml.length(), problems);
    assertThat(mapping != null || problems.hasErrors()).isTrue();
    for (Problem problem : problems.sorted()) {
      assertThat(problem.location().span().line()).isBetween(1, source.lineCount());
      assertThat(ProblemText.of(problem)).startsWith("f.yaml:").doesNotContain("{0}");
    }
  }

  @Provide
  static Arbitrary<String> yamlish() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "a",
            "key",
            ": ",
            ":",
            "\n",
            "\n  ",
            "\n- ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "\"",
            "'",
            "#",
            " #x",
            "|",
            ">",
            "&a",
            "*a",
            "!t",
            "!!str ",
            "%",
            "@",
            "`",
            "?",
            "? ",
            "\t",
            "\r",
            "\r\n",
            "---",
            "...",
            "\n---\n",
            "\\",
            "\\u00",
            "~",
            "😀",
            "\uFEFF",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uD800",
            " ",
            "<<",
            "%YAML 1.1\n",
            "|2\n",
            ">+\n");
    return bits.list().ofMaxSize(25).map(list -> String.join("", list));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "- ", "a: ", "? ", "\"", "&a ", "*a ", "!a ", "[a, ", "{a: ", "😀#"})
  void hostile_repetition_is_read_in_bounded_time(String bit) {
    String yaml = "key: " + bit.repeat(200_000 / bit.length());
    Problems problems = new Problems();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> YamlReader.read(new SourceText("f.yaml", yaml), 0, yaml.length(), problems));
    assertThat(problems.sorted()).allSatisfy(p -> assertThat(p.message()).hasSizeLessThan(300));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n", "a:\n", "k: #x\n", "k: 😀 #x\n", "- [\n", "\"\n", " \n", "a:b\n"})
  void hostile_lines_are_read_in_bounded_time(String line) {
    String yaml = line.repeat(200_000 / line.length());
    Problems problems = new Problems();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> YamlReader.read(new SourceText("f.yaml", yaml), 0, yaml.length(), problems));
  }

  private static Mapping read(String yaml) {
    Problems problems = new Problems();
    Mapping mapping = YamlReader.read(new SourceText("f.yaml", yaml), 0, yaml.length(), problems);
    assertThat(problems.sorted()).isEmpty();
    return Objects.requireNonNull(mapping);
  }

  private static YamlValue value(String yaml) {
    return read(yaml).entries().get(0).value();
  }

  private static String text(String yaml) {
    return ((Text) value(yaml)).text();
  }
}
