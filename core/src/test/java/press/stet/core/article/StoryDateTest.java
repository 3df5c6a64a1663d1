package press.stet.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryDateTest {

  @ParameterizedTest
  @CsvSource({
    "2018-07-05T09:30+04:30, 2018-07-05T09:30:00+04:30",
    "2018-07-05T09:30:15.123-03:30, 2018-07-05T09:30:15-03:30",
    "2018-07-05T09:30Z, 2018-07-05T09:30:00Z",
    "1890-01-01T00:00:12+04:36:48, 1889-12-31T23:59:24+04:36",
    "0001-01-01T00:00Z, 0001-01-01T00:00:00Z"
  })
  void machinesReadSecondsAndAnOffsetInMinutes(OffsetDateTime written, String iso) {
    assertThat(new StoryDate(written, false).iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-05T00:00+04:30",
    "2018-07-05T09:30:15.123-03:30",
    "1890-01-01T00:00:12+04:36:48",
    "1969-12-31T23:59:59.999999999-18:00",
    "0001-01-01T00:00+18:00",
    "9999-12-31T23:59:59Z"
  })
  void theWritersClockIsKept(OffsetDateTime written) {
    StoryDate date = new StoryDate(written, true);

    assertThat(date.at()).isEqualTo(written).hasSameHashCodeAs(written);
    assertThat(date.day()).isEqualTo(written.toLocalDate());
    assertThat(date.instant()).isEqualTo(written.toInstant());
    assertThat(date.dayOnly()).isTrue();
  }

  @Test
  void aDateComesAfterAnotherByTheWorldsClock() {
    StoryDate noon = date("2018-07-05T12:00+04:30");

    assertThat(date("2018-07-05T08:00Z").isAfter(noon)).isTrue();
    assertThat(date("2018-07-05T12:00:00.000000001+04:30").isAfter(noon)).isTrue();
    assertThat(date("2018-07-05T07:30Z").isAfter(noon)).isFalse();
    assertThat(date("2018-07-05T12:30+05:30").isAfter(noon)).isFalse();
  }

  private static StoryDate date(String text) {
    return new StoryDate(OffsetDateTime.parse(text), false);
  }

  @Test
  void machinesReadTheFormOfIso8601() {
    Random random = new Random(20181);
    for (int i = 0; i < 2_000; i++) {
      ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(2161) - 1080) * 60);
      Instant instant = Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L));
      OffsetDateTime at = instant.atOffset(offset);
      assertThat(new StoryDate(at, false).iso())
          .isEqualTo(
              DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS)));
    }
  }
}
