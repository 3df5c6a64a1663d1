package press.stet.generator.parse.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A part of a block's inline content. The pieces form a flat list in which elements open and close:
 * no depth of nesting can exhaust the stack.
 */
final class Piece {

  /** What a piece is. */
  enum Kind {
    /** Text as typed. */
    TEXT,
    /** Text that stays exactly as it is: escaped characters, delimiters without a partner. */
    LITERAL,
    /** Text that is not in the source: a decoded entity. */
    STRING,
    CODE,
    SOFT_BREAK,
    HARD_BREAK,
    HTML,
    AUTOLINK,
    FOOTNOTE,
    OPEN_EMPHASIS,
    CLOSE_EMPHASIS,
    OPEN_STRONG,
    CLOSE_STRONG,
    OPEN_DELETED,
    CLOSE_DELETED,
    OPEN_LINK,
    CLOSE_LINK,
    OPEN_IMAGE,
    CLOSE_IMAGE
  }

  Kind kind;
  int start;
  int end;
  @Nullable String string;
  @Nullable Target target;
  @Nullable Piece previous;
  @Nullable Piece next;

  Piece(Kind kind, int start, int end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  boolean isEmpty() {
    return start == end && (kind == Kind.TEXT || kind == Kind.LITERAL);
  }

  /** Puts a piece behind this one. */
  void insertAfter(Piece piece) {
    piece.previous = this;
    piece.next = next;
    if (next != null) {
      next.previous = piece;
    }
    next = piece;
  }

  /** Puts a piece before this one, which is never the list's head. */
  void insertBefore(Piece piece) {
    Piece before = previous;
    if (before != null) {
      before.insertAfter(piece);
    }
  }

  /** The character that a reader sees after this piece; a line feed if the block ends. */
  int following(char[] chars) {
    for (Piece p = next; p != null; p = p.next) {
      switch (p.kind) {
        case TEXT, LITERAL, AUTOLINK -> {
          if (p.start < p.end) {
            return chars[p.start];
          }
        }
        case STRING -> {
          return p.string == null || p.string.isEmpty() ? ' ' : p.string.charAt(0);
        }
        case CODE, OPEN_IMAGE -> {
          return 'x';
        }
        case SOFT_BREAK, HARD_BREAK -> {
          return '\n';
        }
        default -> {}
      }
    }
    return '\n';
  }
}
