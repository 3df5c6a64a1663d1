package press.stet.core.article;

import java.util.List;

/** The anchors of a text, in little room. Going through them makes them anew. */
public final class Anchors extends Packed<String> {

  private static final Anchors NONE = new Anchors("\0");

  private Anchors(String packed) {
    super(packed);
  }

  /** The same anchors. */
  public static Anchors of(List<String> anchors) {
    if (anchors instanceof Anchors packed) {
      return packed;
    }
    if (anchors.isEmpty()) {
      return NONE;
    }
    StringBuilder out = new StringBuilder(anchors.size() * 32);
    number(out, anchors.size());
    anchors.forEach(anchor -> text(out, anchor));
    return new Anchors(out.toString());
  }

  /** The anchors that were packed into a text. */
  public static Anchors of(String packed) {
    return packed.equals(NONE.packed()) ? NONE : new Anchors(packed);
  }

  @Override
  String unpack(Unpacking<String> from) {
    return from.text();
  }
}
