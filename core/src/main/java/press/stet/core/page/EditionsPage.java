package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * The calendar of a year's papers.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param title {@code 2018}
 * @param weekdays in the order of the columns, seven
 * @param months those with a paper, oldest first
 * @param years the calendars of all years, newest first; empty on those calendars themselves
 * @param older the year with papers before this one; null for the first
 * @param newer the year with papers after this one; null for the newest
 */
public record EditionsPage(
    SitePath path,
    Frame frame,
    Head head,
    String title,
    List<Weekday> weekdays,
    List<Month> months,
    List<Link> years,
    @Nullable Link older,
    @Nullable Link newer)
    implements HtmlPage {

  @Override
  public String template() {
    return "editions.ftlh";
  }

  /**
   * A day of the week.
   *
   * @param name {@code Saturday}
   * @param brief {@code Sat}
   */
  public record Weekday(String name, String brief) {}

  /**
   * A month.
   *
   * @param title {@code July 2018}
   * @param otherMonths {@code Saratan – Asad 1397}: those of other calendars that it has days of;
   *     null if none is printed
   * @param weeks rows of the calendar, each of seven days
   */
  public record Month(String title, @Nullable String otherMonths, List<Week> weeks) {}

  /**
   * A row of the calendar.
   *
   * @param days seven
   */
  public record Week(List<Day> days) {}

  /**
   * A field of the calendar.
   *
   * @param text {@code 5}; empty where the month has no day
   * @param others the same day in the newspaper's other calendars: {@code 14}; null if none is
   *     printed
   * @param href link to the day's paper; null if there is none
   * @param number of the paper; null if there is none
   */
  public record Day(
      String text, @Nullable String others, @Nullable String href, @Nullable String number) {}
}
