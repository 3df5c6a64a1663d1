package press.stet.generator.parse.markdown;

import java.util.Arrays;
import java.util.Map;
import org.commonmark.parser.InlineParserContext;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.parse.markdown.Piece.Kind;

/** Writes the pieces of a block as HTML. */
final class InlineRenderer {

  private static final int DEEPEST = 60;

  private final Rendering r;
  private final InlineSource source;
  private int[] scopes = new int[16];
  private int depth;
  private int skipped;
  private int pictures;
  private boolean inLink;
  private HtmlBuffer alt = new HtmlBuffer(64);
  private int quotesBeforeAlt;
  private boolean figures;
  private @Nullable InlineParserContext definitions;
  private @Nullable String taken;
  private int takenFrom;
  private int takenDepth;
  private int takenScope;

  InlineRenderer(Rendering rendering) {
    r = rendering;
    source = rendering.reader.source();
  }

  /** Writes a block's pieces. */
  void write(Piece head, @Nullable InlineParserContext context, boolean asFigures) {
    definitions = context;
    figures = asFigures;
    depth = 0;
    skipped = 0;
    inLink = false;
    r.text.begin();
    int scope = r.html.enter();
    for (Piece piece = head.next; piece != null; piece = piece.next) {
      write(piece);
    }
    endTaken();
    r.html.leave(scope);
    r.text.end();
  }

  private void write(Piece piece) {
    char[] chars = source.chars();
    switch (piece.kind) {
      case TEXT -> text(piece, chars);
      case LITERAL -> r.text.literal(chars, piece.start, piece.end);
      case STRING -> string(piece);
      case CODE -> code(piece, chars);
      case SOFT_BREAK, HARD_BREAK -> lineBreak(piece.kind == Kind.HARD_BREAK);
      case HTML -> html(piece, chars);
      case AUTOLINK -> autolink(piece, chars);
      case FOOTNOTE -> footnote(piece);
      case OPEN_EMPHASIS -> open("em", piece);
      case CLOSE_EMPHASIS -> close("em");
      case OPEN_STRONG -> open("strong", piece);
      case CLOSE_STRONG -> close("strong");
      case OPEN_DELETED -> open("del", piece);
      case CLOSE_DELETED -> close("del");
      case OPEN_LINK -> openLink(piece);
      case CLOSE_LINK -> closeLink();
      case OPEN_IMAGE -> openImage();
      case CLOSE_IMAGE -> closeImage(piece);
    }
  }

  private void text(Piece piece, char[] chars) {
    char last = piece.end > piece.start ? chars[piece.end - 1] : ' ';
    int after = last == '"' || last == '\'' || last == '-' ? piece.following(chars) : ' ';
    r.text.text(chars, piece.start, piece.end, after);
  }

  private void string(Piece piece) {
    String text = piece.string == null ? "" : piece.string;
    r.text.literal(text.toCharArray(), 0, text.length());
  }

  /** CommonMark, section 6.1: line ends become spaces, one space at both ends goes. */
  private void code(Piece piece, char[] chars) {
    int start = piece.start;
    int end = piece.end;
    boolean blank = true;
    for (int i = start; i < end; i++) {
      chars[i] = chars[i] == '\n' ? ' ' : chars[i];
      blank &= chars[i] == ' ';
    }
    boolean padded = !blank && chars[start] == ' ' && chars[end - 1] == ' ';
    boolean tag = pictures == 0;
    r.target().raw(tag ? "<code>" : "");
    r.text.literal(chars, padded ? start + 1 : start, padded ? end - 1 : end);
    r.target().raw(tag ? "</code>" : "");
    r.text.passed('x');
  }

  private void lineBreak(boolean hard) {
    if (pictures > 0) {
      alt.raw(r.profile.newspaper() ? ' ' : '\n');
    } else {
      r.out.raw(hard ? r.breakTag() : "").raw('\n');
    }
    r.text.passed('\n');
  }

  private void html(Piece piece, char[] chars) {
    if (pictures > 0) {
      return;
    }
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
      if (tag.closing() && tag.name().equals(taken) && takenScope == depth) {
        endTaken();
      }
    } else if (inLink && tag.name().equals("a")) {
      r.html.removed("<a>", source.offset(piece.start), 2);
    } else if (!r.html.tag(tag, true, source, piece.start)
        && !tag.closing()
        && HtmlElements.takesContents(tag.name())) {
      taken = tag.name();
      takenFrom = r.out.length();
      takenDepth = r.html.depth();
      takenScope = depth;
    }
  }

  /** Takes back what an element that is not allowed had within. */
  private void endTaken() {
    if (taken != null) {
      r.out.truncate(takenFrom);
      r.html.forget(takenDepth);
      taken = null;
    }
  }

  private void autolink(Piece piece, char[] chars) {
    Target target = piece.target;
    boolean link = target != null && pictures == 0 && !inLink && !r.html.isInLink();
    Address address = link && target != null ? r.address(target) : null;
    if (target == null || address == null || address.kind() == Address.Kind.UNSAFE) {
      r.text.literal(chars, piece.start, piece.end);
      return;
    }
    r.out.raw("<a href=\"");
    r.writeAddress(Reference.Kind.LINK, address, target);
    r.out.raw("\">");
    r.text.literal(chars, piece.start, piece.end);
    r.out.raw("</a>");
  }

  private void footnote(Piece piece) {
    FootnoteBlock block =
        definitions == null || piece.string == null
            ? null
            : definitions.getDefinition(FootnoteBlock.class, piece.string);
    if (block != null && pictures == 0 && !inLink && !r.html.isInLink()) {
      r.footnotes.mention(block);
      r.text.passed('x');
    }
  }

  /** Begins an element, unless too many are open. */
  private void open(String element, Piece piece) {
    if (pictures > 0) {
      return;
    }
    if (depth >= DEEPEST) {
      r.tooNested(source.offset(piece.start), DEEPEST);
      skipped++;
      return;
    }
    r.out.raw('<').raw(element).raw('>');
    push();
  }

  private void push() {
    if (depth == scopes.length) {
      scopes = Arrays.copyOf(scopes, depth * 2);
    }
    scopes[depth++] = r.html.enter();
  }

  private void close(String element) {
    if (pictures > 0) {
      return;
    }
    if (skipped > 0) {
      skipped--;
      return;
    }
    pop();
    r.out.raw("</").raw(element).raw('>');
  }

  private void pop() {
    if (taken != null && takenScope == depth) {
      endTaken();
    }
    r.html.leave(scopes[--depth]);
  }

  private void openLink(Piece piece) {
    Target target = piece.target;
    if (pictures > 0 || target == null) {
      return;
    }
    Address address = r.address(target);
    boolean plain = !r.profile.newspaper();
    boolean leads = address.kind() != Address.Kind.UNSAFE && address.kind() != Address.Kind.EMPTY;
    if (address.kind() == Address.Kind.EMPTY && !plain) {
      r.faults.report(ProblemKind.EMPTY_LINK, source.offset(piece.start), 1);
    }
    if (plain || (leads && !inLink && !r.html.isInLink())) {
      r.out.raw("<a href=\"");
      r.writeAddress(Reference.Kind.LINK, address, target);
      r.out.raw('"');
      title(target.title());
      r.out.raw('>');
      inLink = true;
    }
    push();
  }

  private void closeLink() {
    if (pictures > 0) {
      return;
    }
    pop();
    if (inLink) {
      r.out.raw("</a>");
      inLink = false;
    }
  }

  private void title(@Nullable String title) {
    if (title != null) {
      r.target().raw(" title=\"").text(title).raw('"');
    }
  }

  private void openImage() {
    if (pictures++ == 0) {
      alt = new HtmlBuffer(64);
      r.redirect(alt);
      quotesBeforeAlt = r.text.openQuotes();
    }
  }

  private void closeImage(Piece piece) {
    if (--pictures > 0) {
      return;
    }
    r.redirect(r.out);
    r.text.forgetQuotes(quotesBeforeAlt);
    r.text.passed('x');
    Target target = piece.target;
    if (target == null) {
      return;
    }
    Address address = r.address(target);
    boolean plain = !r.profile.newspaper();
    if (!plain && (address.kind() == Address.Kind.UNSAFE || address.kind() == Address.Kind.EMPTY)) {
      r.out.raw(alt.toString());
      return;
    }
    r.out.raw(figures ? "<figure>" : "").raw("<img src=\"");
    r.writeAddress(Reference.Kind.IMAGE, address, target);
    r.out.raw("\" alt=\"").raw(alt.toString()).raw('"');
    if (!figures) {
      title(target.title());
    }
    attributes(target.attributes());
    r.out.raw(plain ? " />" : ">");
    if (figures) {
      caption(target.title());
    }
  }

  private void attributes(Map<String, String> attributes) {
    if (!r.profile.newspaper()) {
      return;
    }
    if (!attributes.containsKey("loading")) {
      r.out.raw(" loading=\"lazy\"");
    }
    r.out.raw(" decoding=\"async\"");
    attributes.forEach((name, value) -> r.out.raw(' ').raw(name).raw("=\"").text(value).raw('"'));
  }

  private void caption(@Nullable String title) {
    if (title != null && !title.isBlank()) {
      r.out.raw("<figcaption>");
      r.text.line(title);
      r.out.raw("</figcaption>");
    }
    r.out.raw("</figure>");
  }
}
