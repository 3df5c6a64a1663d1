package press.stet.generator.theme;

import java.util.Collection;
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
}
