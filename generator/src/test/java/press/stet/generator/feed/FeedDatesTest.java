package press.stet.generator.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-07-05T09:30:00+04:30 | Thu, 05 Jul 2018 09:30:00 +0430",
        "2026-11-23T23:59:59-08:00 | Mon, 23 Nov 2026 23:59:59 -0800",
        "2024-02-29T00:00:00Z | Thu, 29 Feb 2024 00:00:00 +0000",
        "1911-10-16T06:05:04+00:00 | Mon, 16 Oct 1911 06:05:04 +0000"
      })
  void areWrittenInEnglishWithTheirOwnOffset(String iso, String expected) {
    assertThat(FeedDates.rfc822(iso)).isEqualTo(expected);
  }
}
