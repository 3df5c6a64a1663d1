package press.stet.generator.parse.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import press.stet.generator.parse.markdown.Piece.Kind;

/** Finds emphasis among runs of {@code *}, {@code _} and {@code ~} (CommonMark, section 6.2). */
final class Delimiters {

  private static final int KEYS = 18;

  /** A run of delimiters that may open or close an element. */
  static final class Run {
    final char character;
    final Piece piece;
    final int size;
    final boolean opens;
    final boolean closes;
    final int position;
    @Nullable Run previous;
    @Nullable Run next;

    Run(char character, Piece piece, boolean opens, boolean closes, int position) {
      this.character = character;
      this.piece = piece;
      this.size = piece.end - piece.start;
      this.opens = opens;
      this.closes = closes;
      this.position = position;
    }

    int left() {
      return piece.end - piece.start;
    }

    private int key() {
      int kind = character == '*' ? 0 : character == '_' ? 1 : 2;
      return kind * 6 + (opens ? 3 : 0) + size % 3;
    }

    private boolean opensFor(Run closer) {
      if (!opens || character != closer.character) {
        return false;
      }
      if (character == '~') {
        return size == closer.size && left() == size && closer.left() == size;
      }
      boolean both = closes || closer.opens;
      return !both || (size + closer.size) % 3 != 0 || (size % 3 == 0 && closer.size % 3 == 0);
    }
  }

  private @Nullable Run top;
  private int count;
  private final int[] floors = new int[KEYS];

  /** Whether a run of the text may open an element. */
  static boolean opens(char[] chars, int length, int start, int end) {
    int before = before(chars, start);
    int after = after(chars, length, end);
    return flanks(before, after)
        && (chars[start] != '_' || !flanks(after, before) || Scripts.isPunctuation(before));
  }

  /** Whether a run of the text may close an element. */
  static boolean closes(char[] chars, int length, int start, int end) {
    int before = before(chars, start);
    int after = after(chars, length, end);
    return flanks(after, before)
        && (chars[start] != '_' || !flanks(before, after) || Scripts.isPunctuation(after));
  }

  private static int before(char[] chars, int start) {
    return start == 0 ? '\n' : Character.codePointBefore(chars, start);
  }

  private static int after(char[] chars, int length, int end) {
    return end == length ? '\n' : Character.codePointAt(chars, end, length);
  }

  /** Whether a run with these on its outer and inner side is flanking towards the inner one. */
  static boolean flanks(int outer, int inner) {
    return !Scripts.isSpace(inner)
        && (!Scripts.isPunctuation(inner)
            || Scripts.isSpace(outer)
            || Scripts.isPunctuation(outer));
  }

  void reset() {
    top = null;
    count = 0;
  }

  @Nullable Run top() {
    return top;
  }

  void push(char character, Piece piece, boolean opens, boolean closes) {
    Run run = new Run(character, piece, opens, closes, count++);
    run.previous = top;
    if (top != null) {
      top.next = run;
    }
    top = run;
  }

  /** Pairs the runs above one (null: all) and forgets them. */
  void process(@Nullable Run bottom) {
    if (top == bottom) {
      return;
    }
    Arrays.fill(floors, -1);
    int lowest = bottom == null ? -1 : bottom.position;
    Run closer = lowestAbove(bottom);
    while (closer != null) {
      closer = closer.closes ? close(closer, lowest) : closer.next;
    }
    cut(bottom);
  }

  /** Forgets the runs above one (null: all) without pairing them. */
  void cut(@Nullable Run bottom) {
    top = bottom;
    if (bottom != null) {
      bottom.next = null;
    }
  }

  private @Nullable Run lowestAbove(@Nullable Run bottom) {
    Run run = top;
    while (run != null && run.previous != bottom) {
      run = run.previous;
    }
    return run;
  }

  /** Handles one closing run; the run to go on with. */
  private @Nullable Run close(Run closer, int lowest) {
    int key = closer.key();
    int floor = Math.max(lowest, floors[key]);
    Run opener = closer.previous;
    while (opener != null && opener.position > floor && !opener.opensFor(closer)) {
      opener = opener.previous;
    }
    if (opener == null || opener.position <= floor) {
      floors[key] = closer.position - 1;
      Run next = closer.next;
      if (!closer.opens) {
        remove(closer);
      }
      return next;
    }
    opener.next = closer;
    closer.previous = opener;
    pair(opener, closer);
    if (opener.left() == 0) {
      remove(opener);
    }
    if (closer.left() > 0) {
      return closer;
    }
    remove(closer);
    return closer.next;
  }

  private static void pair(Run opener, Run closer) {
    int used = opener.left() >= 2 && closer.left() >= 2 ? 2 : 1;
    boolean deleted = opener.character == '~';
    Kind opening = deleted ? Kind.OPEN_DELETED : used == 2 ? Kind.OPEN_STRONG : Kind.OPEN_EMPHASIS;
    Kind closing =
        deleted ? Kind.CLOSE_DELETED : used == 2 ? Kind.CLOSE_STRONG : Kind.CLOSE_EMPHASIS;
    opener.piece.end -= used;
    closer.piece.start += used;
    opener.piece.insertAfter(new Piece(opening, opener.piece.end, opener.piece.end + used));
    closer.piece.insertBefore(new Piece(closing, closer.piece.start - used, closer.piece.start));
  }

  private void remove(Run run) {
    if (run.previous != null) {
      run.previous.next = run.next;
    }
    if (run.next != null) {
      run.next.previous = run.previous;
    } else {
      top = run.previous;
    }
  }
}
