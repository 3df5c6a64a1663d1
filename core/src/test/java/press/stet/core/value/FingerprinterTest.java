package press.stet.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprinterTest {

  @Test
  void a_fingerprint_is_the_first_half_of_the_sha_256() {
    assertThat(Fingerprint.of("abc")).hasToString("ba7816bf8f01cfea414140de5dae2223");
    assertThat(Fingerprint.of("abc").brief()).isEqualTo("ba7816bf");
  }

  @Test
  void a_fingerprint_survives_being_written_and_read() {
    Fingerprint fingerprint = new Fingerprint(-1L, 1L);

    assertThat(fingerprint).hasToString("ffffffffffffffff0000000000000001");
    assertThat(Fingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
    assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.parse("abc0"));
    assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.parse("x".repeat(32)));
  }

  @Test
  void fingerprints_sort_as_their_hexadecimal_digits_do() {
    assertThat(new Fingerprint(1, -1)).isLessThan(new Fingerprint(-1, 0));
    assertThat(new Fingerprint(1, 1)).isLessThan(new Fingerprint(1, -1));
  }

  @Test
  void equal_values_give_equal_fingerprints() {
    assertThat(of("a", "b")).isEqualTo(of("a", "b"));
  }

  @Test
  void where_one_value_ends_and_the_next_begins_matters() {
    assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc"));
    assertThat(of("ab")).isNotEqualTo(of("a", "b"));
    assertThat(of("")).isNotEqualTo(of());
  }

  @Test
  void the_kind_of_a_value_matters() {
    byte[] bytes = "a".getBytes(StandardCharsets.UTF_8);

    assertThat(of("")).isNotEqualTo(new Fingerprinter().add((String) null).finish());
    assertThat(of("a")).isNotEqualTo(new Fingerprinter().add(bytes).finish());
    assertThat(new Fingerprinter().add(new Fingerprint(1, 2)).finish())
        .isNotEqualTo(new Fingerprinter().add(1).add(2).finish());
  }

  @Test
  void finishing_starts_anew() {
    Fingerprinter fingerprinter = new Fingerprinter().add("a");

    assertThat(fingerprinter.finish()).isEqualTo(of("a"));
    assertThat(fingerprinter.add("b").finish()).isEqualTo(of("b"));
  }

  private static Fingerprint of(String... texts) {
    Fingerprinter fingerprinter = new Fingerprinter();
    for (String text : texts) {
      fingerprinter.add(text);
    }
    return fingerprinter.finish();
  }
}
