package press.stet.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-4, 0, 4",
    "bytes=3-, 3, 9",
    "bytes=-4, 6, 9",
    "bytes=-99, 0, 9",
    "bytes=5-99, 5, 9",
    "' bytes=9-9 ', 9, 9"
  })
  void a_range_lies_within_the_file(String header, long from, long to) {
    assertThat(ByteRange.read(header, 10)).isEqualTo(new ByteRange(from, to));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "bytes=",
        "bytes=-",
        "bytes=4-2",
        "bytes=0-1,3-4",
        "lines=1-2",
        "bytes=a-b",
        "bytes=99999999999999999999-"
      })
  void whatever_else_is_asked_for_gets_the_whole_file(String header) {
    assertThat(ByteRange.read(header, 10)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0"})
  void a_range_beyond_the_end_is_empty(String header) {
    assertThat(ByteRange.read(header, 10)).matches(ByteRange::isEmpty);
  }

  @Test
  void a_range_has_a_length() {
    assertThat(new ByteRange(3, 3).length()).isEqualTo(1);
    assertThat(new ByteRange(0, 9).length()).isEqualTo(10);
  }
}
