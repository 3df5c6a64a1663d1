package press.stet.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Peace Talks!              | peace-talks",
        "  a -- b  ...  c          | a-b-c",
        "US Envoy, in “Doha”       | us-envoy-in-doha",
        "Kabul's money changers    | kabuls-money-changers",
        "Kabul’s money changers    | kabuls-money-changers",
        "R&D                       | r-d",
        "ÉTÉ in Nîmes              | été-in-nîmes",
        "گفت‌وگوهای صلح            | گفت-وگوهای-صلح",
        "हिन्दी                     | हिन्दी",
        "北京 2022                   | 北京-2022",
        "Straße                    | straße",
        "İstanbul                  | i̇stanbul"
      })
  void words_are_lower_case_and_joined_by_single_hyphens(String text, String slug) {
    assertThat(Slug.of(text).value()).isEqualTo(slug);
  }

  @Test
  void two_ways_to_write_a_letter_give_one_slug() {
    assertThat(Slug.of("Caf\u00e9")).isEqualTo(Slug.of("Cafe\u0301"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "---", "!?", "…", "😀", "\ud800"})
  void a_text_without_letter_or_digit_has_no_slug(String text) {
    assertThat(Slug.isPossible(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> Slug.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Doha", "a--b", "-a", "a-", "a b", "a/b", "..", "cafe\u0301"})
  void only_a_final_form_is_a_slug(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Slug(text))
        .withMessageContaining(text);
  }

  @Test
  void a_long_text_is_cut_between_words_to_what_a_file_system_takes() {
    Slug slug = Slug.of("صلح و ثبات ".repeat(50));

    assertThat(slug.value()).startsWith("صلح-و-ثبات-صلح").endsWith("-صلح-و");
    assertThat(utf8Length(slug)).isBetween(180, 200);
  }

  @Test
  void a_long_word_is_cut_between_letters() {
    assertThat(Slug.of("a".repeat(500)).value()).isEqualTo("a".repeat(200));
    assertThat(Slug.of("😀𐐨".repeat(500)).value()).endsWith("𐐨");
  }

  @Test
  void whatever_the_text_its_slug_is_in_final_form_and_a_safe_part_of_an_address() {
    Random random = new Random(20261123);
    String nasty = "aZé\u0301\u0327'’-–ΣςİıǅſΩ\u1100\u1161\u11a8صں\u200c٣𐐀😀./\\\u0000 ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(1 + random.nextInt(6), 0, nasty.length())
          .forEach(c -> text.append(nasty.charAt(c)));
      if (Slug.isPossible(text.toString())) {
        Slug slug = Slug.of(text.toString());
        assertThat(Slug.isSlug(slug.value())).as("slug of %s", text).isTrue();
        assertThat(SitePath.fault("/" + slug + "/")).isNull();
      }
    }
  }

  private static int utf8Length(Slug slug) {
    return slug.value().getBytes(StandardCharsets.UTF_8).length;
  }
}
