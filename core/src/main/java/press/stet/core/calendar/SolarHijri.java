package press.stet.core.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The solar Hijri calendar of Afghanistan and Iran. A year begins on the day of the equinox of
 * March, has six months of 31 days, five of 30, and a last one of 29, or of 30 in a leap year.
 *
 * <p>Leap years are those of the rule of 33 years, which has eight of them, corrected where the
 * equinox departs from it. So it is true to the sky from {@value #FIRST_YEAR} (1799) to {@value
 * #LAST_YEAR} (2255). Days before and after have no name here.
 */
public final class SolarHijri {

  /** The first year that is reckoned; it began on 1799-03-21. */
  public static final int FIRST_YEAR = 1178;

  /** The last year that is reckoned; it ends on 2255-03-20. */
  public static final int LAST_YEAR = 1633;

  private static final int LONG_MONTHS = 6;
  private static final int DAYS_OF_LONG_MONTHS = 186;

  /** The day of 1970 from which the rule of 33 years counts, as a number of days before it. */
  private static final int EPOCH = 492_268;

  private SolarHijri() {}

  /** The day in this calendar; null if it is out of the range. */
  public static @Nullable CalendarDay of(LocalDate date) {
    int year = date.getYear() - 621;
    if (year < FIRST_YEAR - 1 || year > LAST_YEAR + 1) {
      return null;
    }
    if (date.toEpochDay() < newYear(year)) {
      year--;
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    int day = (int) (date.toEpochDay() - newYear(year));
    if (day < DAYS_OF_LONG_MONTHS) {
      return new CalendarDay(year, day / 31 + 1, day % 31 + 1);
    }
    int rest = day - DAYS_OF_LONG_MONTHS;
    return new CalendarDay(year, rest / 30 + 1 + LONG_MONTHS, rest % 30 + 1);
  }

  /**
   * Whether a year has 366 days.
   *
   * @param year from {@link #FIRST_YEAR} to {@link #LAST_YEAR}
   */
  public static boolean isLeap(int year) {
    return newYear(year + 1) - newYear(year) == 366;
  }

  /** The first day of a year, counted from 1970-01-01. */
  private static long newYear(int year) {
    long byRule = 365L * (year - 1) + Math.floorDiv(8 * year + 21, 33) - EPOCH;
    // The equinox of these years falls before noon, a day earlier than the rule has it.
    return year == 1503 || year == 1602 ? byRule - 1 : byRule;
  }
}
