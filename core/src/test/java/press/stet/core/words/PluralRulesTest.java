package press.stet.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 other, 1 one, 2 other, 21 other",
        "en-GB | 1 one, 11 other",
        "fa-AF | 0 one, 1 one, 2 other, 10 other",
        "ps-AF | 0 other, 1 one, 2 other",
        "fr | 0 one, 1 one, 2 other",
        "ja | 0 other, 1 other",
        "ru | 1 one, 2 few, 5 many, 11 many, 21 one, 22 few, 112 many, 0 many",
        "pl | 1 one, 2 few, 5 many, 12 many, 21 many, 22 few",
        "cs | 1 one, 4 few, 5 other",
        "ar | 0 zero, 1 one, 2 two, 3 few, 11 many, 100 other, 103 few",
        "lv | 0 zero, 1 one, 2 other, 10 zero, 21 one",
        "he | 1 one, 2 two, 3 other",
        "cy | 0 zero, 3 few, 6 many, 7 other",
        "fil | 1 one, 4 other, 5 one, 14 other",
      })
  void a_number_chooses_its_form(String language, String expected) {
    List<String> forms = new ArrayList<>();
    for (String pair : expected.split(", ")) {
      long number = Long.parseLong(pair.substring(0, pair.indexOf(' ')));
      forms.add(number + " " + PluralRules.of(language).form(number).id());
    }
    assertThat(forms).containsExactly(expected.split(", "));
  }

  @Test
  void all_forms_of_a_language_with_other_at_the_end() {
    assertThat(ids("en")).containsExactly("one", "other");
    assertThat(ids("fa-AF")).containsExactly("one", "other");
    assertThat(ids("ja")).containsExactly("other");
    assertThat(ids("ar")).containsExactly("zero", "one", "two", "few", "many", "other");
  }

  @Test
  void a_language_that_is_not_known_has_one_and_others() {
    assertThat(PluralRules.of("x-any").form(1)).isEqualTo(Plural.ONE);
    assertThat(PluralRules.of("x-any").form(0)).isEqualTo(Plural.OTHER);
  }

  private static List<String> ids(String language) {
    return PluralRules.of(language).forms().stream().map(Plural::id).toList();
  }
}
