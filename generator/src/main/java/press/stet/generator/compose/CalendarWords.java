package press.stet.generator.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.calendar.CalendarDay;
import press.stet.core.calendar.CalendarSystem;
import press.stet.core.calendar.DayNames;
import press.stet.core.calendar.MonthNames;
import press.stet.core.words.Digits;

/**
 * Words for days in the calendars that a newspaper names, in its language and its digits. The
 * theme's script says the same of the reader's day, with the words that it is given from here.
 */
final class CalendarWords {

  private static final String BETWEEN = " · ";
  private static final String TO = " – ";

  /** Clocks that were not changed after this day, and will not be, are not changed any more. */
  private static final Instant STEADY_SINCE = Instant.parse("2025-01-01T00:00:00Z");

  private final List<CalendarSystem> calendars;
  private final boolean english;
  private final Digits digits;
  private final List<String> weekdays;
  private final Map<CalendarSystem, List<String>> months = new EnumMap<>(CalendarSystem.class);

  /**
   * Words for dates.
   *
   * @param calendars in their order, at least one
   */
  CalendarWords(List<CalendarSystem> calendars, Locale language) {
    this.calendars = calendars;
    this.english = language.getLanguage().equals("en");
    this.digits = Digits.of(language);
    this.weekdays = DayNames.of(language);
    for (CalendarSystem calendar : CalendarSystem.values()) {
      months.put(calendar, MonthNames.of(calendar, language));
    }
  }

  /** {@code Tuesday, January 14, 2020 · Jadi 24, 1398}: a day in all calendars. */
  String full(LocalDate date) {
    List<String> days =
        calendars.stream()
            .map(calendar -> day(calendar, date))
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(ArrayList::new));
    if (days.isEmpty()) {
      days.add(day(date));
    }
    return weekdays.get(date.getDayOfWeek().ordinal()) + gap() + String.join(BETWEEN, days);
  }

  /** A day in the first calendar that reaches so far, else in the Gregorian one. */
  String day(LocalDate date) {
    return Stream.concat(calendars.stream(), Stream.of(CalendarSystem.GREGORIAN))
        .map(calendar -> day(calendar, date))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private @Nullable String day(CalendarSystem calendar, LocalDate date) {
    CalendarDay day = calendar.day(date);
    if (day == null) {
      return null;
    }
    String number = Integer.toString(day.day());
    String words =
        english
            ? name(calendar, day) + " " + number + ", " + day.year()
            : number + " " + name(calendar, day) + " " + day.year();
    return digits(words);
  }

  private String name(CalendarSystem calendar, CalendarDay day) {
    return Objects.requireNonNull(months.get(calendar)).get(day.month() - 1);
  }

  /** The months of the other calendars that a month has days of; null if there are none. */
  @Nullable String span(YearMonth month) {
    String spans =
        calendars.stream()
            .filter(calendar -> calendar != CalendarSystem.GREGORIAN)
            .map(calendar -> span(calendar, month.atDay(1), month.atEndOfMonth()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(BETWEEN));
    return spans.isEmpty() ? null : spans;
  }

  private @Nullable String span(CalendarSystem calendar, LocalDate from, LocalDate to) {
    CalendarDay first = calendar.day(from);
    CalendarDay last = calendar.day(to);
    if (first == null || last == null) {
      return null;
    }
    String end = name(calendar, last) + " " + last.year();
    if (first.year() != last.year()) {
      return digits(name(calendar, first) + " " + first.year() + TO + end);
    }
    return digits(first.month() == last.month() ? end : name(calendar, first) + TO + end);
  }

  /** {@code 14}: a day of the month in the other calendars; null if there are none. */
  @Nullable String otherDays(LocalDate date) {
    String days =
        calendars.stream()
            .filter(calendar -> calendar != CalendarSystem.GREGORIAN)
            .map(calendar -> calendar.day(date))
            .filter(Objects::nonNull)
            .map(day -> Integer.toString(day.day()))
            .collect(Collectors.joining(BETWEEN));
    return days.isEmpty() ? null : digits(days);
  }

  /** A text with its digits as the language writes them. */
  String digits(String text) {
    return digits.in(text);
  }

  /**
   * What the script needs to say a day like {@link #full}, divided by semicolons and then by bars:
   * the days of the week from Sunday on; the digit zero, what follows the day of the week, the
   * order of day, month and year, and how many minutes the newspaper's clocks are ahead of UTC if
   * they are no longer changed; then each calendar's name and its months.
   */
  String forScript(ZoneId zone) {
    List<String> parts = new ArrayList<>();
    parts.add(weekdays.get(6) + "|" + String.join("|", weekdays.subList(0, 6)));
    parts.add(digits.zero() + "|" + gap() + "|" + (english ? "M D, Y" : "D M Y") + ahead(zone));
    for (CalendarSystem calendar : calendars) {
      parts.add(
          calendar.browserName()
              + "|"
              + String.join("|", Objects.requireNonNull(months.get(calendar))));
    }
    return String.join(";", parts);
  }

  private static String ahead(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    return rules.getTransitionRules().isEmpty() && rules.nextTransition(STEADY_SINCE) == null
        ? "|" + rules.getOffset(STEADY_SINCE).getTotalSeconds() / 60
        : "";
  }

  private String gap() {
    return digits.isLatin() ? ", " : " ";
  }
}
