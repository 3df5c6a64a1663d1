package press.stet.generator.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.generator.parse.markdown.Sample.html;

import org.junit.jupiter.api.Test;

class ContainersTest {

  @Test
  void a_container_is_marks_around_its_contents() {
    Sample sample =
        Sample.of(
            "Text\n::: figure {src=a.jpg credit=\"A \\\"b\\\" c\" wide}\n*Caption*\n:::\nMore");
    assertThat(sample.html())
        .isEqualTo("<p>Text</p>\n⟦O0⟧\n<p><em>Caption</em></p>\n⟦C⟧\n<p>More</p>");
    assertThat(sample.fragment().containers().get(0).attributes())
        .hasToString("{credit=A \"b\" c, src=\u0001L0\u0002, wide=}");
    assertThat(sample.problems()).isEmpty();
  }

  @Test
  void web_addresses_stand_directly() {
    assertThat(Sample.of("::: embed {url=https://a.b/ä}\n:::").fragment().containers().get(0))
        .hasToString("Container[name=embed, attributes={url=https://a.b/%C3%A4}]");
  }

  @Test
  void containers_nest_as_they_stand_or_by_their_size() {
    String expected = "⟦O0⟧\n<p>a</p>\n⟦O1⟧\n<p>b</p>\n⟦C⟧\n<p>c</p>\n⟦C⟧\n<p>d</p>";
    assertThat(html("::: aside\na\n::: pullquote\nb\n:::\nc\n:::\nd")).isEqualTo(expected);
    assertThat(html("::::: aside\na\n::: pullquote\nb\n:::\nc\n:::::\nd")).isEqualTo(expected);
    assertThat(html("::: aside\na\n:::: pullquote\nb\n::::\nc\n:::\nd")).isEqualTo(expected);
  }

  @Test
  void a_longer_line_of_colons_closes_the_outer_one() {
    Sample sample = Sample.of("::::: aside\n::: pullquote\na\n:::::\nb");
    assertThat(sample.html()).isEqualTo("⟦O0⟧\n⟦O1⟧\n<p>a</p>\n⟦C⟧\n⟦C⟧\n<p>b</p>");
    assertThat(sample.problems())
        .containsExactly("a.md:2:1: warning: \"::: pullquote\" is never closed");
  }

  @Test
  void in_lists_and_quotations() {
    assertThat(html("- a\n\n  ::: aside\n  b\n  :::\n\n> ::: aside\n> c\n> :::"))
        .isEqualTo(
            "<ul>\n<li>\n<p>a</p>\n⟦O0⟧\n<p>b</p>\n⟦C⟧\n</li>\n</ul>\n"
                + "<blockquote>\n⟦O1⟧\n<p>c</p>\n⟦C⟧\n</blockquote>");
    assertThat(html("::: aside\n- a\n  - b\n\n    ::: pullquote\n    c\n    :::\n- d\n:::\ne"))
        .endsWith("<li>d</li>\n</ul>\n⟦C⟧\n<p>e</p>");
  }

  @Test
  void colons_in_code_are_code() {
    assertThat(html("::: aside\n```\n:::\n```\n:::\na"))
        .isEqualTo("⟦O0⟧\n<pre><code>:::\n</code></pre>\n⟦C⟧\n<p>a</p>");
    assertThat(html("    ::: aside")).startsWith("<pre>");
  }

  @Test
  void what_is_no_name_is_text() {
    assertThat(html(":::: :::")).isEqualTo("<p>:::: :::</p>");
    assertThat(html("::: 5")).isEqualTo("<p>::: 5</p>");
    assertThat(html(":: aside")).isEqualTo("<p>:: aside</p>");
  }

  @Test
  void an_unknown_name_is_an_error_and_its_contents_stay() {
    Sample sample = Sample.of("::: pulquote\na\n:::");
    assertThat(sample.html()).isEqualTo("<p>a</p>");
    assertThat(sample.problems()).containsExactly("a.md:1:1: error: there is no \"::: pulquote\"");
  }

  @Test
  void faults_of_attributes_have_their_places() {
    assertThat(Sample.of("::: aside {title=\"x}\n:::").problems())
        .containsExactly(
            "a.md:1:18: error: the attributes of \"::: aside\" cannot be read:"
                + " the value of \"title\" has no closing \"");
    assertThat(Sample.of("::: aside Title\n:::").problems())
        .containsExactly(
            "a.md:1:11: error: the attributes of \"::: aside\" cannot be read:"
                + " only attributes in braces may follow the name");
    assertThat(Sample.of("::: aside {a=1 a=2}\n:::").problems())
        .containsExactly(
            "a.md:1:16: error: the attributes of \"::: aside\" cannot be read:"
                + " \"a\" is given twice");
    assertThat(Sample.of("::: aside {a=1\n:::").problems())
        .containsExactly(
            "a.md:1:15: error: the attributes of \"::: aside\" cannot be read:"
                + " there is no closing }");
    assertThat(Sample.of("::: embed\n:::").problems())
        .containsExactly("a.md:1:1: error: \"::: embed\" needs url");
  }

  @Test
  void a_line_of_colons_with_nothing_to_close_vanishes_with_a_warning() {
    Sample sample = Sample.of("a\n\n:::\n\nb");
    assertThat(sample.html()).isEqualTo("<p>a</p>\n<p>b</p>");
    assertThat(sample.problems())
        .containsExactly("a.md:3:1: warning: there is no open \":::\" to close here");
  }
}
