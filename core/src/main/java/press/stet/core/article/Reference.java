package press.stet.core.article;

import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Span;

/**
 * What a text says of another file or page of the newspaper, to be resolved when all are known.
 *
 * @param kind link or picture
 * @param target as written, percent-decoded, without query and anchor: {@code ../04/ceasefire.md}
 *     or {@code /about/}; never empty, never a web address
 * @param query with its question mark; null if none
 * @param anchor without the hash; null if none
 * @param span where it stands in the file
 */
public record Reference(
    Kind kind, String target, @Nullable String query, @Nullable String anchor, Span span) {

  /** What the reference is for. */
  public enum Kind {
    /** A reader may follow it. */
    LINK,
    /** The browser shows it. */
    IMAGE
  }
}
