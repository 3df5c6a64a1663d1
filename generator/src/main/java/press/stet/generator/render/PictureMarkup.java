package press.stet.generator.render;

import press.stet.core.page.Picture;

/** Writes a photo that stands in a text: its renditions, and the place that it will take. */
final class PictureMarkup {

  /** How wide a text is printed; a theme with another width wastes some bytes, no more. */
  private static final String SIZES = "(min-width: 46rem) 44rem, 100vw";

  private static final String NO_ALT = "\" alt=\"\"";

  private PictureMarkup() {}

  /**
   * Writes an element.
   *
   * @param rest of the element for pictures, from the end of its address to its own end
   */
  static void write(Utf8Buffer out, Picture picture, String rest) {
    if (picture.webp() != null) {
      out.write("<picture><source type=\"image/webp\"");
      attribute(out, "srcset", picture.webp());
      attribute(out, "sizes", SIZES);
      out.write(">");
    }
    out.write("<img");
    attribute(out, "src", picture.src());
    if (picture.srcset() != null) {
      attribute(out, "srcset", picture.srcset());
      attribute(out, "sizes", SIZES);
    }
    boolean sized = rest.contains(" width=\"") || rest.contains(" height=\"");
    if (picture.width() != null && picture.height() != null && !sized) {
      attribute(out, "width", picture.width().toString());
      attribute(out, "height", picture.height().toString());
    }
    if (picture.tone() != null && !rest.contains(" class=\"")) {
      attribute(out, "class", "tone-" + picture.tone());
    }
    if (rest.startsWith(NO_ALT)) {
      attribute(out, "alt", picture.alt());
      out.write(rest.substring(NO_ALT.length()));
    } else {
      out.write(rest.substring(1));
    }
    out.write(picture.webp() == null ? ">" : "></picture>");
  }

  private static void attribute(Utf8Buffer out, String name, String value) {
    out.write(" ");
    out.write(name);
    out.write("=\"");
    out.writeEscaped(value);
    out.write("\"");
  }
}
