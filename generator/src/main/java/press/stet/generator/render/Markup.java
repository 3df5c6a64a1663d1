package press.stet.generator.render;

import freemarker.core.TemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** HTML as templates see it: printed as it is, never escaped again. */
abstract class Markup implements TemplateMarkupOutputModel<Markup> {

  /** HTML that is a text. */
  static Markup ofHtml(String html) {
    return new Markup() {
      @Override
      void writeTo(Utf8Buffer out) {
        out.write(html);
      }

      @Override
      String html() {
        return html;
      }
    };
  }

  /** A plain text, to be escaped when it is printed. */
  static Markup ofText(String text) {
    return new Markup() {
      @Override
      void writeTo(Utf8Buffer out) {
        out.writeEscaped(text);
      }

      @Override
      String plainText() {
        return text;
      }
    };
  }

  /** HTML that was printed before. */
  static Markup ofPrinted(Utf8Buffer printed) {
    return new Markup() {
      @Override
      void writeTo(Utf8Buffer out) {
        out.write(printed);
      }
    };
  }

  /** Prints it. */
  abstract void writeTo(Utf8Buffer out);

  /** Prints it. */
  final void writeTo(Writer out) throws IOException {
    if (out instanceof Utf8Buffer buffer) {
      writeTo(buffer);
    } else {
      out.write(html());
    }
  }

  /** What it prints. */
  String html() {
    Utf8Buffer out = new Utf8Buffer(1 << 10);
    writeTo(out);
    return out.text();
  }

  /** The text that it was made of by escaping; null if it was not. */
  @Nullable String plainText() {
    return null;
  }

  @Override
  public final HtmlFormat getOutputFormat() {
    return HtmlFormat.INSTANCE;
  }
}
