package press.stet.generator.theme;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;

/**
 * The files of a theme, by their path within it: {@code article.ftlh}, {@code
 * containers/figure.ftlh}, {@code assets/stet.css}.
 */
public interface Theme {

  /** The paths of all files, sorted. */
  Collection<String> paths();

  /**
   * A file's bytes.
   *
   * @return null if the theme has no such file
   */
  byte @Nullable [] read(String path);

  /** Where writers find the file, for messages: {@code templates/article.ftlh}. */
  String describe(String path);

  /** The fingerprint of all files. */
  Fingerprint fingerprint();

  /**
   * All files of a path from the bottom up: a newspaper's own one lies on the theme's, for those
   * that do not replace it as a whole. Empty if there is none.
   */
  default List<Layer> layers(String path) {
    byte[] contents = read(path);
    return contents == null ? List.of() : List.of(new Layer(describe(path), contents, false));
  }

  /**
   * One of several files of the same path.
   *
   * @param description where writers find it, for messages
   * @param own whether it is a newspaper's
   */
  @SuppressWarnings("ArrayRecordComponent") // carried, never compared
  record Layer(String description, byte[] contents, boolean own) {}
}
