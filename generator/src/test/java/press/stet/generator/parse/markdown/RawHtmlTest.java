package press.stet.generator.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.generator.parse.markdown.Sample.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RawHtmlTest {

  @Test
  void harmless_html_is_written_anew() {
    assertThat(html("H<SUB Class='a \"b\"'>2</SUB>O<br/>x<wbr>y <time datetime=2018>then</time>"))
        .isEqualTo(
            "<p>H<sub class=\"a &quot;b&quot;\">2</sub>O<br>x<wbr>y"
                + " <time datetime=\"2018\">then</time></p>");
  }

  @Test
  void markdown_stands_within_blocks() {
    assertThat(html("<details open>\n<summary>More</summary>\n\n*Text*\n\n</details>"))
        .isEqualTo(
            "<details open=\"\">\n<summary>More</summary>\n<p><em>Text</em></p>\n</details>");
    assertThat(html("<table><tr><td>\n\n- a\n\n</td></tr></table>"))
        .isEqualTo("<table><tr><td>\n<ul>\n<li>a</li>\n</ul>\n</td></tr></table>");
  }

  @Test
  void what_is_not_on_the_list_is_removed_with_one_warning_of_each_kind() {
    Sample sample =
        Sample.of(
            "a <blink onclick=x>b</blink> <blink>c</blink> <i style=d>e</i>\n\n<form>f</form>");
    assertThat(sample.html()).isEqualTo("<p>a b c <i>e</i></p>\nf");
    assertThat(sample.problems())
        .containsExactly(
            "a.md:1:3: warning: <blink> was removed from the text",
            "a.md:1:56: warning: the attribute \"style\" of <i> was removed from the text",
            "a.md:3:1: warning: <form> was removed from the text");
  }

  @Test
  void scripts_and_their_like_take_their_contents_with_them() {
    assertThat(html("a <script>*b*</script> c")).isEqualTo("<p>a  c</p>");
    assertThat(html("a *b <style>c* d</style> e")).isEqualTo("<p>a <em>b </em> d e</p>");
    assertThat(html("<script>\nalert(1)\n\nx\n</script>\n\nb")).isEqualTo("<p>b</p>");
    assertThat(html("<iframe src=x>y</iframe>\n\nz")).isEqualTo("<p>z</p>");
    assertThat(html("<svg><a>x</a></svg>y")).isEqualTo("<p>y</p>");
  }

  @Test
  void comments_vanish_without_a_word() {
    Sample sample = Sample.of("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf");
    assertThat(sample.html()).isEqualTo("<p>a  c</p>\n<p>f</p>");
    assertThat(sample.problems()).isEmpty();
  }

  @Test
  void everything_is_closed_where_it_began() {
    Sample sample = Sample.of("> <div>\n> a\n\nb <i>c *d <b>e* f</i> g");
    assertThat(sample.html())
        .isEqualTo(
            "<blockquote>\n<div>\na\n</div>\n</blockquote>\n"
                + "<p>b <i>c <em>d <b>e</b></em> f</i> g</p>");
    assertThat(sample.problems())
        .containsExactly(
            "a.md:1:3: warning: <div> is never closed", "a.md:4:11: warning: <b> is never closed");
  }

  @Test
  void an_end_tag_without_a_beginning_is_a_warning() {
    Sample sample = Sample.of("a</i>\n\n</div>");
    assertThat(sample.html()).isEqualTo("<p>a</p>");
    assertThat(sample.problems())
        .containsExactly(
            "a.md:1:2: warning: there is no open <i> to close here",
            "a.md:3:1: warning: there is no open <div> to close here");
  }

  @Test
  void end_tags_that_html_does_not_ask_for_may_be_left_out() {
    Sample sample = Sample.of("<ul><li>a<li>b</ul>\n\n<p>c\n<p>d\n\n<table><tr><td>e<td>f</table>");
    assertThat(sample.html())
        .isEqualTo(
            "<ul><li>a</li><li>b</li></ul>\n<p>c\n</p><p>d\n</p>"
                + "<table><tr><td>e</td><td>f</td></tr></table>");
    assertThat(sample.problems()).isEmpty();
  }

  @Test
  void blocks_cannot_stand_in_a_line() {
    Sample sample = Sample.of("a <div>b</div>");
    assertThat(sample.html()).isEqualTo("<p>a b</p>");
    assertThat(sample.problems())
        .containsExactly("a.md:1:3: warning: <div> was removed from the text");
  }

  @Test
  void parts_stand_in_their_proper_parents() {
    assertThat(html("<td>a</td>")).isEqualTo("a");
    assertThat(html("<div><li>a</li></div>")).isEqualTo("<div>a</div>");
  }

  @Test
  void ids_can_be_linked_to_and_stand_once() {
    Sample sample = Sample.of("<a id=x></a><b id=x>y</b> [z](#x)");
    assertThat(sample.html()).isEqualTo("<p><a id=\"x\"></a><b>y</b> <a href=\"#x\">z</a></p>");
    assertThat(sample.fragment().anchors()).containsExactly("x");
  }

  @Test
  void the_documentation_names_every_element_and_attribute() throws IOException {
    String documentation = Files.readString(Path.of("../docs/markdown.md"));
    HtmlElements.names()
        .forEach(
            name -> {
              boolean heading = name.matches("h[1-6]");
              assertThat(documentation).contains(heading ? "`h1` … `h6`" : "`" + name + "`");
              HtmlElements.find(name)
                  .attributes()
                  .forEach(a -> assertThat(documentation).contains("`" + a + "`"));
            });
  }
}
