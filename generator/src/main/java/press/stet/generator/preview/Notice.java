package press.stet.generator.preview;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Severity;

/** The problems as they are shown in the page, and the script that keeps them and it up to date. */
final class Notice {

  /** Where the preview's own files lie: a name that no newspaper's page has. */
  static final String FOLDER = "/__stet/";

  private static final String STANDALONE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark">
      <title>%1$s</title>
      </head>
      <body>
      <main><h1>%1$s</h1></main>
      </body>
      </html>
      """;

  private Notice() {}

  /**
   * A page of the site with the preview's additions before its end.
   *
   * @param tag differs between two versions of the page
   */
  static byte[] addTo(byte[] page, PreviewState state, String tag) {
    // One character for each byte, so that the index found is the one in the bytes.
    String text = new String(page, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int found = text.lastIndexOf("</body");
    int end = found < 0 ? page.length : found;
    byte[] addition = addition(state, tag).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + addition.length);
    out.write(page, 0, end);
    out.writeBytes(addition);
    out.write(page, end, page.length - end);
    return out.toByteArray();
  }

  /** A page of the preview's own, while there is none of the site. */
  static byte[] page(String title, PreviewState state, String tag) {
    String page = STANDALONE.formatted(escape(title));
    return addTo(page.getBytes(StandardCharsets.UTF_8), state, tag);
  }

  private static String addition(PreviewState state, String tag) {
    return """
        <link rel="stylesheet" href="%1$spreview.css">
        <div id="stet-preview" lang="en" dir="ltr" aria-live="assertive">%2$s</div>
        <script src="%1$spreview.js" data-stamp="%3$s"></script>
        """
        .formatted(FOLDER, html(state), state.stamp(tag));
  }

  /** The problems as HTML; empty if there are none. */
  static String html(PreviewState state) {
    if (state.bug() != null) {
      return box(true, "Stet itself failed; its log has the details", item("bug", state.bug()));
    }
    List<Problem> problems = state.problems();
    if (problems.isEmpty()) {
      return "";
    }
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    String title = ProblemText.count(problems);
    if (failed && state.isShown()) {
      title += state.holdsBack() ? ": you see the last good version" : ": not to be published so";
    }
    return box(
        failed,
        title,
        problems.stream()
            .map(p -> item(p.severity().name().toLowerCase(Locale.ROOT), ProblemText.of(p)))
            .collect(Collectors.joining()));
  }

  private static String box(boolean open, String title, String items) {
    return "<details%s><summary>%s</summary><ol>%s</ol></details>"
        .formatted(open ? " open class=\"error\"" : "", escape(title), items);
  }

  private static String item(String type, String text) {
    return "<li class=\"%s\"><pre>%s</pre></li>".formatted(type, escape(text));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
