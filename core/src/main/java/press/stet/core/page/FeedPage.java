package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Feeds;
import press.stet.core.value.SitePath;

/**
 * A feed. All addresses in it are absolute.
 *
 * @param path where it is found
 * @param format RSS, Atom or JSON
 * @param id permanent {@code tag:} URI (RFC 4151)
 * @param title plain text
 * @param publisher the newspaper's name
 * @param description null if none
 * @param language BCP 47 tag
 * @param self the feed's full address
 * @param home full address of what it is a feed of
 * @param origin the site's scheme and host, which makes site-internal links absolute
 * @param updated RFC 3339: the newest change of any entry; null in an empty feed
 * @param entries newest first
 */
public record FeedPage(
    SitePath path,
    Feeds.Format format,
    String id,
    String title,
    String publisher,
    @Nullable String description,
    String language,
    String self,
    String home,
    String origin,
    @Nullable String updated,
    List<Entry> entries)
    implements Page {

  /**
   * A story in a feed.
   *
   * @param id permanent {@code tag:} URI that survives a change of slug
   * @param url the article's full address
   * @param title plain text
   * @param summary null if none
   * @param authors names, and full addresses of their pages
   * @param published RFC 3339
   * @param updated RFC 3339
   * @param section its title
   * @param tags as written
   * @param dateline null if none
   * @param credit the agency; null if none
   * @param picture null if none
   * @param language BCP 47 tag; null if the feed's
   * @param body the text; null in a feed of summaries
   */
  public record Entry(
      String id,
      String url,
      String title,
      @Nullable String summary,
      List<Link> authors,
      String published,
      String updated,
      String section,
      List<String> tags,
      @Nullable String dateline,
      @Nullable String credit,
      @Nullable Picture picture,
      @Nullable String language,
      @Nullable Body body) {}
}
