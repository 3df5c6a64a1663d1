package press.stet.generator.card;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters that cards are set in. Read once; safe for use by several threads. */
final class Letters {

  /** Forms of letters that join to others (Unicode 15, 9.2). */
  static final int ISOLATED = 0;

  static final int INITIAL = 1;
  static final int MEDIAL = 2;
  static final int FINAL = 3;

  private static final char LAM = '\u0644';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final Map<Integer, Glyph> glyphs = new HashMap<>();
  private final Map<Integer, Integer> kerns = new HashMap<>();

  private Letters(DataInputStream in) throws IOException {
    List<Glyph> read = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      read.add(Glyph.read(in));
    }
    for (int left = in.readInt(); left > 0; left--) {
      char letter = in.readChar();
      int form = in.readByte();
      glyphs.put(letter << 2 | form, read.get(in.readShort()));
    }
    for (int left = in.readInt(); left > 0; left--) {
      kerns.put(in.readInt(), (int) in.readShort());
    }
  }

  /** Those that are read when the first card is drawn. */
  private static final class Holder {

    private static final Letters ALL = read();

    private static Letters read() {
      try (InputStream file = Letters.class.getResourceAsStream("letters.bin")) {
        if (file == null) {
          throw new IllegalStateException("letters.bin is missing");
        }
        return new Letters(new DataInputStream(new BufferedInputStream(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Letters all() {
    return Holder.ALL;
  }

  /** A letter in a form; null if there is none. */
  @Nullable Glyph find(char letter, int form) {
    return glyphs.get(letter << 2 | form);
  }

  /** Lam and an alef after it, in one; null for other letters. */
  static char ligature(char letter, char next) {
    if (letter != LAM) {
      return 0;
    }
    return switch (next) {
      case '\u0622' -> '\ufef5';
      case '\u0623' -> '\ufef7';
      case '\u0625' -> '\ufef9';
      case '\u0627' -> '\ufefb';
      default -> 0;
    };
  }

  /** How much further apart two letters stand than others. */
  int kern(char left, char right) {
    return kerns.getOrDefault(left << 16 | right, 0);
  }

  /** Whether a sign stands above or below the letter before it. */
  static boolean isMark(char sign) {
    return Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  /** Whether a sign only says how others are set. */
  static boolean isSilent(char sign) {
    return Character.getType(sign) == Character.FORMAT;
  }

  /** Whether all of a text can be drawn. */
  boolean has(String text) {
    return text.chars()
        .allMatch(
            sign ->
                isSilent((char) sign)
                    || sign == NO_BREAK_SPACE
                    || Character.isWhitespace(sign)
                    || find((char) sign, ISOLATED) != null);
  }
}
