package press.stet.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_end_in_every_way_an_editor_knows(String end) {
    SourceText source = new SourceText("a.md", "one" + end + end + "three");

    assertThat(source.lineCount()).isEqualTo(3);
    assertThat(source.line(1)).isEqualTo("one");
    assertThat(source.line(2)).isEmpty();
    assertThat(source.line(3)).isEqualTo("three");
    assertThat(source.lineStart(3)).isEqualTo(3 + 2 * end.length());
  }

  @Test
  void a_place_is_counted_from_one() {
    Location place = new SourceText("a.md", "title: x\nsection: wrold\n").at(18, 5);

    assertThat(place).isEqualTo(new Location("a.md", new Span(2, 10, 5), "section: wrold"));
  }

  @Test
  void columns_count_characters_not_halves_of_them() {
    assertThat(new SourceText("a.md", "😀😀x").at(4, 1).span()).isEqualTo(new Span(1, 3, 1));
    assertThat(new SourceText("a.md", "😀😀x").at(0, 4).span()).isEqualTo(new Span(1, 1, 2));
  }

  @Test
  void a_place_never_reaches_beyond_its_line() {
    SourceText source = new SourceText("a.md", "ab\r\ncd");

    assertThat(source.at(1, 99).span()).isEqualTo(new Span(1, 2, 1));
    assertThat(source.at(2, 0).span()).isEqualTo(new Span(1, 3, 1));
    assertThat(source.at(3, 1).span()).isEqualTo(new Span(1, 3, 1));
    assertThat(source.at(6, 1).span()).isEqualTo(new Span(2, 3, 1));
  }

  @Test
  void an_empty_file_has_one_empty_line() {
    SourceText source = new SourceText("a.md", "");

    assertThat(source.lineCount()).isEqualTo(1);
    assertThat(source.at(0, 1)).isEqualTo(new Location("a.md", Span.START, ""));
  }

  @Test
  void a_span_of_a_line_that_is_no_longer_there_shows_no_line() {
    Span span = new Span(7, 2, 3);

    assertThat(new SourceText("a.md", "one").at(span)).isEqualTo(new Location("a.md", span, ""));
  }

  @Test
  void line_breaks_of_every_kind_may_be_mixed() {
    SourceText text = new SourceText("a.md", "a\r\rb\n\rc\r\n\nd\r");

    assertThat(text.lineCount()).isEqualTo(8);
    assertThat(IntStream.rangeClosed(1, 8).mapToObj(text::line))
        .containsExactly("a", "", "b", "", "c", "", "d", "");
  }

  @Test
  void faults_in_one_line_share_its_text() {
    SourceText source = new SourceText("a.md", "one\na long line\n");

    assertThat(source.at(6, 4).lineText()).isSameAs(source.at(11, 4).lineText());
    assertThat(source.at(0, 3).lineText()).isEqualTo("one");
    assertThat(source.at(6, 4).lineText()).isEqualTo("a long line");
  }
}
