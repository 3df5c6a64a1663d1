package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param href link to the article
 * @param headline plain text
 * @param kicker null if none
 * @param summary null if none
 * @param section where it belongs
 * @param authors in the order of the byline
 * @param credit the agency; null if none
 * @param dateline null if none
 * @param date of publication
 * @param picture null if none
 * @param kind {@code news}, {@code opinion} …
 * @param kindLabel what readers must be told: {@code Opinion}; null for news
 * @param urgency {@code breaking}, {@code lead} or {@code normal}
 */
public record Card(
    String href,
    String headline,
    @Nullable String kicker,
    @Nullable String summary,
    SectionLink section,
    List<AuthorLink> authors,
    @Nullable String credit,
    @Nullable String dateline,
    DateText date,
    @Nullable Picture picture,
    String kind,
    @Nullable String kindLabel,
    String urgency) {

  /** The same story, more or less prominent. */
  public Card withUrgency(String other) {
    return new Card(
        href, headline, kicker, summary, section, authors, credit, dateline, date, picture, kind,
        kindLabel, other);
  }
}
