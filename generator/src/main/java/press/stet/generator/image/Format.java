package press.stet.generator.image;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A kind of picture file, as its first bytes tell; what its name says does not count. */
enum Format {
  JPEG("jpg"),
  PNG("png"),
  GIF("gif"),
  WEBP("webp"),
  AVIF("avif"),
  SVG("svg");

  private static final int HEAD = 1024;

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The usual end of such a file's name. */
  String extension() {
    return extension;
  }

  /** What some bytes are; null if no picture that browsers show. */
  static @Nullable Format of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("ÿØÿ")) {
      return JPEG;
    } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return GIF;
    } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    } else if (head.startsWith("ftyp", 4) && head.startsWith("avi", 8)) {
      return AVIF;
    }
    return head.contains("<svg") || head.contains("<?xml") ? SVG : null;
  }
}
