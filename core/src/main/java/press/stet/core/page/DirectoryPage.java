package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * The list of all tags, or of all authors.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param of {@code tags} or {@code authors}
 * @param title plain text
 * @param entries by title
 */
public record DirectoryPage(
    SitePath path, Frame frame, Head head, String of, String title, List<Entry> entries)
    implements HtmlPage {

  @Override
  public String template() {
    return of + ".ftlh";
  }

  /**
   * One tag or author.
   *
   * @param title plain text
   * @param language BCP 47 tag, if the title is in another language than the page; else null
   * @param href link to the list of its stories
   * @param count number of stories
   * @param author for an author, what is known of them; null otherwise
   */
  public record Entry(
      String title,
      @Nullable String language,
      String href,
      int count,
      @Nullable AuthorCard author) {}
}
