package press.stet.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

  private static final List<String> SECTIONS = List.of("world", "afghanistan", "opinion", "arts");

  @ParameterizedTest
  @CsvSource({
    "wrold, world",
    "World, world",
    "opinions, opinion",
    "afganisthan, afghanistan",
    "art, arts"
  })
  void finds_the_word_a_slip_of_the_finger_away(String word, String meant) {
    assertThat(Suggestion.nearest(word, SECTIONS)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sport", "x", "economy", "wor"})
  void does_not_guess_from_afar(String word) {
    assertThat(Suggestion.nearest(word, SECTIONS)).isEmpty();
  }

  @Test
  void of_two_equally_near_the_first_by_the_alphabet() {
    assertThat(Suggestion.nearest("tates", List.of("tapes", "dates"))).contains("dates");
    assertThat(Suggestion.nearest("tates", List.of("dates", "tapes"))).contains("dates");
  }

  @Test
  void begins_a_cure_or_adds_nothing_to_it() {
    assertThat(Suggestion.didYouMean("wrold", SECTIONS)).isEqualTo("Did you mean \"world\"? ");
    assertThat(Suggestion.didYouMean("sport", SECTIONS)).isEmpty();
  }
}
