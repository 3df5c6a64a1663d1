package press.stet.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {

  /**
   * On which day of March a year begins, for each year from 1799: 0 for the 20th, 1 for the 21st, 2
   * for the 22nd. From ICU 78, which corrects its reckoning by the equinox.
   */
  private static final String NEW_YEARS =
      "11112111211121112111211121112111111111111111111111111111111111111011101110111011"
          + "10111011101110111001111221122112211221122112211221112111211121112111211121112111"
          + "21111111111111111111111111111111111110111011101110111011101110111011100110011001"
          + "10011001100110011001100010001000100010001000100010001000000001111111111111111111"
          + "11111011101110111011101110111011101110111001100110011001100110011001100110001000"
          + "111121112111211121112111111111111111111111111111111111111";

  @ParameterizedTest
  @CsvSource({
    // From front pages of the Daily Outlook.
    "2019-10-23, 1398,  8,  1",
    "2019-11-25, 1398,  9,  4",
    "2020-01-14, 1398, 10, 24",
    "2020-09-20, 1399,  6, 30",
    "2021-01-26, 1399, 11,  7",
    "2024-03-29, 1403,  1, 10",
    // The ends of leap years and of common ones.
    "2021-03-20, 1399, 12, 30",
    "2021-03-21, 1400,  1,  1",
    "2022-03-20, 1400, 12, 29",
    "2025-03-20, 1403, 12, 30",
    "2025-03-21, 1404,  1,  1",
    // The turn of the half-years.
    "2018-09-22, 1397,  6, 31",
    "2018-09-23, 1397,  7,  1",
  })
  void namesADay(LocalDate date, int year, int month, int day) {
    assertThat(SolarHijri.of(date)).isEqualTo(new CalendarDay(year, month, day));
  }

  @Test
  void knowsLeapYears() {
    assertThat(SolarHijri.isLeap(1399)).isTrue();
    assertThat(SolarHijri.isLeap(1400)).isFalse();
    assertThat(SolarHijri.isLeap(1403)).isTrue();
    assertThat(SolarHijri.isLeap(1408)).isTrue();
    // Here the equinox departs from the rule of 33 years.
    assertThat(SolarHijri.isLeap(1502)).isFalse();
    assertThat(SolarHijri.isLeap(1503)).isTrue();
  }

  @Test
  void agreesWithIcuOnEveryNewYearOfItsRange() {
    for (int year = 1799; year < 2255; year++) {
      LocalDate first = LocalDate.of(year, 3, 20 + NEW_YEARS.charAt(year - 1799) - '0');
      assertThat(SolarHijri.of(first)).isEqualTo(new CalendarDay(year - 621, 1, 1));
    }
  }

  @Test
  void leavesOutNoDayOfItsRange() {
    CalendarDay last = null;
    for (LocalDate date = LocalDate.of(1799, 3, 21);
        date.isBefore(LocalDate.of(2255, 3, 21));
        date = date.plusDays(1)) {
      CalendarDay day = SolarHijri.of(date);
      assertThat(day).as("%s", date).isNotNull().isIn(next(last), first(last), newYear(last));
      last = day;
    }
    assertThat(last).isEqualTo(new CalendarDay(1633, 12, 29));
  }

  private static CalendarDay next(@Nullable CalendarDay last) {
    return last == null
        ? new CalendarDay(1178, 1, 1)
        : new CalendarDay(last.year(), last.month(), last.day() + 1);
  }

  /** The first of a month, after one that is full. */
  private static @Nullable CalendarDay first(@Nullable CalendarDay last) {
    return last != null && last.month() < 12 && last.day() == (last.month() <= 6 ? 31 : 30)
        ? new CalendarDay(last.year(), last.month() + 1, 1)
        : null;
  }

  private static @Nullable CalendarDay newYear(@Nullable CalendarDay last) {
    return last != null && last.month() == 12 && last.day() >= 29
        ? new CalendarDay(last.year() + 1, 1, 1)
        : null;
  }

  @ParameterizedTest
  @CsvSource({"1799-03-20", "2255-03-21", "0001-01-01", "9999-12-31", "-9999-01-01"})
  void hasNoNameForADayOutOfItsRange(LocalDate date) {
    assertThat(SolarHijri.of(date)).isNull();
  }
}
