package press.stet.generator.parse.markdown;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to exhaust a parser take a moment and come out balanced. */
class HostileInputTest {

  private static final int MANY = 50_000;
  private static final Duration A_MOMENT = Duration.ofSeconds(20);

  static Stream<Map.Entry<String, String>> texts() {
    return Stream.of(
        entry("quotes in quotes", ">".repeat(MANY) + "a"),
        entry("quotes in quotes, many lines", ("> ".repeat(500) + "a\n").repeat(1000)),
        entry("lists in lists", "- ".repeat(MANY) + "a"),
        entry("lists in lists, many lines", each(2000, i -> "  ".repeat(i) + "- a\n")),
        entry("opening brackets", "[".repeat(MANY)),
        entry("brackets in brackets", "[".repeat(MANY) + "a" + "]".repeat(MANY)),
        entry("pictures in pictures", "![".repeat(MANY) + "a" + "](u)".repeat(MANY)),
        entry("links in brackets", "[".repeat(MANY) + "[a](b)".repeat(MANY)),
        entry("links without an end", "[a](".repeat(MANY)),
        entry("addresses without an end", "[a](<b".repeat(MANY)),
        entry("titles without an end", "[a](b 'c [a](b (".repeat(MANY)),
        entry("labels without an end", "[a][b".repeat(MANY)),
        entry("backticks of all sizes", each(1500, i -> "`".repeat(i + 1) + " ")),
        entry("emphasis in emphasis", "*".repeat(MANY) + "a" + "*".repeat(MANY)),
        entry("emphasis without an end", "*a _b **c ".repeat(MANY)),
        entry("emphasis crossed", "a**b_c* ".repeat(MANY)),
        entry("underscores", "_".repeat(MANY) + "a_".repeat(MANY)),
        entry("angle brackets", "<".repeat(MANY)),
        entry("tags without an end", "<a b='".repeat(MANY)),
        entry("comments without an end", "a <!-- <? <![CDATA[ <!A ".repeat(MANY)),
        entry("elements in a line", "x " + "<b>".repeat(MANY)),
        entry("elements in a block", "<div>".repeat(MANY)),
        entry("end tags", "x " + "<b>".repeat(60) + "</i>".repeat(MANY)),
        entry("scripts", "x " + "<script>".repeat(MANY)),
        entry("entities", "&copy;&nope;&#99999999".repeat(MANY)),
        entry("quotation marks", "\"a 'b ".repeat(MANY) + "5\" b\" ".repeat(MANY)),
        entry("a wide table", table(MANY, 100)),
        entry("a long table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(MANY)),
        entry("pipes", "|-\n".repeat(10_000)),
        entry("a line of ten million characters", "word ".repeat(2_000_000)),
        entry("a word of ten million characters", "a".repeat(10_000_000)),
        entry("a million lines", "word word\n".repeat(1_000_000)),
        entry("blank lines", "\n".repeat(2_000_000)),
        entry("headings of one name", "# a\n".repeat(MANY)),
        entry(
            "a chain of footnotes",
            each(20_000, i -> "[^" + i + "]: a[^" + (i + 1) + "]\n\n") + "x[^0]"),
        entry("one footnote, many mentions", "[^1] ".repeat(MANY) + "\n\n[^1]: a"),
        entry(
            "a title repeated", "[a]: /u \"" + "t".repeat(10_000) + "\"\n\n" + "[a]".repeat(MANY)),
        entry(
            "definitions",
            each(MANY, i -> "[" + i + "]: /u\n") + "\n" + each(MANY, i -> "[" + i + "]")),
        entry("labels over many lines", "[a\n".repeat(10_000)),
        entry("containers in containers", "::: aside\n".repeat(MANY)),
        entry("closing lines", "::: aside\n".repeat(50) + ":::\n".repeat(MANY)),
        entry(
            "attributes",
            "::: aside {" + "a=b ".repeat(MANY) + "}\n![a](b){" + "a=b ".repeat(MANY) + "}"),
        entry("bare addresses", "(www.a_b http://".repeat(MANY)),
        entry("at signs", "a@".repeat(MANY) + "a.".repeat(MANY) + "@b.c"),
        entry("parentheses behind an address", "www.a.b" + ")".repeat(MANY)),
        entry("tabs", "\t".repeat(MANY) + "a"),
        entry("half characters", "\ud83d\u0000\u0001".repeat(MANY)),
        entry("backslashes", "\\".repeat(MANY)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takes_a_moment(Map.Entry<String, String> text) {
    Sample sample = assertTimeoutPreemptively(A_MOMENT, () -> Sample.of(text.getValue()));
    assertThat(Balance.fault(sample.fragment().markup())).isNull();
    assertThat(sample.fragment().markup().length()).isLessThan(30_000_000);
  }

  @Test
  void what_is_nested_too_deeply_is_said_and_not_lost() {
    Sample quotes = Sample.of("> ".repeat(100) + "a");
    assertThat(quotes.problems())
        .containsExactly("a.md:1:119: error: the text is nested too deeply");
    assertThat(quotes.html()).contains("a</p>");

    Sample emphasis = Sample.of("*a ".repeat(70) + "b" + "*".repeat(70));
    assertThat(emphasis.problems())
        .containsExactly("a.md:1:181: error: the text is nested too deeply");
    assertThat(emphasis.html()).contains("a b</em>");

    Sample elements = Sample.of("<b>".repeat(61) + "a" + "</b>".repeat(61));
    assertThat(elements.problems()).contains("a.md:1:181: error: the text is nested too deeply");
  }

  @Test
  void what_is_nested_as_people_nest_is_fine() {
    assertThat(Sample.of("> ".repeat(50) + "a").problems()).isEmpty();
    assertThat(Sample.of(each(25, i -> "  ".repeat(i) + "- a\n")).problems()).isEmpty();
  }

  private static String table(int columns, int rows) {
    return "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n" + "|b\n".repeat(rows);
  }

  private static String each(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }
}
