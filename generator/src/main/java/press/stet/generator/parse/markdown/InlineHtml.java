package press.stet.generator.parse.markdown;

import org.jspecify.annotations.Nullable;

/** Writes the tags of raw HTML within a line. */
final class InlineHtml {

  private final Rendering r;
  private final InlineSource source;
  private @Nullable String taken;
  private int from;
  private int openBefore;
  private int scope;

  InlineHtml(Rendering rendering) {
    r = rendering;
    source = rendering.reader.source();
  }

  /**
   * Writes a tag.
   *
   * @param depth how many elements of Markdown are open
   * @param inLink whether a link of Markdown is open
   */
  void write(Piece piece, int depth, boolean inLink) {
    char[] chars = source.chars();
    if (!r.profile.newspaper()) {
      r.out.raw(chars, piece.start, piece.end);
      return;
    }
    HtmlTag tag = HtmlTag.read(r.tags(chars, source.length()), chars, piece.start, piece.end);
    if (tag.name().isEmpty()) {
      if (chars[piece.start + 2] != '-') {
        r.html.removed("<" + chars[piece.start + 1] + "…>", source.offset(piece.start), 3);
      }
    } else if (taken != null) {
      if (tag.closing() && tag.name().equals(taken)) {
        leave(depth);
      }
    } else if (inLink && tag.name().equals("a")) {
      r.html.removed("<a>", source.offset(piece.start), 2);
    } else if (!r.html.tag(tag, true, source, piece.start)
        && !tag.closing()
        && HtmlElements.takesContents(tag.name())) {
      taken = tag.name();
      from = r.out.length();
      openBefore = r.html.depth();
      scope = depth;
    }
  }

  /** The elements of Markdown down to a depth end: takes back what an element had within. */
  void leave(int depth) {
    if (taken != null && scope == depth) {
      r.out.truncate(from);
      r.html.forget(openBefore);
      taken = null;
    }
  }
}
