package press.stet.generator.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Photo;
import press.stet.core.diagnostic.Span;
import press.stet.generator.parse.markdown.Typography;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** Reads a photo: its path alone, or a group of keys. */
final class Photos {

  static final List<String> KEYS = List.of("src", "alt", "caption", "credit");

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
    if (src == null) {
      return inherits ? new Photo(Photo.INHERITED, alt, caption, credit, Span.START) : null;
    }
    return new Photo(src.text(), alt, caption, credit, src.span());
  }
}
