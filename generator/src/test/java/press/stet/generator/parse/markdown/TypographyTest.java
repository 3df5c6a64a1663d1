package press.stet.generator.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "en | Last month's truce | Last month’s truce",
        "en | \"We did it\" -- minister | “We did it” – minister",
        "en | And so on... | And so on…",
        "de | \"Wir schaffen das\" | „Wir schaffen das“",
        "en | <b> & \"co\" &amp; | <b> & “co” &amp;",
      })
  void aLineIsSetAsTheLanguageWantsIt(String language, String written, String set) {
    assertThat(Typography.of(language).set(written)).isEqualTo(set);
  }

  @Test
  void whatHasNoMarksStaysTheSame() {
    String line = "Talks <resume> & go on";
    assertThat(Typography.of("en").set(line)).isSameAs(line);
    assertThat(Typography.of("en").set(null)).isNull();
  }
}
