package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a page's head.
 *
 * @param title for the browser's title bar, with the newspaper's name
 * @param description null if none
 * @param canonical the page's full address; null for pages that have none, such as the 404 page
 * @param robots content of the robots meta element; null if search engines need no word
 * @param meta OpenGraph and similar properties
 * @param feeds of what this page lists
 * @param structuredData JSON-LD documents, safe to stand in a script element
 * @param date what the masthead shows where no script runs; null if the page has no date of its own
 * @param languages where the page leads in each of the newspaper's languages; empty in a newspaper
 *     of one language
 * @param alternates the versions of the page, itself too; empty if there is no other
 */
public record Head(
    String title,
    @Nullable String description,
    @Nullable String canonical,
    @Nullable String robots,
    List<MetaProperty> meta,
    List<FeedLink> feeds,
    List<String> structuredData,
    @Nullable DateText date,
    List<LanguageLink> languages,
    List<Alternate> alternates) {

  /** That of a page in a newspaper of one language. */
  public Head(
      String title,
      @Nullable String description,
      @Nullable String canonical,
      @Nullable String robots,
      List<MetaProperty> meta,
      List<FeedLink> feeds,
      List<String> structuredData,
      @Nullable DateText date) {
    this(
        title,
        description,
        canonical,
        robots,
        meta,
        feeds,
        structuredData,
        date,
        List.of(),
        List.of());
  }
}
