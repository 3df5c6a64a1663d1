package press.stet.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists are in the order in which readers have learnt their letters. */
class AlphabetTest {

  static Stream<Arguments> sorted() {
    return Stream.of(
        Arguments.of(
            "fa-AF",
            List.of(
                "آب", "احصائیه", "بلخ", "پول", "تاریخ", "جنگ", "چای", "زمستان", "ژاله", "غزنی",
                "قالین", "کابل", "کتاب", "گندم", "لاجورد", "نقاشی", "ورزش", "هرات", "یونسکو")),
        Arguments.of(
            "ps-AF",
            List.of(
                "اوبه", "بلخ", "پسرلی", "تاریخ", "ټولنه", "جنګ", "ځمکه", "چای", "څپه", "خبر",
                "دنده", "ډېوه", "رڼا", "ړوند", "ژمی", "ږدن", "شپه", "ښار", "کابل", "ګل", "نړۍ",
                "ورځ", "هرات", "یون")),
        Arguments.of("en", List.of("apple", "Éclair", "zebra")));
  }

  @ParameterizedTest
  @MethodSource
  void sorted(String language, List<String> words) {
    List<String> mixed = new ArrayList<>(words);
    Collections.reverse(mixed);
    mixed.sort(Alphabet.of(language));
    assertThat(mixed).isEqualTo(words);
  }

  @Test
  void the_arabic_forms_of_a_letter_stand_with_the_dari_ones() {
    List<String> words = new ArrayList<>(List.of("گندم", "كتاب", "کابل", "کوه"));
    words.sort(Alphabet.of("fa"));
    assertThat(words).containsExactly("کابل", "كتاب", "کوه", "گندم");
  }
}
