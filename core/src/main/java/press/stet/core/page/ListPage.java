package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * A page of the list of a section's, topic's or author's stories, or of a series' parts.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param of {@code section}, {@code tag}, {@code author} or {@code series}
 * @param id the section's or series' id, or the topic's or author's slug
 * @param title plain text
 * @param language BCP 47 tag, if the title is in another language than the page; else null
 * @param description null if none
 * @param author for an author's list, what is known of them; null otherwise
 * @param cards newest first; the parts of a series in their order
 * @param number counted from the oldest page, from 1; null for the front of the list. A series
 *     begins on its front, and goes on with page 2
 * @param newer link to the page with newer stories; null on the front of the list
 * @param older link to the page with older stories, and to the first of them that is not on this
 *     page; null on the last
 * @param firstPosition position of the last card of this page in the whole list, counted from the
 *     oldest, from 1; the cards before it follow upwards. In a series that of the first card
 */
public record ListPage(
    SitePath path,
    Frame frame,
    Head head,
    String of,
    String id,
    String title,
    @Nullable String language,
    @Nullable String description,
    @Nullable AuthorCard author,
    List<Card> cards,
    @Nullable Integer number,
    @Nullable String newer,
    @Nullable String older,
    int firstPosition)
    implements HtmlPage {

  @Override
  public String template() {
    return of + ".ftlh";
  }
}
