package press.stet.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A calendar in which a newspaper prints its dates. */
public enum CalendarSystem {
  /** Solar Hijri, with the names of the months that are used in Afghanistan. */
  SOLAR_HIJRI("persian"),
  /** Solar Hijri, with the names of the months that are used in Iran. */
  SOLAR_HIJRI_IRAN("persian"),
  /** Gregorian. */
  GREGORIAN("gregory"),
  /** Lunar Hijri by the tables of Umm al-Qura, from 1300 (1882) to 1600 (2174). */
  LUNAR_HIJRI("islamic-umalqura");

  private final String browserName;

  CalendarSystem(String browserName) {
    this.browserName = browserName;
  }

  /**
   * Those in which the newspapers of a language print their dates, where their settings name none;
   * empty for the Gregorian one alone, in that language's own order and words.
   */
  public static List<CalendarSystem> usualIn(Locale language) {
    return MonthNames.isAfghan(language) ? List.of(SOLAR_HIJRI, GREGORIAN) : List.of();
  }

  /** The calendar's name for a browser (BCP 47, extension {@code ca}). */
  public String browserName() {
    return browserName;
  }

  /** A day in this calendar; null if the calendar does not reach so far. */
  public @Nullable CalendarDay day(LocalDate date) {
    return switch (this) {
      case SOLAR_HIJRI, SOLAR_HIJRI_IRAN -> SolarHijri.of(date);
      case GREGORIAN -> new CalendarDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
      case LUNAR_HIJRI -> lunar(date);
    };
  }

  private static @Nullable CalendarDay lunar(LocalDate date) {
    try {
      HijrahDate day = HijrahDate.from(date);
      return new CalendarDay(
          day.get(ChronoField.YEAR),
          day.get(ChronoField.MONTH_OF_YEAR),
          day.get(ChronoField.DAY_OF_MONTH));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
