package press.stet.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.article.StoryDate;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.yaml.DateReading.Found;
import press.stet.generator.yaml.DateReading.Impossible;
import press.stet.generator.yaml.DateReading.Malformed;

class DateReadingTest {

  private static final ZoneId KABUL = ZoneId.of("Asia/Kabul");

  @ParameterizedTest
  @CsvSource({
    "2018-07-05T09:30:00+04:30, 2018-07-05T09:30+04:30",
    "2018-07-05T09:30+0430,     2018-07-05T09:30+04:30",
    "2018-07-05T09:30+04,       2018-07-05T09:30+04:00",
    "2018-07-05T09:30-4,        2018-07-05T09:30-04:00",
    "2018-07-05 09:30 +0430,    2018-07-05T09:30+04:30",
    "2018-07-05T09:30Z,         2018-07-05T09:30Z",
    "2018-07-05t09:30z,         2018-07-05T09:30Z",
    "2018-07-05 09:30,          2018-07-05T09:30+04:30",
    "2018-7-5 9:30,             2018-07-05T09:30+04:30",
    "2018-07-05T09:30:15,       2018-07-05T09:30:15+04:30",
    "2018-07-05T09:30:15.25Z,   2018-07-05T09:30:15.250Z",
    "2018-07-05T09:30:15.123456789Z, 2018-07-05T09:30:15.123456789Z",
    "2018-07-05T00:00-03:30,    2018-07-05T00:00-03:30",
  })
  void dates_with_a_time(String written, String meant) {
    assertThat(DateReading.of(written, KABUL))
        .isEqualTo(new Found(new StoryDate(OffsetDateTime.parse(meant), false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-07-05", "2018-7-5", "2018-07-5"})
  void a_day_is_its_midnight_in_the_papers_zone(String written) {
    assertThat(DateReading.of(written, KABUL))
        .isEqualTo(new Found(new StoryDate(OffsetDateTime.parse("2018-07-05T00:00+04:30"), true)));
  }

  @Test
  void a_time_without_an_offset_has_the_zones_offset_of_that_day() {
    ZoneId london = ZoneId.of("Europe/London");
    assertThat(found("2018-07-05 09:30", london)).isEqualTo("2018-07-05T09:30+01:00");
    assertThat(found("2018-01-05 09:30", london)).isEqualTo("2018-01-05T09:30Z");
    assertThat(found("2018-03-25 01:30", london)).isEqualTo("2018-03-25T02:30+01:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tomorrow",
        "5 July 2018",
        "05.07.2018",
        "2018/07/05",
        "18-07-05",
        "2018-07",
        "2018",
        "2018-07-05T",
        "2018-07-05T9",
        "2018-07-05T09:3",
        "2018-07-05 9:30 AM",
        "2018-07-05+04:30",
        "2018-07-05T09:30 Kabul",
        "2018-07-05T09:30:00.",
        "٢٠١٨-٠٧-٠٥"
      })
  void what_is_no_date(String written) {
    assertThat(DateReading.of(written, KABUL)).isEqualTo(new Malformed());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-30,             IMPOSSIBLE_DAY,    30,       February 2018",
    "2019-02-29,             IMPOSSIBLE_DAY,    29,       February 2019",
    "2018-04-31 09:00,       IMPOSSIBLE_DAY,    31,       April 2018",
    "2018-07-00,             IMPOSSIBLE_DAY,    00,       July 2018",
    "2018-13-05,             IMPOSSIBLE_MONTH,  13,       ''",
    "2018-0-05,              IMPOSSIBLE_MONTH,  0,        ''",
    "2018-07-05 24:00,       IMPOSSIBLE_TIME,   24:00,    ''",
    "2018-07-05 09:60,       IMPOSSIBLE_TIME,   09:60,    ''",
    "2018-07-05 09:30:60,    IMPOSSIBLE_TIME,   09:30:60, ''",
    "2018-07-05T09:30+19:00, IMPOSSIBLE_OFFSET, +19:00,   ''",
    "2018-07-05T09:30+04:75, IMPOSSIBLE_OFFSET, +04:75,   ''",
  })
  void what_is_on_no_calendar_or_clock(
      String written, ProblemKind kind, String part, String within) {
    assertThat(DateReading.of(written, KABUL)).isEqualTo(new Impossible(kind, part, within));
  }

  @Property
  void every_moment_is_read_back_as_it_was_written(
      @ForAll @LongRange(min = -30_000_000_000L, max = 200_000_000_000L) long second,
      @ForAll @IntRange(min = 0, max = 999_999_999) int nano,
      @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int minutes) {
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(minutes * 60);
    OffsetDateTime at = LocalDateTime.ofEpochSecond(second, nano, offset).atOffset(offset);
    assertThat(DateReading.of(at.toString(), KABUL)).isEqualTo(new Found(new StoryDate(at, false)));
    assertThat(DateReading.of(at.toLocalDate().toString(), offset))
        .isEqualTo(
            new Found(new StoryDate(at.toLocalDate().atStartOfDay().atOffset(offset), true)));
  }

  private static String found(String written, ZoneId zone) {
    return ((Found) DateReading.of(written, zone)).date().at().toString();
  }
}
