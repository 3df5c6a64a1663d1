package press.stet.generator.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.generator.parse.markdown.Sample.html;

import org.junit.jupiter.api.Test;

/** Headings, pictures, footnotes, notices, tables and the marks of dateline and credit. */
class NewspaperTextTest {

  @Test
  void headings_get_ids_as_on_github() {
    assertThat(html("## Peace Talks!\n## Peace Talks\n## Peace talks 1\n## گفتگوهای صلح\n## ???"))
        .isEqualTo(
            """
            <h2 id="peace-talks">Peace Talks!</h2>
            <h2 id="peace-talks-1">Peace Talks</h2>
            <h2 id="peace-talks-1-1">Peace talks 1</h2>
            <h2 id="گفتگوهای-صلح">گفتگوهای صلح</h2>
            <h2 id="section">???</h2>""");
  }

  @Test
  void a_heading_may_set_its_id() {
    Sample sample = Sample.of("## Vote\n\n## The *vote* {#vote} ##\n\nUnder\n{#line}\n===");
    assertThat(sample.html())
        .isEqualTo(
            """
            <h2 id="vote-1">Vote</h2>
            <h2 id="vote">The <em>vote</em></h2>
            <h1 id="line">Under</h1>""");
    assertThat(sample.fragment().anchors()).containsExactly("vote", "line", "vote-1");
    assertThat(sample.problems()).isEmpty();
  }

  @Test
  void two_headings_cannot_set_the_same_id() {
    assertThat(Sample.of("## A {#x}\n\n## B {#x}").problems())
        .containsExactly("a.md:3:6: error: two headings have the id \"x\"");
  }

  @Test
  void pictures_have_attributes_and_load_late() {
    assertThat(html("A ![b](c.jpg \"d\"){width=900 height=600} e"))
        .isEqualTo(
            "<p>A <img src=\"⟦L0⟧\" alt=\"b\" title=\"d\" loading=\"lazy\" decoding=\"async\""
                + " height=\"600\" width=\"900\"> e</p>");
    assertThat(html("A ![b](c.jpg){loading=eager}"))
        .contains("decoding=\"async\" loading=\"eager\"");
    assertThat(html("A ![b](c.jpg){onload=x} {width=2}")).contains("{onload=x} {width=2}");
  }

  @Test
  void a_paragraph_of_pictures_becomes_figures() {
    assertThat(html("![a](b.jpg \"It's *c*\")\n![d](e.jpg)"))
        .isEqualTo(
            """
            <figure><img src="⟦L0⟧" alt="a" loading="lazy" decoding="async"><figcaption>It’s *c*</figcaption></figure>
            <figure><img src="⟦L1⟧" alt="d" loading="lazy" decoding="async"></figure>""");
  }

  @Test
  void footnotes_are_numbered_by_mention_and_lead_back() {
    Sample sample = Sample.of("A[^x] b[^y] c[^x].\n\n[^y]: Y\n\n[^x]: X[^y]\n\n    - z");
    assertThat(sample.html())
        .isEqualTo(
            """
            <p>A<sup class="footnote-ref"><a href="#fn-1" id="fn-1-ref" role="doc-noteref">1</a></sup> \
            b<sup class="footnote-ref"><a href="#fn-2" id="fn-2-ref" role="doc-noteref">2</a></sup> \
            c<sup class="footnote-ref"><a href="#fn-1" id="fn-1-ref-2" role="doc-noteref">1</a></sup>.</p>
            <div class="footnotes" role="doc-endnotes">
            <ol>
            <li id="fn-1">
            <p>X<sup class="footnote-ref"><a href="#fn-2" id="fn-2-ref-2" role="doc-noteref">2</a></sup></p>
            <ul>
            <li>z</li>
            </ul>
            <p><a href="#fn-1-ref" class="footnote-back" role="doc-backlink" aria-label="Back to the text">↩︎</a> \
            <a href="#fn-1-ref-2" class="footnote-back" role="doc-backlink" aria-label="Back to the text">↩︎<sup>2</sup></a></p>
            </li>
            <li id="fn-2">
            <p>Y <a href="#fn-2-ref" class="footnote-back" role="doc-backlink" aria-label="Back to the text">↩︎</a> \
            <a href="#fn-2-ref-2" class="footnote-back" role="doc-backlink" aria-label="Back to the text">↩︎<sup>2</sup></a></p>
            </li>
            </ol>
            </div>""");
    assertThat(sample.problems()).isEmpty();
  }

  @Test
  void footnotes_are_numbered_in_the_digits_of_the_text() {
    assertThat(html("الف[^1]\n\n[^1]: ب", "fa-AF"))
        .contains("<a href=\"#fn-1\" id=\"fn-1-ref\" role=\"doc-noteref\">۱</a>");
  }

  @Test
  void footnotes_and_mentions_belong_together() {
    assertThat(Sample.of("A[^x].\n\n[^y]: Y").problems())
        .containsExactly(
            "a.md:1:2: warning: there is no footnote [^x]",
            "a.md:3:1: warning: nothing mentions the footnote [^y], so it is not printed");
  }

  @Test
  void quotations_that_begin_with_a_word_in_brackets_are_notices() {
    assertThat(html("> [!WARNING]\n> Snow.\n>\n> More."))
        .isEqualTo(
            """
            <div class="alert alert-warning" role="note">
            <p class="alert-title">Warning</p>
            <p>Snow.</p>
            <p>More.</p>
            </div>""");
    assertThat(html("> [!note]\n> x", "fa")).contains("<p class=\"alert-title\">یادداشت</p>");
    assertThat(html("> [!NOTE] x")).startsWith("<blockquote>");
    assertThat(html("> [!SNOW]\n> x")).startsWith("<blockquote>");
  }

  @Test
  void tables_scroll_and_tasks_are_named() {
    assertThat(html("| a |\n|--:|\n| b |", "de"))
        .startsWith("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Tabelle\">")
        .contains("<th class=\"align-right\">a</th>", "<td class=\"align-right\">b</td>");
    assertThat(html("- [x] a\n- [ ] b\n- [ ](c.md)"))
        .isEqualTo(
            """
            <ul>
            <li class="task"><input type="checkbox" disabled checked aria-label="Done"> a</li>
            <li class="task"><input type="checkbox" disabled aria-label="To do"> b</li>
            <li><a href="⟦L0⟧"> </a></li>
            </ul>""");
  }

  @Test
  void the_dateline_begins_the_first_paragraph_and_the_credit_ends_the_last() {
    assertThat(Sample.of("## A\n\nOne.\n\nTwo.").marked())
        .isEqualTo("<h2 id=\"a\">A</h2>\n<p>⟦D⟧One.</p>\n<p>Two.⟦E⟧</p>\n");
    assertThat(Sample.of("Only.").marked()).isEqualTo("<p>⟦D⟧Only.⟦E⟧</p>\n");
  }

  @Test
  void without_a_paragraph_they_stand_at_both_ends() {
    assertThat(Sample.of("").marked()).isEqualTo("⟦D⟧⟦E⟧");
    assertThat(Sample.of("- a").marked()).isEqualTo("⟦D⟧<ul>\n<li>a</li>\n</ul>\n⟦E⟧");
    assertThat(Sample.of("> a\n\n![b](c.jpg)").marked())
        .startsWith("⟦D⟧<blockquote>")
        .endsWith("</figure>\n⟦E⟧");
    assertThat(Sample.of("a\n\n- b").marked())
        .isEqualTo("<p>⟦D⟧a</p>\n<ul>\n<li>b</li>\n</ul>\n⟦E⟧");
  }

  @Test
  void a_paragraph_within_html_is_not_at_the_top() {
    assertThat(Sample.of("<div>\n\na\n\n</div>\n").marked())
        .isEqualTo("⟦D⟧<div>\n<p>a</p>\n</div>\n⟦E⟧");
  }

  @Test
  void the_credit_stands_before_the_footnotes() {
    assertThat(Sample.of("a[^1]\n\n[^1]: b").marked()).contains("</sup>⟦E⟧</p>\n<div");
  }

  @Test
  void template_syntax_is_text() {
    assertThat(html("${a} <#if b> {{c}} [=d]")).isEqualTo("<p>${a} &lt;#if b&gt; {{c}} [=d]</p>");
  }

  @Test
  void characters_that_frame_marks_never_come_through() {
    assertThat(html("a\u0001L0\u0002b &#1;&#2; `\u0001` ![\u0002](c \"\u0001\")"))
        .isEqualTo(
            "<p>aL0b  <code></code> <img src=\"⟦L0⟧\" alt=\"\" title=\"\" loading=\"lazy\""
                + " decoding=\"async\"></p>");
    assertThat(Sample.of("::: aside {a=\"\u0001L7\u0002\"}\n:::").fragment().containers().get(0))
        .hasToString("Container[name=aside, attributes={a=L7}]");
  }
}
