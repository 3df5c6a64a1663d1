package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * What a photo is published as.
 *
 * @param width of the photo in pixels, as readers see it
 * @param height of the photo in pixels, as readers see it
 * @param whole the renditions of the whole photo
 * @param crops 16:9, 4:3 and 1:1, in this order; empty if it is not cut
 * @param tone a colour as three hexadecimal digits; null if it is transparent or not known
 * @param notes what the file says of itself
 */
public record Prints(
    int width,
    int height,
    PrintSet whole,
    List<PrintSet> crops,
    @Nullable String tone,
    Notes notes) {

  /** Copies the list. */
  public Prints {
    crops = List.copyOf(crops);
  }

  /**
   * Renditions of one shape.
   *
   * @param plain those that every browser shows, ascending by width; at least one
   * @param webp in WebP, ascending by width
   */
  public record PrintSet(List<Print> plain, List<Print> webp) {

    /** Copies the lists. */
    public PrintSet {
      plain = List.copyOf(plain);
      webp = List.copyOf(webp);
    }

    /** The largest that every browser shows. */
    public Print largest() {
      return plain.get(plain.size() - 1);
    }
  }

  /**
   * One rendition.
   *
   * @param path where it is found
   * @param width in pixels
   * @param height in pixels
   */
  public record Print(SitePath path, int width, int height) {}

  /**
   * What a photo's file says of itself, in the fields of IPTC and XMP.
   *
   * @param alt what it shows, for those who do not see it; null if it does not say
   * @param caption null if it does not say
   * @param credit null if it does not say
   * @param copyright null if it does not say
   * @param origin last part of an address of IPTC's list of digital source types; null if it does
   *     not say
   */
  public record Notes(
      @Nullable String alt,
      @Nullable String caption,
      @Nullable String credit,
      @Nullable String copyright,
      @Nullable String origin) {

    /** A file says nothing. */
    public static final Notes NONE = new Notes(null, null, null, null, null);
  }
}
