package press.stet.core.article;

import java.util.List;
import press.stet.core.diagnostic.Span;

/** The references of a text, in little room. Going through them makes them anew. */
public final class References extends Packed<Reference> {

  private static final Reference.Kind[] KINDS = Reference.Kind.values();

  private static final References NONE = new References("\0");

  private References(String packed) {
    super(packed);
  }

  /** The same references. */
  public static References of(List<Reference> references) {
    if (references instanceof References packed) {
      return packed;
    }
    if (references.isEmpty()) {
      return NONE;
    }
    StringBuilder out = new StringBuilder(references.size() * 64);
    number(out, references.size());
    for (Reference reference : references) {
      number(out, reference.kind().ordinal());
      text(out, reference.target());
      text(out, reference.query());
      text(out, reference.anchor());
      number(out, reference.span().line());
      number(out, reference.span().column());
      number(out, reference.span().length());
    }
    return new References(out.toString());
  }

  /** The references that were packed into a text. */
  public static References of(String packed) {
    return packed.equals(NONE.packed()) ? NONE : new References(packed);
  }

  @Override
  Reference unpack(Unpacking<Reference> from) {
    Reference.Kind kind = KINDS[from.number()];
    String target = from.text();
    String query = from.textOrNull();
    String anchor = from.textOrNull();
    int line = from.number();
    int column = from.number();
    return new Reference(kind, target, query, anchor, new Span(line, column, from.number()));
  }
}
