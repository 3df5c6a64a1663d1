package press.stet.generator.parse.markdown;

import org.jspecify.annotations.Nullable;
import press.stet.generator.parse.markdown.Piece.Kind;

/** Recognises paragraphs that hold nothing but pictures. */
final class Figures {

  private Figures() {}

  /** Whether there are pictures and, beside them, only white space. */
  static boolean isOnlyPictures(Piece head, char[] chars) {
    boolean picture = false;
    Piece piece = head.next;
    while (piece != null) {
      if (piece.kind == Kind.OPEN_IMAGE) {
        picture = true;
        piece = end(piece);
      } else if (!isSpace(piece, chars)) {
        return false;
      }
      piece = piece == null ? null : piece.next;
    }
    return picture;
  }

  private static @Nullable Piece end(Piece open) {
    int depth = 0;
    for (Piece p = open; p != null; p = p.next) {
      depth += p.kind == Kind.OPEN_IMAGE ? 1 : p.kind == Kind.CLOSE_IMAGE ? -1 : 0;
      if (depth == 0) {
        return p;
      }
    }
    return null;
  }

  private static boolean isSpace(Piece piece, char[] chars) {
    if (piece.kind == Kind.SOFT_BREAK || piece.kind == Kind.HARD_BREAK) {
      return true;
    }
    if (piece.kind != Kind.TEXT && piece.kind != Kind.LITERAL) {
      return false;
    }
    for (int i = piece.start; i < piece.end; i++) {
      if (!Scripts.isSpace(chars[i])) {
        return false;
      }
    }
    return true;
  }
}
