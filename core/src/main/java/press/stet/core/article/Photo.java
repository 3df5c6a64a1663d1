package press.stet.core.article;

import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Span;

/**
 * A photo or drawing with what is printed beside it.
 *
 * @param src as written: a path relative to the file, a path below {@code media/}, an address of
 *     this site, or a web address
 * @param alt what it shows, for those who do not see it; null if not given
 * @param caption null if not given
 * @param credit the photographer or agency; null if not given
 * @param focus what stays in view when edges are cut off
 * @param span where {@code src} stands in the file
 */
public record Photo(
    String src,
    @Nullable String alt,
    @Nullable String caption,
    @Nullable String credit,
    Focus focus,
    Span span) {

  /** As {@code src}: the photo of the original that is translated. */
  public static final String INHERITED = "";

  /** A photo whose middle stays in view. */
  public Photo(
      String src,
      @Nullable String alt,
      @Nullable String caption,
      @Nullable String credit,
      Span span) {
    this(src, alt, caption, credit, Focus.CENTRE, span);
  }
}
