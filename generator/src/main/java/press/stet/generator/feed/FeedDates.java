package press.stet.generator.feed;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of dates in RSS. */
final class FeedDates {

  /**
   * RFC 822 as RSS 2.0 reads it: English names whatever the locale, and four digits of the year.
   */
  private static final DateTimeFormatter RFC_822 =
      new DateTimeFormatterBuilder()
          .appendText(ChronoField.DAY_OF_WEEK, days())
          .appendLiteral(", ")
          .appendValue(ChronoField.DAY_OF_MONTH, 2)
          .appendLiteral(' ')
          .appendText(ChronoField.MONTH_OF_YEAR, months())
          .appendLiteral(' ')
          .appendValue(ChronoField.YEAR, 4)
          .appendLiteral(' ')
          .appendValue(ChronoField.HOUR_OF_DAY, 2)
          .appendLiteral(':')
          .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
          .appendLiteral(':')
          .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
          .appendLiteral(' ')
          .appendOffset("+HHMM", "+0000")
          .toFormatter(Locale.ROOT);

  private FeedDates() {}

  /**
   * {@code Thu, 05 Jul 2018 09:30:00 +0430}.
   *
   * @param iso RFC 3339; null stays null
   */
  static @Nullable String rfc822(@Nullable String iso) {
    return iso == null ? null : RFC_822.format(OffsetDateTime.parse(iso));
  }

  private static Map<Long, String> days() {
    Map<Long, String> names = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.put((long) day.getValue(), brief(day));
    }
    return names;
  }

  private static Map<Long, String> months() {
    Map<Long, String> names = new HashMap<>();
    for (Month month : Month.values()) {
      names.put((long) month.getValue(), brief(month));
    }
    return names;
  }

  /** The first three letters of the English name. */
  private static String brief(Enum<?> name) {
    return name.name().charAt(0) + name.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
