package press.stet.core.page;

import org.jspecify.annotations.Nullable;

/**
 * A photo or drawing, ready to print.
 *
 * @param src link to the file, or to the rendition that suits most readers
 * @param url full address of the file, or of the largest rendition
 * @param alt what it shows; empty if nobody said
 * @param caption null if none
 * @param credit null if none
 * @param width in pixels, as readers see it; null if not known
 * @param height in pixels, as readers see it; null if not known
 * @param srcset links to renditions that every browser shows, with their widths; null if there is
 *     one file only
 * @param webp the same in WebP; null if there are none
 * @param tone what fills its place while it loads: a colour as three hexadecimal digits out of 0,
 *     5, a and f; null if it is transparent or not known
 * @param origin by what means it came about, if not by a camera alone; null if by one, or not known
 * @param crops null if there are none
 */
public record Picture(
    String src,
    String url,
    String alt,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable String srcset,
    @Nullable String webp,
    @Nullable String tone,
    @Nullable String origin,
    @Nullable Crops crops) {

  /** A picture of which no more than its address is known. */
  public Picture(
      String src, String url, String alt, @Nullable String caption, @Nullable String credit) {
    this(src, url, alt, caption, credit, null, null, null, null, null, null, null);
  }

  /**
   * The photo cut to fixed shapes around what matters in it.
   *
   * @param wide 16:9
   * @param standard 4:3
   * @param square 1:1
   */
  public record Crops(Crop wide, Crop standard, Crop square) {}

  /**
   * The photo cut to one shape.
   *
   * @param src link to the rendition that suits most readers
   * @param url full address of the largest rendition
   * @param width of the largest, in pixels
   * @param height of the largest, in pixels
   * @param srcset links to renditions that every browser shows, with their widths; null if there is
   *     one only
   * @param webp the same in WebP; null if there are none
   */
  public record Crop(
      String src,
      String url,
      int width,
      int height,
      @Nullable String srcset,
      @Nullable String webp) {}
}
