package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * All stories of a month.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param title {@code July 2018}
 * @param otherMonths {@code Saratan – Asad 1397}: those of other calendars that it has days of;
 *     null if none is printed
 * @param weekdays in the order of the calendar's columns, seven
 * @param weeks rows of the calendar, each of seven days; a day with stories has a link to them
 * @param days those with a story, newest first
 * @param older the month with stories before this one; null for the first
 * @param newer the month with stories after this one; null for the last
 */
public record MonthPage(
    SitePath path,
    Frame frame,
    Head head,
    String title,
    @Nullable String otherMonths,
    List<EditionsPage.Weekday> weekdays,
    List<EditionsPage.Week> weeks,
    List<Day> days,
    @Nullable Link older,
    @Nullable Link newer)
    implements HtmlPage {

  @Override
  public String template() {
    return "month.ftlh";
  }

  /**
   * A day with its stories.
   *
   * @param date the day
   * @param entries newest first
   */
  public record Day(DateText date, List<Entry> entries) {}

  /**
   * A story in one line.
   *
   * @param href link to the article
   * @param headline plain text
   * @param section where it belongs
   * @param kindLabel what readers must be told: {@code Opinion}; null for news
   */
  public record Entry(
      String href, String headline, SectionLink section, @Nullable String kindLabel) {}
}
