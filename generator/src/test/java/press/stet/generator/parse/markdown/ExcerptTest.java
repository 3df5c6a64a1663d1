package press.stet.generator.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void words_are_left() {
    assertThat(Excerpt.of("<p>One <b>two</b>.</p>", 16)).isEqualTo("One two.");
    assertThat(Excerpt.of("<p>a &amp; b &lt;i&gt; &quot;c&quot;</p>", 16))
        .isEqualTo("a & b <i> \"c\"");
    assertThat(Excerpt.of("<p>See \u0001L0\u0002</p>", 16)).isEqualTo("See");
    assertThat(Excerpt.of("<p>never closed &amp", 16)).isEqualTo("never closed &");
    assertThat(Excerpt.of("", 16)).isEmpty();
  }

  @Test
  void what_is_long_is_cut_between_words() {
    assertThat(Excerpt.of("<p>One</p>\n<p>two three four five</p>", 16))
        .isEqualTo("One two three…");
    assertThat(Excerpt.of("<p>Averylongwordwithoutaspace</p>", 16)).isEqualTo("Averylongwordwi…");
    assertThat(Excerpt.of("<p>" + "\uD83D\uDE00".repeat(16) + "</p>", 16))
        .isEqualTo("\uD83D\uDE00".repeat(8) + "…");
  }

  @Test
  void a_heading_comes_first() {
    assertThat(Excerpt.ofHeading("<h2 id=\"a\">A b</h2><p>Text.</p>", 16)).isEqualTo("A b");
    assertThat(Excerpt.ofHeading("<p>Text.</p><h2>A</h2>", 16)).isEqualTo("Text. A");
    assertThat(Excerpt.ofHeading("<h2></h2><p>Text.</p>", 16)).isEqualTo("Text.");
    assertThat(Excerpt.ofHeading("<hr><p>Text.</p>", 16)).isEqualTo("Text.");
  }
}
