package press.stet.generator.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.generator.parse.markdown.Sample.html;

import org.junit.jupiter.api.Test;
import press.stet.core.article.Reference;
import press.stet.core.article.Reference.Kind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;
import press.stet.generator.body.Fragment;

class LinksTest {

  @Test
  void links_to_other_sites_stand_directly() {
    assertThat(html("[a](https://b.c/ä?d=1&e \"F\") [g](mailto:h@i.j) [k](tel:+93) [l](//m.n)"))
        .isEqualTo(
            "<p><a href=\"https://b.c/%C3%A4?d=1&amp;e\" title=\"F\">a</a>"
                + " <a href=\"mailto:h@i.j\">g</a> <a href=\"tel:+93\">k</a>"
                + " <a href=\"//m.n\">l</a></p>");
  }

  @Test
  void links_within_the_paper_become_references_with_their_places() {
    Sample sample =
        Sample.of("x\n[a](../b%20c.md?d=1#e%20f) ![g](</h i.jpg>)\n\n> [j][k]\n\n[k]:\n  /l/");
    assertThat(sample.html()).contains("<a href=\"⟦L0⟧\">a</a> <img src=\"⟦L1⟧\"", "⟦L2⟧");
    assertThat(sample.fragment().references())
        .containsExactly(
            new Reference(Kind.LINK, "../b c.md", "?d=1", "e f", new Span(2, 5, 21)),
            new Reference(Kind.IMAGE, "/h i.jpg", null, null, new Span(2, 34, 8)),
            new Reference(Kind.LINK, "/l/", null, null, new Span(7, 3, 3)));
  }

  @Test
  void places_count_from_the_file_s_start_and_in_characters() {
    SourceText text = new SourceText("a.md", "---\ntitle: x\n---\n😀 é [b](c.md)\n");
    Fragment fragment =
        new MarkdownParser(java.util.Set.of())
            .parse(text, text.text().indexOf("😀"), "en", new Problems());
    assertThat(fragment.references().get(0).span()).isEqualTo(new Span(4, 9, 4));
  }

  @Test
  void references_of_html_and_containers_have_places_too() {
    Sample sample =
        Sample.of("<img src='a.jpg'>\n\nb <a href=c.md>d</a>\n\n::: figure {alt=x src=e.jpg}\n:::");
    assertThat(sample.fragment().references())
        .extracting(Reference::target, Reference::kind, Reference::span)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a.jpg", Kind.IMAGE, new Span(1, 11, 5)),
            org.assertj.core.groups.Tuple.tuple("c.md", Kind.LINK, new Span(3, 11, 4)),
            org.assertj.core.groups.Tuple.tuple("e.jpg", Kind.IMAGE, new Span(5, 23, 5)));
  }

  @Test
  void an_anchor_of_the_same_text_is_checked() {
    Sample sample =
        Sample.of("[a](#later) [b](#latr) [c](#top) <a id=here></a>[d](#here)\n\n## Later");
    assertThat(sample.html()).contains("<a href=\"#later\">a</a>");
    assertThat(sample.problems())
        .containsExactly("a.md:1:17: error: \"a.md\" has no heading \"#latr\"");
  }

  @Test
  void an_unsafe_address_is_an_error_at_its_place() {
    Sample sample = Sample.of("[a](java&#x0A;script:b) ![c](data:d)");
    assertThat(sample.html()).isEqualTo("<p>a c</p>");
    assertThat(sample.problems())
        .containsExactly(
            "a.md:1:5: error: an address may not begin with \"javascript:\"",
            "a.md:1:30: error: an address may not begin with \"data:\"");
  }

  @Test
  void what_leads_nowhere_is_a_warning() {
    assertThat(Sample.of("[a]() [b][c] [sic] [d][]").problems())
        .containsExactly(
            "a.md:1:1: warning: the link leads nowhere",
            "a.md:1:11: warning: the link reference [c] is not defined",
            "a.md:1:21: warning: the link reference [d] is not defined");
  }

  @Test
  void bare_addresses_leave_out_the_punctuation_behind_them() {
    assertThat(html("(https://a.b/c_(d)), \"www.e.f\"; g_h@i.j."))
        .isEqualTo(
            "<p>(<a href=\"https://a.b/c_(d)\">https://a.b/c_(d)</a>),"
                + " “<a href=\"http://www.e.f\">www.e.f</a>”;"
                + " <a href=\"mailto:g_h@i.j\">g_h@i.j</a>.</p>");
    assertThat(html("[see https://a.b](c.md)"))
        .isEqualTo("<p><a href=\"⟦L0⟧\">see https://a.b</a></p>");
  }

  @Test
  void links_do_not_stand_in_links() {
    assertThat(html("<a href=\"https://a.b\">x [c](d.md) www.e.f</a>"))
        .isEqualTo("<p><a href=\"https://a.b\">x c www.e.f</a></p>");
    assertThat(html("[x <a href=y>z</a>](https://a.b)"))
        .isEqualTo("<p><a href=\"https://a.b\">x z</a></p>");
  }
}
