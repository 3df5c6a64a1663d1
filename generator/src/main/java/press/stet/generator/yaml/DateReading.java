package press.stet.generator.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.diagnostic.ProblemKind;

/** What a date's text turned out to be. */
sealed interface DateReading {

  /** A date. */
  record Found(StoryDate date) implements DateReading {}

  /** Something that does not look like a date. */
  record Malformed() implements DateReading {}

  /**
   * Something that looks like a date but is on no calendar or clock.
   *
   * @param part the number that cannot be
   * @param within the month in which it cannot be; empty for other kinds
   */
  record Impossible(ProblemKind kind, String part, String within) implements DateReading {}

  /**
   * Reads RFC 3339 and the looser forms that people write: a day alone, a space for the {@code T},
   * one-digit numbers, no seconds, an offset without its colon, no offset.
   *
   * @param zone of a text without an offset
   */
  static DateReading of(String text, ZoneId zone) {
    Matcher parts = Form.DATE.matcher(text);
    if (!parts.matches()) {
      return new Malformed();
    }
    int year = number(parts, 1);
    int month = number(parts, 2);
    int day = number(parts, 3);
    if (month < 1 || month > 12) {
      return new Impossible(ProblemKind.IMPOSSIBLE_MONTH, parts.group(2), "");
    }
    YearMonth length = YearMonth.of(year, month);
    if (!length.isValidDay(day)) {
      String name = length.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return new Impossible(
          ProblemKind.IMPOSSIBLE_DAY, parts.group(3), name + " " + parts.group(1));
    }
    LocalDate date = length.atDay(day);
    return parts.group(4) == null
        ? new Found(new StoryDate(date.atStartOfDay(zone).toOffsetDateTime(), true))
        : withTime(date, parts, zone);
  }

  private static DateReading withTime(LocalDate date, Matcher parts, ZoneId zone) {
    int hour = number(parts, 5);
    int minute = number(parts, 6);
    int second = parts.group(7) == null ? 0 : number(parts, 7);
    if (hour > 23 || minute > 59 || second > 59) {
      return new Impossible(ProblemKind.IMPOSSIBLE_TIME, parts.group(4), "");
    }
    int nano = parts.group(8) == null ? 0 : nano(parts.group(8));
    LocalDateTime time = date.atTime(LocalTime.of(hour, minute, second, nano));
    String offset = parts.group(9);
    if (offset == null) {
      return new Found(new StoryDate(time.atZone(zone).toOffsetDateTime(), false));
    }
    ZoneOffset ahead = offset(parts);
    return ahead == null
        ? new Impossible(ProblemKind.IMPOSSIBLE_OFFSET, offset, "")
        : new Found(new StoryDate(OffsetDateTime.of(time, ahead), false));
  }

  private static @Nullable ZoneOffset offset(Matcher parts) {
    if (parts.group(10) == null) {
      return ZoneOffset.UTC;
    }
    int sign = parts.group(10).equals("-") ? -1 : 1;
    int minutes = parts.group(12) == null ? 0 : number(parts, 12);
    try {
      return ZoneOffset.ofHoursMinutes(sign * number(parts, 11), sign * minutes);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int nano(String fraction) {
    return Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** The grammar. */
  final class Form {

    static final Pattern DATE =
        Pattern.compile(
            "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
                + "(?:[Tt ] *(([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)"
                + " *([Zz]|([+-])([0-9]{1,2})(?::?([0-9]{2}))?)?)?");

    private Form() {}
  }
}
