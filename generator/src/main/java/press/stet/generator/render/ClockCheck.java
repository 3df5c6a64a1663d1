package press.stet.generator.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.generator.theme.Theme;

/**
 * Finds templates that ask FreeMarker for the time: it is the one thing in its language that would
 * make two builds of the same newspaper differ.
 */
final class ClockCheck {

  /** In an interpolation or a tag, but not as a part of a name such as {@code page.now}. */
  private static final Pattern NOW =
      Pattern.compile("(?:\\$\\{|</?[#@](?!--))[^>}]*?(?<![\\w)\\]\"'.])(\\.now)\\b");

  private ClockCheck() {}

  static void check(Theme theme, Problems problems) {
    for (String path : theme.paths()) {
      byte[] bytes = path.endsWith(".ftlh") ? theme.read(path) : null;
      if (bytes != null) {
        SourceText source = new SourceText(theme.describe(path), ThemeLoader.text(bytes));
        Matcher found = NOW.matcher(source.text());
        while (found.find()) {
          problems.report(ProblemKind.TEMPLATE_CLOCK, source.at(found.start(1), 4));
        }
      }
    }
  }
}
