package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * The list of all months.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param years newest first
 */
public record ArchivePage(SitePath path, Frame frame, Head head, List<Year> years)
    implements HtmlPage {

  @Override
  public String template() {
    return "archive.ftlh";
  }

  /**
   * A year.
   *
   * @param title {@code 2018}
   * @param months those with a story, oldest first
   */
  public record Year(String title, List<Entry> months) {}

  /**
   * A month.
   *
   * @param title {@code July}
   * @param otherMonths {@code Saratan – Asad 1397}: those of other calendars that it has days of;
   *     null if none is printed
   * @param href link to the month's page
   * @param count number of stories
   */
  public record Entry(String title, @Nullable String otherMonths, String href, int count) {}
}
