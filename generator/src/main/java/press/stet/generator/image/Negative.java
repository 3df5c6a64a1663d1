package press.stet.generator.image;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Prints.Notes;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;

/**
 * A photo's file, measured.
 *
 * @param contents its identity
 * @param width in pixels, as readers see it
 * @param height in pixels, as readers see it
 * @param moving whether it is animated, or of a kind that cannot be decoded here: it is published
 *     as one file
 * @param decoded whether renditions can be made of it
 * @param clear whether one can see through it somewhere
 * @param tone a colour as three hexadecimal digits; null if it is transparent or not known
 * @param removed what is taken out of a drawing, in words
 */
record Negative(
    Fingerprint contents,
    Format format,
    int width,
    int height,
    boolean moving,
    boolean decoded,
    boolean clear,
    @Nullable String tone,
    Notes notes,
    List<String> removed) {

  /** Copies the list. */
  Negative {
    removed = List.copyOf(removed);
  }

  void writeTo(BinaryWriter out) {
    out.fingerprint(contents).number(format.ordinal()).number(width).number(height);
    out.flag(moving).flag(decoded).flag(clear).text(tone);
    out.text(notes.alt()).text(notes.caption()).text(notes.credit());
    out.text(notes.copyright()).text(notes.origin()).texts(removed);
  }

  static Negative readFrom(BinaryReader in) {
    return new Negative(
        in.fingerprint(),
        in.choice(Format.values()),
        in.number(),
        in.number(),
        in.flag(),
        in.flag(),
        in.flag(),
        in.textOrNull(),
        new Notes(
            in.textOrNull(), in.textOrNull(), in.textOrNull(), in.textOrNull(), in.textOrNull()),
        in.texts());
  }
}
