package press.stet.generator.compose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.calendar.CalendarSystem;
import press.stet.core.calendar.DayNames;
import press.stet.core.calendar.MonthNames;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.DateText;
import press.stet.core.site.Story;
import press.stet.core.words.Digits;

/** Words for dates, in the newspaper's language and zone. */
final class Dates {

  private static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final List<String> MONTHS =
      Stream.of(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();

  private final ZoneId zone;
  private final Locale locale;
  private final boolean english;
  private final Digits digits;
  private final List<String> months;
  private final DateTimeFormatter full;
  private final DateTimeFormatter day;

  /** Null for a newspaper that prints its dates in the Gregorian calendar alone. */
  private final @Nullable CalendarWords calendars;

  /** Of the days that were asked for: there are far fewer than stories. */
  private final Map<LocalDate, Words> known = new ConcurrentHashMap<>();

  Dates(String language, ZoneId zone) {
    this(language, zone, List.of());
  }

  Dates(String language, ZoneId zone, List<CalendarSystem> calendars) {
    this.zone = zone;
    this.locale = Locale.forLanguageTag(language);
    this.english = locale.getLanguage().equals("en");
    this.digits = Digits.of(locale);
    this.months = MonthNames.of(CalendarSystem.GREGORIAN, locale);
    this.full = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    this.calendars = calendars.isEmpty() ? null : new CalendarWords(calendars, locale);
  }

  /** Those of a newspaper. */
  static Dates of(SiteConfig config) {
    List<CalendarSystem> named = config.rules().calendars();
    return new Dates(
        config.language(),
        config.timeZone(),
        named.isEmpty() ? CalendarSystem.usualIn(Locale.forLanguageTag(config.language())) : named);
  }

  /** What the reader's date is put together from by a script; null for the Gregorian one alone. */
  @Nullable String forScript() {
    return calendars == null ? null : calendars.forScript(zone);
  }

  /** When a story was published. */
  DateText published(Story story) {
    return text(story.article().date());
  }

  /** A writer's date, as it was in the paper's zone. */
  DateText text(StoryDate date) {
    if (date.dayOnly()) {
      return day(date.day());
    }
    OffsetDateTime at = at(date);
    LocalDate local = at.toLocalDate();
    Words words = words(local);
    return new DateText(date.iso(), words.full(), words.day(), digits.in(time(at)));
  }

  /** A day. */
  DateText day(LocalDate date) {
    Words words = words(date);
    return new DateText(words.iso(), words.full(), words.day(), null);
  }

  private Words words(LocalDate date) {
    Words words = known.get(date);
    if (words == null) {
      words = new Words(date.toString(), full(date), dayText(date));
      known.put(date, words);
    }
    return words;
  }

  /** A day in words. */
  private record Words(String iso, String full, String day) {}

  /** {@code July 2018}. */
  String month(YearMonth month) {
    return monthName(month) + " " + number(month.getYear());
  }

  /** The months of other calendars that a month has days of; null if none is printed. */
  @Nullable String otherMonths(YearMonth month) {
    return calendars == null ? null : calendars.span(month);
  }

  /** A day of the month in the other calendars; null if none is printed. */
  @Nullable String otherDays(LocalDate day) {
    return calendars == null ? null : calendars.otherDays(day);
  }

  /** {@code Saturday}. */
  String weekday(DayOfWeek day) {
    return DayNames.of(locale).get(day.ordinal());
  }

  /** {@code Sat}, or a letter in a language that shortens so. */
  String weekdayBrief(DayOfWeek day) {
    return DayNames.brief(locale).get(day.ordinal());
  }

  /** A number in the digits of dates. */
  String number(int number) {
    return digits.in(Integer.toString(number));
  }

  /** {@code July}. */
  String monthName(YearMonth month) {
    return months.get(month.getMonthValue() - 1);
  }

  /** A moment in words: {@code July 5, 2018, 09:30}. */
  String inWords(StoryDate date) {
    DateText text = text(date);
    return text.time() == null ? text.day() : text.day() + ", " + text.time();
  }

  /** A day without a time counts from its first moment wherever the paper is. */
  private OffsetDateTime at(StoryDate date) {
    return date.instant().atZone(zone).toOffsetDateTime();
  }

  private static String time(OffsetDateTime at) {
    StringBuilder out = new StringBuilder(5);
    two(out, at.getHour()).append(':');
    return two(out, at.getMinute()).toString();
  }

  private static StringBuilder two(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private String full(LocalDate date) {
    if (calendars != null) {
      return calendars.full(date);
    }
    if (!english) {
      return digits.in(full.format(date));
    }
    return WEEKDAYS.get(date.getDayOfWeek().ordinal())
        + ", "
        + monthOf(date)
        + " "
        + date.getDayOfMonth()
        + ordinal(date.getDayOfMonth())
        + ", "
        + date.getYear();
  }

  private String dayText(LocalDate date) {
    if (calendars != null) {
      return calendars.day(date);
    }
    return english
        ? monthOf(date) + " " + date.getDayOfMonth() + ", " + date.getYear()
        : digits.in(day.format(date));
  }

  private static String monthOf(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1);
  }

  private static String ordinal(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
