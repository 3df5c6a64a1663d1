package press.stet.generator.parse.markdown;

import java.util.Arrays;
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
  private final Pictures pictures;
  private final InlineHtml html;
  private int[] scopes = new int[16];
  private int depth;
  private int skipped;
  private boolean inLink;
  private boolean figures;
  private @Nullable InlineParserContext definitions;

  InlineRenderer(Rendering rendering) {
    r = rendering;
    source = rendering.reader.source();
    pictures = new Pictures(rendering);
    html = new InlineHtml(rendering);
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
    html.leave(depth);
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
      case HTML -> {
        if (!pictures.isOpen()) {
          html.write(piece, depth, inLink);
        }
      }
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
      case OPEN_IMAGE -> pictures.open();
      case CLOSE_IMAGE -> pictures.close(piece.target, figures);
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
    boolean tag = !pictures.isOpen();
    r.target().raw(tag ? "<code>" : "");
    r.text.literal(chars, padded ? start + 1 : start, padded ? end - 1 : end);
    r.target().raw(tag ? "</code>" : "");
    r.text.passed('x');
  }

  private void lineBreak(boolean hard) {
    if (pictures.isOpen()) {
      r.target().raw(r.profile.newspaper() ? ' ' : '\n');
    } else {
      r.out.raw(hard ? r.breakTag() : "").raw('\n');
    }
    r.text.passed('\n');
  }

  private void autolink(Piece piece, char[] chars) {
    Target target = piece.target;
    boolean link = target != null && !pictures.isOpen() && !inLink && !r.html.isInLink();
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
    if (block != null && !pictures.isOpen() && !inLink && !r.html.isInLink()) {
      r.footnotes.mention(block);
      r.text.passed('x');
    }
  }

  /** Begins an element, unless too many are open. */
  private void open(String element, Piece piece) {
    if (pictures.isOpen()) {
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
    if (pictures.isOpen()) {
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
    html.leave(depth);
    r.html.leave(scopes[--depth]);
  }

  private void openLink(Piece piece) {
    Target target = piece.target;
    if (pictures.isOpen() || target == null) {
      return;
    }
    Address address = r.address(target);
    boolean plain = !r.profile.newspaper();
    if (address.kind() == Address.Kind.EMPTY && !plain) {
      r.faults.report(ProblemKind.EMPTY_LINK, source.offset(piece.start), 1);
    }
    if (plain || (address.leads() && !inLink && !r.html.isInLink())) {
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
    if (pictures.isOpen()) {
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
}
