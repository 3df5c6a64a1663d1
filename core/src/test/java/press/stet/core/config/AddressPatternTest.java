package press.stet.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;

class AddressPatternTest {

  @ParameterizedTest
  @CsvSource({
    "/{year}/{month}/{day}/{slug}/, /2018/07/05/doha/",
    "/{lang}/{section}/{slug}/, /fa-AF/world/doha/",
    "/news-{year}{month}/{slug}-{slug}/, /news-201807/doha-doha/",
    "/{slug}/, /doha/"
  })
  void fills_its_blanks(String pattern, String address) {
    assertThat(
            new AddressPattern(pattern)
                .fill(LocalDate.of(2018, 7, 5), "world", "fa-AF", new Slug("doha"))
                .value())
        .isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "/{year}/{slug}/, /fa/{year}/{slug}/",
    "/{lang}/{section}/{slug}/, /fa/{section}/{slug}/",
    "/{section}/{lang}/{slug}/, /fa/{section}/{slug}/",
    "/{section}/{lang}-{slug}/, /fa/{section}/{lang}-{slug}/",
    "/{section}-{lang}/{slug}/, /fa/{section}-{lang}/{slug}/"
  })
  void below_a_path_that_says_the_language_no_part_says_it_again(String pattern, String below) {
    AddressPattern main = new AddressPattern(pattern);
    assertThat(main.below(new SitePath("/fa/")).pattern()).isEqualTo(below);
    assertThat(main.below(SitePath.ROOT)).isEqualTo(main);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{slug}/; does not begin and end with a slash",
        "/{slug}; does not begin and end with a slash",
        "''; does not begin and end with a slash",
        "/{yaer}/{slug}/; has an unknown blank {yaer}",
        "/{slug/; has an unknown blank {slug/",
        "/{}/{slug}/; has an unknown blank {}",
        "/slug}/{slug}/; has a } without a {",
        "/{year}/; has no {slug}, so that all articles would have one address",
        "/{year}//{slug}/; has two slashes in a row",
        "/../{slug}/; has a \".\" or \"..\" between slashes",
        "/{slug}/?/; has a \"?\""
      })
  void says_in_words_what_is_wrong_with_it(String pattern, String fault) {
    assertThat(AddressPattern.fault(pattern)).isEqualTo(fault);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AddressPattern(pattern))
        .withMessage(fault);
  }
}
