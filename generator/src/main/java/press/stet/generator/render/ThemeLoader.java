package press.stet.generator.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import press.stet.generator.theme.Theme;

/** Gives FreeMarker the theme's files and nothing else. */
record ThemeLoader(Theme theme) implements TemplateLoader {

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return theme.read(name) == null ? null : name;
  }

  /** A theme does not change while it is in use. */
  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    byte[] bytes = theme.read((String) source);
    if (bytes == null) {
      throw new IllegalStateException("a theme lost its file " + source);
    }
    return new StringReader(text(bytes));
  }

  /** A template's text, without a byte order mark. */
  static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
