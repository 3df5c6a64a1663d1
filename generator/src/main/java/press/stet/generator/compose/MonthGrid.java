package press.stet.generator.compose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import press.stet.core.config.EditionRules;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.EditionsPage.Day;
import press.stet.core.page.EditionsPage.Week;
import press.stet.core.page.EditionsPage.Weekday;

/** Lays out the days of a month in weeks, as calendars on walls do. */
final class MonthGrid {

  private static final int WEEK = 7;
  private static final Day NO_DAY = new Day("", null, null, null);

  private final DayOfWeek weekStart;
  private final Dates dates;

  MonthGrid(SiteConfig config, Dates dates) {
    EditionRules rules = config.rules().editions();
    this.weekStart = rules == null ? DayOfWeek.MONDAY : rules.weekStart();
    this.dates = dates;
  }

  /** The heads of the columns. */
  List<Weekday> weekdays() {
    return IntStream.range(0, WEEK)
        .mapToObj(weekStart::plus)
        .map(day -> new Weekday(dates.weekday(day), dates.weekdayBrief(day)))
        .toList();
  }

  /**
   * The rows, each of seven fields; those outside the month are empty.
   *
   * @param fields what stands in the field of a day
   */
  List<Week> weeks(YearMonth month, Function<LocalDate, Day> fields) {
    int blank =
        Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - weekStart.getValue(), WEEK);
    List<Week> weeks = new ArrayList<>();
    for (int first = 1 - blank; first <= month.lengthOfMonth(); first += WEEK) {
      List<Day> days = new ArrayList<>(WEEK);
      for (int day = first; day < first + WEEK; day++) {
        boolean within = day >= 1 && day <= month.lengthOfMonth();
        days.add(within ? fields.apply(month.atDay(day)) : NO_DAY);
      }
      weeks.add(new Week(days));
    }
    return weeks;
  }
}
