package press.stet.generator.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.MarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker's output format for HTML, under the same name, but for one thing: what goes into a
 * page is escaped and encoded in one go, and not escaped or encoded at all if it need not be.
 */
final class HtmlFormat extends MarkupOutputFormat<Markup> {

  static final HtmlFormat INSTANCE = new HtmlFormat();

  private HtmlFormat() {}

  @Override
  public String getName() {
    return HTMLOutputFormat.INSTANCE.getName();
  }

  @Override
  public String getMimeType() {
    return HTMLOutputFormat.INSTANCE.getMimeType();
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return HTMLOutputFormat.INSTANCE.isOutputFormatMixingAllowed();
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return HTMLOutputFormat.INSTANCE.isAutoEscapedByDefault();
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String name) {
    return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(name);
  }

  @Override
  public Markup fromPlainTextByEscaping(String text) {
    return Markup.ofText(text);
  }

  @Override
  public Markup fromMarkup(String html) {
    return Markup.ofHtml(html);
  }

  @Override
  public void output(Markup markup, Writer out) throws IOException {
    markup.writeTo(out);
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    if (out instanceof Utf8Buffer buffer) {
      buffer.writeEscaped(text);
    } else {
      out.write(escapePlainText(text));
    }
  }

  @Override
  public @Nullable String getSourcePlainText(Markup markup) {
    return markup.plainText();
  }

  @Override
  public String getMarkupString(Markup markup) {
    return markup.html();
  }

  @Override
  public Markup concat(Markup first, Markup second) {
    return Markup.ofHtml(first.html() + second.html());
  }

  @Override
  public String escapePlainText(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  @Override
  public boolean isEmpty(Markup markup) {
    return markup.html().isEmpty();
  }
}
