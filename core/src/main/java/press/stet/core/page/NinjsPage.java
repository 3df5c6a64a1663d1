package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * An article for the systems of other newsrooms, as IPTC ninjs 3.1.
 *
 * @param path where it is found
 * @param entry what feeds tell of the article, with its text
 * @param origin the site's scheme and host, which makes site-internal links absolute
 * @param language BCP 47 tag
 * @param slug names the article
 * @param kicker null if none
 * @param kind {@code news}, {@code opinion} …
 * @param urgency from 1, the highest, to 9
 * @param words of the text
 * @param expires RFC 3339; null if never
 * @param section its name and the full address of its list
 * @param topics names, and full addresses of their lists
 * @param corrections oldest first
 * @param holder of the rights
 * @param terms full address of the terms of use; null if none
 */
public record NinjsPage(
    SitePath path,
    FeedPage.Entry entry,
    String origin,
    String language,
    String slug,
    @Nullable String kicker,
    String kind,
    int urgency,
    int words,
    @Nullable String expires,
    Link section,
    List<Link> topics,
    List<String> corrections,
    String holder,
    @Nullable String terms)
    implements Page {

  /** Copies the lists. */
  public NinjsPage {
    topics = List.copyOf(topics);
    corrections = List.copyOf(corrections);
  }
}
