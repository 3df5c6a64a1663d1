package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * A page of the list of all corrections.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param title plain text
 * @param entries newest first
 * @param number counted from the oldest page, from 1; null for the front of the list
 * @param newer link to the page with newer corrections; null on the front of the list
 * @param older link to the page with older corrections, and to the first of them that is not on
 *     this page; null on the last
 * @param firstPosition position of the last entry of this page in the whole list, counted from the
 *     oldest, from 1; the entries before it follow upwards
 */
public record CorrectionsPage(
    SitePath path,
    Frame frame,
    Head head,
    String title,
    List<Entry> entries,
    @Nullable Integer number,
    @Nullable String newer,
    @Nullable String older,
    int firstPosition)
    implements HtmlPage {

  @Override
  public String template() {
    return "corrections.ftlh";
  }

  /**
   * A correction.
   *
   * @param date when it was made
   * @param text plain text
   * @param article the headline of the article that was wrong, and the link to its corrections
   */
  public record Entry(DateText date, String text, Link article) {}
}
