package press.stet.core.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.diagnostic.Location;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/**
 * The decision to take an article down. It names the article by its file or by its address: one of
 * the two is null.
 *
 * @param place where the article is named
 * @param written how it is named
 * @param file the article's file
 * @param address the article's address, with a slash at the end
 * @param date from then on it is gone
 * @param reason why, for readers
 * @param until from then on it is back; null for never
 */
public record Takedown(
    Location place,
    String written,
    @Nullable SourcePath file,
    @Nullable SitePath address,
    StoryDate date,
    String reason,
    @Nullable StoryDate until) {

  /** Whether the article is gone at a moment. */
  public boolean isInForce(Instant now) {
    return !now.isBefore(date.instant()) && (until == null || now.isBefore(until.instant()));
  }
}
