package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * The paper of a day.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param edition the day, with number and volume
 * @param front the first page
 * @param parts the pages behind it, then the sections of what has no page
 * @param older the paper before it; null for the first
 * @param newer the paper after it; null for the newest
 */
public record EditionPage(
    SitePath path,
    Frame frame,
    Head head,
    EditionLine edition,
    List<FrontStory> front,
    List<Part> parts,
    @Nullable Link older,
    @Nullable Link newer)
    implements HtmlPage {

  @Override
  public String template() {
    return "edition.ftlh";
  }

  /**
   * A story on the first page.
   *
   * @param card the story
   * @param jump the page on which it goes on; null if it does not
   */
  public record FrontStory(Card card, @Nullable Integer jump) {}

  /**
   * A page of the paper, or a section.
   *
   * @param page its number; null for a section
   * @param section null for a page
   * @param cards its stories, newest first, at least one
   */
  public record Part(@Nullable Integer page, @Nullable SectionLink section, List<Card> cards) {}
}
