package press.stet.core.config;

import java.util.List;

/**
 * How photos are prepared for readers.
 *
 * @param prepared whether they are; if not, files are copied as they are
 * @param widths of the renditions, in pixels, ascending; none is wider than the photo
 * @param quality of what is compressed with losses, 1 to 100
 * @param maxMegapixels a photo with more millions of pixels is refused
 * @param socialCards whether a picture of the headline is drawn for articles without a photo
 */
public record ImageRules(
    boolean prepared, List<Integer> widths, int quality, int maxMegapixels, boolean socialCards) {

  /** Those of a newspaper that says nothing. */
  public static final ImageRules USUAL =
      new ImageRules(true, List.of(400, 800, 1200, 1600), 78, 80, false);

  /** All files are copied as they are. */
  public static final ImageRules OFF = new ImageRules(false, List.of(), 1, 1, false);

  /** Copies the list. */
  public ImageRules {
    widths = List.copyOf(widths);
  }

  /** The width of the largest rendition, in pixels. */
  public int maxWidth() {
    return widths.isEmpty() ? 0 : widths.get(widths.size() - 1);
  }
}
