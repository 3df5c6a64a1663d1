package press.stet.generator.parse.markdown;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Reference;

/** Writes pictures. What stands within one is only its description: text without markup. */
final class Pictures {

  private final Rendering r;
  private HtmlBuffer description = new HtmlBuffer(64);
  private int open;
  private int quotesBefore;

  Pictures(Rendering rendering) {
    r = rendering;
  }

  /** Whether a picture is open, so that markup is left out. */
  boolean isOpen() {
    return open > 0;
  }

  /** A picture begins, perhaps within another. */
  void open() {
    if (open++ == 0) {
      description = new HtmlBuffer(64);
      r.redirect(description);
      quotesBefore = r.text.openQuotes();
    }
  }

  /** A picture ends; as a figure, its title is the caption. */
  void close(@Nullable Target target, boolean figure) {
    if (--open > 0) {
      return;
    }
    r.redirect(r.out);
    r.text.forgetQuotes(quotesBefore);
    r.text.passed('x');
    if (target != null) {
      write(target, figure);
    }
  }

  private void write(Target target, boolean figure) {
    Address address = r.address(target);
    boolean plain = !r.profile.newspaper();
    if (!plain && !address.leads()) {
      r.out.raw(description.toString());
      return;
    }
    r.out.raw(figure ? "<figure>" : "").raw("<img src=\"");
    r.writeAddress(Reference.Kind.IMAGE, address, target);
    r.out.raw("\" alt=\"").raw(description.toString()).raw('"');
    if (!figure && target.title() != null) {
      r.out.raw(" title=\"").text(target.title()).raw('"');
    }
    attributes(target.attributes());
    r.out.raw(plain ? " />" : ">");
    if (figure) {
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
