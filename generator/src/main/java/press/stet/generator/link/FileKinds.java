package press.stet.generator.link;

import java.util.Locale;
import java.util.Set;

/**
 * Which files may lie beside texts and in {@code media/}, told by their names. Pages, scripts and
 * other files that act in a browser would do so in the newspaper's name: they are not among them.
 * Packed ones ({@code .gz}) are not either, for a host may unpack them on the way.
 */
public final class FileKinds {

  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "png", "webp", "avif", "gif", "svg");

  static final Set<String> OTHERS =
      Set.of(
          "pdf", "txt", "csv", "tsv", "json", "geojson", "ics", "rtf", "doc", "docx", "xls", "xlsx",
          "ppt", "pptx", "odt", "ods", "odp", "epub", "zip", "mp3", "m4a", "aac", "ogg", "oga",
          "opus", "wav", "flac", "mp4", "m4v", "mov", "webm", "ogv", "vtt", "srt");

  private FileKinds() {}

  /** Whether a file of this name is a picture that browsers show. */
  public static boolean isPicture(String name) {
    return PICTURES.contains(extension(name));
  }

  /** Whether a file of this name may be published from beside a text or from {@code media/}. */
  public static boolean isPublished(String name) {
    return isPicture(name) || OTHERS.contains(extension(name));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
