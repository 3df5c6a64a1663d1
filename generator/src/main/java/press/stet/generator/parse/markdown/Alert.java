package press.stet.generator.parse.markdown;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/** A quotation that begins with {@code [!NOTE]} or one of its kin. */
enum Alert {
  NOTE,
  TIP,
  IMPORTANT,
  WARNING,
  CAUTION;

  /** Takes the first line out of a quotation; null if that is not an alert. */
  static @Nullable Alert take(Node quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return null;
    }
    List<SourceLine> lines = BlockRenderer.lines(paragraph);
    Alert alert = lines.isEmpty() ? null : of(lines.get(0).getContent().toString().strip());
    if (alert != null) {
      lines.remove(0);
      if (lines.isEmpty()) {
        paragraph.unlink();
      }
    }
    return alert;
  }

  /** Whether a quotation is one, if its first line has not been taken out. */
  static boolean isAlert(Node quote) {
    Node first = quote.getFirstChild();
    List<SourceLine> lines =
        first instanceof Paragraph paragraph ? BlockRenderer.lines(paragraph) : List.of();
    return !lines.isEmpty() && of(lines.get(0).getContent().toString().strip()) != null;
  }

  private static @Nullable Alert of(String line) {
    if (!line.startsWith("[!") || !line.endsWith("]")) {
      return null;
    }
    for (Alert alert : values()) {
      if (line.regionMatches(true, 2, alert.name(), 0, Math.max(1, line.length() - 3))
          && line.length() == alert.name().length() + 3) {
        return alert;
      }
    }
    return null;
  }

  String cssName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title(Wording wording) {
    return switch (this) {
      case NOTE -> wording.note();
      case TIP -> wording.tip();
      case IMPORTANT -> wording.important();
      case WARNING -> wording.warning();
      case CAUTION -> wording.caution();
    };
  }
}
