package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * The front page.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param breaking breaking news whose banner still stands, newest first
 * @param lead the most important story; null in a newspaper without a story
 * @param seconds the next ones
 * @param latest the rest of the newest, newest first
 * @param blocks sections and tags with stories that stand nowhere else on the page
 * @param edition the newest one; null if the newspaper has no pages for them
 */
public record FrontPage(
    SitePath path,
    Frame frame,
    Head head,
    List<Card> breaking,
    @Nullable Card lead,
    List<Card> seconds,
    List<Card> latest,
    List<Block> blocks,
    @Nullable EditionLine edition)
    implements HtmlPage {

  @Override
  public String template() {
    return "front.ftlh";
  }

  /**
   * A section's or a tag's place on the front page.
   *
   * @param section the section; for a tag, its slug, title and address, and the kind {@code tag}
   * @param cards its stories, newest first, at least one
   */
  public record Block(SectionLink section, List<Card> cards) {}
}
