package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.parse.markdown.Piece.Kind;

/** Finds links, pictures and footnote references among brackets (CommonMark, section 6.3). */
final class Brackets {

  /** An opening bracket whose partner has not come yet. */
  private static final class Open {
    final Piece piece;
    final Delimiters.@Nullable Run below;
    boolean bracketInside;

    Open(Piece piece, Delimiters.@Nullable Run below) {
      this.piece = piece;
      this.below = below;
    }

    boolean isImage() {
      return piece.end - piece.start == 2;
    }
  }

  private final InlineSource source;
  private final Delimiters delimiters;
  private final Faults faults;
  private final Profile profile;
  private final LinkTail tail;
  private final List<Open> open = new ArrayList<>();
  private @Nullable InlineParserContext definitions;
  private int inactive;
  private int budget;

  Brackets(InlineSource source, Delimiters delimiters, Profile profile, Faults faults, int budget) {
    this.source = source;
    this.delimiters = delimiters;
    this.profile = profile;
    this.faults = faults;
    this.tail = new LinkTail(source);
    this.budget = budget;
  }

  void reset(@Nullable InlineParserContext context) {
    definitions = context;
    open.clear();
    inactive = 0;
  }

  boolean isInside() {
    return !open.isEmpty();
  }

  void push(Piece piece) {
    if (!open.isEmpty()) {
      open.get(open.size() - 1).bracketInside = true;
    }
    open.add(new Open(piece, delimiters.top()));
  }

  /**
   * Handles the closing bracket.
   *
   * @param last the piece before it
   * @return what closes the link or is put for the reference, its end behind the whole construct;
   *     null if the bracket is only text
   */
  @Nullable Piece close(int bracket, Piece last) {
    if (open.isEmpty()) {
      return null;
    }
    Open opener = open.remove(open.size() - 1);
    boolean active = opener.isImage() || open.size() >= inactive;
    inactive = Math.min(inactive, open.size());
    if (!active) {
      return null;
    }
    Piece footnote = footnote(opener, bracket);
    if (footnote != null) {
      inactive = open.size();
      return footnote;
    }
    Piece closing = link(opener, bracket);
    if (closing == null) {
      return null;
    }
    opener.piece.kind = opener.isImage() ? Kind.OPEN_IMAGE : Kind.OPEN_LINK;
    opener.piece.target = closing.target;
    last.insertAfter(closing);
    delimiters.process(opener.below);
    if (!opener.isImage()) {
      inactive = open.size();
    }
    return closing;
  }

  private @Nullable Piece link(Open opener, int bracket) {
    Piece closing = new Piece(opener.isImage() ? Kind.CLOSE_IMAGE : Kind.CLOSE_LINK, bracket, 0);
    char[] chars = source.chars();
    if (chars[bracket + 1] == '(') {
      int end = tail.inline(bracket + 1);
      if (end >= 0) {
        closing.end = end;
        closing.target = inlineTarget();
        return closing;
      }
    }
    int end = chars[bracket + 1] == '[' ? tail.label(bracket + 1) : -1;
    boolean full = end >= 0 && tail.labelEnd > tail.labelStart;
    int start = full ? tail.labelStart : opener.piece.end;
    int stop = full ? tail.labelEnd : bracket;
    LinkReferenceDefinition definition =
        !full && opener.bracketInside ? null : definition(start, stop);
    if (definition == null) {
      reportDangling(opener, bracket, end, full);
      return null;
    }
    closing.end = end >= 0 ? end : bracket + 1;
    closing.target =
        new Target(definition.getDestination(), definition.getTitle(), 0, 0, definition, Map.of());
    return closing;
  }

  private Target inlineTarget() {
    char[] chars = source.chars();
    String address = Entities.unescape(chars, tail.addressStart, tail.addressEnd);
    String title =
        tail.titleStart < 0 ? null : Entities.unescape(chars, tail.titleStart, tail.titleEnd);
    int length = tail.addressEnd - tail.addressStart;
    return new Target(address, title, source.offset(tail.addressStart), length, null, Map.of());
  }

  /** The budget keeps a long definition from being repeated without end. */
  private @Nullable LinkReferenceDefinition definition(int start, int end) {
    if (definitions == null || start == end || !LinkTail.canBeLabel(start, end)) {
      return null;
    }
    LinkReferenceDefinition found =
        definitions.getDefinition(LinkReferenceDefinition.class, source.text(start, end));
    if (found == null) {
      return null;
    }
    int title = found.getTitle() == null ? 0 : found.getTitle().length();
    budget -= found.getDestination().length() + title;
    return budget < 0 ? null : found;
  }

  private @Nullable Piece footnote(Open opener, int bracket) {
    int start = opener.piece.end;
    char[] chars = source.chars();
    boolean looksLike = profile.newspaper() && chars[start] == '^' && bracket > start + 1;
    if (!looksLike || definitions == null || !LinkTail.canBeLabel(start, bracket)) {
      return null;
    }
    String label = source.text(start + 1, bracket);
    if (definitions.getDefinition(FootnoteBlock.class, label) == null) {
      if (chars[bracket + 1] != '(' && label.indexOf(' ') < 0) {
        int offset = source.offset(start - 1);
        faults.report(ProblemKind.DANGLING_FOOTNOTE, offset, bracket - start + 2, label);
      }
      return null;
    }
    if (opener.isImage()) {
      opener.piece.end--;
    } else {
      opener.piece.end = opener.piece.start;
    }
    Piece reference = new Piece(Kind.FOOTNOTE, start, bracket + 1);
    reference.string = label;
    opener.piece.next = null;
    opener.piece.insertAfter(reference);
    delimiters.cut(opener.below);
    return reference;
  }

  private void reportDangling(Open opener, int bracket, int end, boolean full) {
    char after = end < 0 ? 0 : source.chars()[end];
    boolean link = profile.newspaper() && end >= 0 && after != '[' && after != '(';
    int start = full ? tail.labelStart : opener.piece.end;
    int stop = full ? tail.labelEnd : bracket;
    if (link && (full || !opener.bracketInside) && LinkTail.canBeLabel(start, stop)) {
      String label = source.text(start, stop);
      int length = Math.max(1, stop - start);
      faults.report(
          ProblemKind.DANGLING_REFERENCE_LINK, source.offset(start), length, label.strip());
    }
  }
}
