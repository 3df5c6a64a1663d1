package press.stet.generator.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Focus;
import press.stet.core.article.Photo;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.generator.parse.markdown.Typography;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** Reads a photo: its path alone, or a group of keys. */
final class Photos {

  static final List<String> KEYS = List.of("src", "alt", "caption", "credit", "focus");

  private static final Pattern FOCUS = Pattern.compile("\\s*(\\d{1,3})%\\s+(\\d{1,3})%\\s*");

  private Photos() {}

  /** The photo under a key; null if there is none. */
  static @Nullable Photo read(Fields fields, String key, Typography typography) {
    return read(fields, key, typography, false);
  }

  /**
   * The photo under a key; null if there is none.
   *
   * @param inherits whether a group without {@code src} has texts for the original's photo
   */
  static @Nullable Photo read(Fields fields, String key, Typography typography, boolean inherits) {
    if (!fields.isGroup(key)) {
      YamlValue.Text src = fields.written(key);
      return src == null ? null : new Photo(src.text(), null, null, null, src.span());
    }
    Fields group = fields.group(key, KEYS, "{src: photo.jpg}");
    if (group == null) {
      return null;
    }
    if (!inherits) {
      group.require("src", "src: photo.jpg");
    }
    YamlValue.Text src = group.written("src");
    String alt = typography.set(Texts.line(group, "alt"));
    String caption = typography.set(Texts.line(group, "caption"));
    String credit = Texts.line(group, "credit");
    Focus focus = focus(group);
    if (src == null) {
      return inherits ? new Photo(Photo.INHERITED, alt, caption, credit, focus, Span.START) : null;
    }
    return new Photo(src.text(), alt, caption, credit, focus, src.span());
  }

  /** The point that stays in view: {@code 30% 40%}, from the left and from the top. */
  private static Focus focus(Fields group) {
    YamlValue.Text written = group.written("focus");
    if (written == null) {
      return Focus.CENTRE;
    }
    Matcher matcher = FOCUS.matcher(written.text());
    int x = matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    int y = matcher.matches() ? Integer.parseInt(matcher.group(2)) : -1;
    if (x < 0 || x > 100 || y < 0 || y > 100) {
      group.report(ProblemKind.BAD_FOCUS, written, written.text());
      return Focus.CENTRE;
    }
    return new Focus(x, y);
  }
}
