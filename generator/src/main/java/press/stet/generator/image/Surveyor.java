package press.stet.generator.image;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.ImageRules;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.page.Prints.Notes;
import press.stet.core.value.Fingerprint;

/** Measures photos, and brings them to the size from which renditions are made. */
final class Surveyor {

  private static final int MILLION = 1_000_000;

  private final ImageRules rules;
  private final Recipes recipes;
  private final MemoryGate gate;
  private final BooleanSupplier webp;

  /**
   * @param webp whether WebP can be read
   */
  Surveyor(ImageRules rules, Recipes recipes, MemoryGate gate, BooleanSupplier webp) {
    this.webp = webp;
    this.rules = rules;
    this.recipes = recipes;
    this.gate = gate;
  }

  /**
   * A photo that was looked at.
   *
   * @param base its pixels; null if they cannot be had
   */
  record Survey(Negative negative, @Nullable Pixels base) {}

  /**
   * Looks at a photo, to its last byte.
   *
   * @throws PhotoFault if it cannot be published
   */
  Survey survey(byte[] bytes) throws PhotoFault {
    Format format = Format.of(bytes);
    Fingerprint contents = Fingerprint.of(bytes);
    if (format == null) {
      if (Drawing.isWide(bytes)) {
        throw new PhotoFault(
            ProblemKind.BROKEN_DRAWING, "it is written in the encoding UTF-16, and not in UTF-8");
      }
      throw PhotoFault.broken(
          bytes.length == 0 ? "the file is empty" : "it is none of the kinds that browsers show");
    }
    if (format == Format.SVG) {
      Drawing drawing = Drawing.read(bytes);
      return new Survey(
          new Negative(
              contents,
              format,
              drawing.width(),
              drawing.height(),
              true,
              false,
              true,
              null,
              Notes.NONE,
              drawing.removed()),
          null);
    }
    NotesReader.Said said = NotesReader.read(bytes, format);
    boolean unreadable = format == Format.AVIF || (format == Format.WEBP && !webp.getAsBoolean());
    if (unreadable && !isWhole(bytes, format)) {
      throw PhotoFault.broken("its end is missing");
    }
    if (unreadable || Chunks.has(bytes, format, "ANIM")) {
      int[] size = Sizes.of(bytes, format);
      check(size[0], size[1]);
      return new Survey(
          new Negative(
              contents, format, size[0], size[1], true, false, true, null, said.notes(), List.of()),
          null);
    }
    return decoded(bytes, format, contents, said);
  }

  private Survey decoded(byte[] bytes, Format format, Fingerprint contents, NotesReader.Said said)
      throws PhotoFault {
    Pixels base;
    boolean moving;
    if (!isWhole(bytes, format)) {
      throw PhotoFault.broken("its end is missing");
    }
    try (Decoder decoder = new Decoder(bytes, format)) {
      moving = decoder.isAnimated() || Chunks.has(bytes, format, "acTL");
      base = base(decoder, format, said.orientation());
      boolean across = said.orientation() >= 5;
      boolean clear = base.isClear();
      return new Survey(
          new Negative(
              contents,
              format,
              across ? decoder.height() : decoder.width(),
              across ? decoder.width() : decoder.height(),
              moving,
              true,
              clear,
              clear ? null : base.tone(),
              said.notes(),
              List.of()),
          base);
    }
  }

  /** The pixels of a photo that was measured before. */
  Pixels base(byte[] bytes) throws PhotoFault {
    Format format = Format.of(bytes);
    if (format == null) {
      throw PhotoFault.broken("it has changed meanwhile");
    }
    try (Decoder decoder = new Decoder(bytes, format)) {
      return base(decoder, format, NotesReader.read(bytes, format).orientation());
    }
  }

  private Pixels base(Decoder decoder, Format format, int orientation) throws PhotoFault {
    int width = decoder.width();
    int height = decoder.height();
    check(width, height);
    boolean across = orientation >= 5;
    int[] base = recipes.base(across ? height : width, across ? width : height);
    int toWidth = across ? base[1] : base[0];
    int toHeight = across ? base[0] : base[1];
    long pixels =
        (format == Format.WEBP ? (long) width * height : Decoder.pixels(width, height, toWidth))
            + (long) toWidth * toHeight;
    return gate.pass(pixels, () -> decoder.read(toWidth, toHeight).turned(orientation));
  }

  /** Holds a photo's size against what is allowed, before anything is made of it. */
  void check(int width, int height) throws PhotoFault {
    long pixels = (long) width * height;
    if (pixels > (long) rules.maxMegapixels() * MILLION) {
      throw new PhotoFault(
          ProblemKind.HUGE_PHOTO,
          Long.toString((pixels + MILLION - 1) / MILLION),
          Integer.toString(width),
          Integer.toString(height),
          Integer.toString(rules.maxMegapixels()),
          Integer.toString(rules.maxWidth()));
    }
  }

  /** Whether a file has the length or the end that its kind has. */
  private static boolean isWhole(byte[] bytes, Format format) {
    return switch (format) {
      case PNG -> Chunks.has(bytes, format, "IEND");
      case WEBP -> Chunks.riffLength(bytes) <= bytes.length;
      case JPEG -> Stripping.hasEndOfJpeg(bytes);
      case GIF -> Stripping.hasEndOfGif(bytes);
      default -> true;
    };
  }
}
