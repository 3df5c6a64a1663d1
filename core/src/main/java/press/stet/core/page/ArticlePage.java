package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * An article.
 *
 * @param path where it is found
 * @param frame what is the same on every page
 * @param head what goes into the page's head
 * @param href link to this page, as on its cards
 * @param headline plain text
 * @param kicker null if none
 * @param summary null if none
 * @param section where it belongs
 * @param kind {@code news}, {@code opinion} …
 * @param kindLabel what readers must be told: {@code Opinion}; null for news
 * @param urgency {@code breaking}, {@code lead} or {@code normal}
 * @param authors in the order of the byline
 * @param dateline printed before the first paragraph; null if none
 * @param credit the agency, printed at the end in brackets; null if none
 * @param published date of publication
 * @param updated null if never
 * @param corrections oldest first
 * @param picture the main photo; null if none
 * @param body the text
 * @param tags in the order of the article
 * @param related older stories on the same matter, newest first
 * @param older the story of this section before this one; null for the first
 * @param newer the story of this section after this one; null for the last
 * @param live if it is a running report, what is shown of that; null otherwise
 * @param series its place in a series; null if it belongs to none
 * @param edition in which it stood; null if in none
 */
public record ArticlePage(
    SitePath path,
    Frame frame,
    Head head,
    String href,
    String headline,
    @Nullable String kicker,
    @Nullable String summary,
    SectionLink section,
    String kind,
    @Nullable String kindLabel,
    String urgency,
    List<AuthorLink> authors,
    @Nullable String dateline,
    @Nullable String credit,
    DateText published,
    @Nullable DateText updated,
    List<CorrectionNote> corrections,
    @Nullable Picture picture,
    Body body,
    List<TagLink> tags,
    List<Card> related,
    @Nullable Link older,
    @Nullable Link newer,
    @Nullable Coverage live,
    @Nullable SeriesPart series,
    @Nullable EditionLine edition)
    implements HtmlPage {

  @Override
  public String template() {
    return "article.ftlh";
  }
}
