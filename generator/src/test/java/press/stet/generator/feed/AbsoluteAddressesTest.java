package press.stet.generator.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteAddressesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "<a href=\"/b/\">x</a> | <a href=\"https://p.example/b/\">x</a>",
        "<A HREF='/b/'>x</A> | <A HREF='https://p.example/b/'>x</A>",
        "<a class=x href=/b/>x</a> | <a class=x href=https://p.example/b/>x</a>",
        "<a href=\"#n1\">1</a> | <a href=\"https://p.example/a/#n1\">1</a>",
        "<img alt=\"a > b\" src=\"/c.png\"> | <img alt=\"a > b\" src=\"https://p.example/c.png\">",
        "<img srcset=\"/a,b.png 1x, /c.png 2x\"> | <img srcset=\"https://p.example/a,b.png 1x,"
            + " https://p.example/c.png 2x\">",
        "<video controls poster='/v.png'/> | <video controls poster='https://p.example/v.png'/>",
        "<a href=\"//cdn.example/x\">x</a> | <a href=\"//cdn.example/x\">x</a>",
        "<a href=\"https://q.example/\">x</a> | <a href=\"https://q.example/\">x</a>",
        "<a href=\"mailto:x@p.example\">x</a> | <a href=\"mailto:x@p.example\">x</a>",
        "<p title=\"/b/\">href=\"/b/\"</p> | <p title=\"/b/\">href=\"/b/\"</p>",
        "<!-- <a href=\"/b/\"> --> | <!-- <a href=\"/b/\"> -->",
        "1 < 2 <3 href=\"/b/\" | 1 < 2 <3 href=\"/b/\"",
        "<a href=\"/b | <a href=\"https://p.example/b",
        "<a href | <a href",
        "< | <"
      })
  void changesWhatIsAnAddressAndNothingElse(String html, String expected) {
    assertThat(AbsoluteAddresses.in(html, "https://p.example", "https://p.example/a/"))
        .isEqualTo(expected);
  }

  @Test
  void brokenHtmlTakesNoLongerThanOther() {
    for (String piece : new String[] {"<", "<a ", "<a =", "<a href='", "<a srcset=\",", "<!--"}) {
      String html = piece.repeat(200_000);
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> AbsoluteAddresses.in(html, "https://p.example", "#"));
    }
  }
}
