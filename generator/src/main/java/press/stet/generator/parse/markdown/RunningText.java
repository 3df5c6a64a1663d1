package press.stet.generator.parse.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a reader reads of a block, in one line: without marks of emphasis and addresses, and with
 * U+FFFC for code, pictures and addresses. Knows where each character stands.
 */
final class RunningText {

  private static final char OTHER = '\uFFFC';

  private final InlineSource source;
  private final StringBuilder text = new StringBuilder();
  private int[] places = new int[256];
  private int pictures;

  private RunningText(InlineSource source) {
    this.source = source;
  }

  static RunningText of(Piece head, InlineSource source) {
    RunningText text = new RunningText(source);
    for (Piece piece = head.next; piece != null; piece = piece.next) {
      text.add(piece);
    }
    return text;
  }

  /** The text. */
  String text() {
    return text.toString();
  }

  /** Where a character of the text stands in the body. */
  int offset(int index) {
    return source.offset(places[index]);
  }

  /** How far it is in the body from one character to the end of another. */
  int length(int start, int end) {
    return offset(end - 1) + 1 - offset(start);
  }

  private void add(Piece piece) {
    switch (piece.kind) {
      case TEXT, LITERAL -> {
        for (int i = piece.start; i < piece.end; i++) {
          add(source.chars()[i], i);
        }
      }
      case STRING -> add(piece.string, piece.start);
      case SOFT_BREAK, HARD_BREAK -> add(' ', piece.start);
      case CODE, AUTOLINK -> add(OTHER, piece.start);
      case OPEN_IMAGE -> {
        add(OTHER, piece.start);
        pictures++;
      }
      case CLOSE_IMAGE -> pictures--;
      default -> {}
    }
  }

  private void add(@Nullable String string, int place) {
    for (int i = 0; string != null && i < string.length(); i++) {
      add(string.charAt(i), place);
    }
  }

  private void add(char c, int place) {
    if (pictures > 0) {
      return;
    }
    if (text.length() == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[text.length()] = place;
    text.append(c == '\n' || c == '\t' ? ' ' : c);
  }
}
