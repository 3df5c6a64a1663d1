package press.stet.core.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A problem as plain text: place, cause, the line with a caret under the fault, and the cure.
 *
 * <pre>
 * articles/doha.md:4:10: error: there is no section "wrold"
 *   4 | section: wrold
 *     |          ^^^^^
 *   Did you mean "world"? Sections are listed in site.yaml.
 * </pre>
 */
public final class ProblemText {

  private static final int WIDTH = 100;
  private static final int LEAD = 30;

  private ProblemText() {}

  /** The whole message, several lines without a final line break. */
  public static String of(Problem problem) {
    StringBuilder out = new StringBuilder(headline(problem));
    String excerpt = excerpt(problem.location());
    if (!excerpt.isEmpty()) {
      out.append('\n').append(excerpt);
    }
    if (!problem.cure().isEmpty()) {
      out.append("\n  ").append(problem.cure());
    }
    return out.toString();
  }

  /** The first line: {@code file:line:column: error: cause}. */
  public static String headline(Problem problem) {
    Location location = problem.location();
    return "%s:%d:%d: %s: %s"
        .formatted(
            location.path(),
            location.span().line(),
            location.span().column(),
            problem.severity().name().toLowerCase(Locale.ROOT),
            problem.message());
  }

  /** How many there are of each severity: {@code 3 errors, 1 warning}; empty if there are none. */
  public static String count(List<Problem> problems) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(p -> p.severity() == severity).count();
      if (count > 0) {
        String noun = severity.name().toLowerCase(Locale.ROOT);
        counts.add(count + " " + noun + (count == 1 ? "" : "s"));
      }
    }
    return String.join(", ", counts);
  }

  /** The line and its caret, without a final line break; empty where the line is blank. */
  public static String excerpt(Location location) {
    int[] points = location.lineText().codePoints().map(ProblemText::visible).toArray();
    if (location.lineText().isBlank()) {
      return "";
    }
    int caret = Math.min(location.span().column() - 1, points.length);
    int from = points.length <= WIDTH || caret <= WIDTH - LEAD ? 0 : caret - LEAD;
    int to = Math.min(points.length, from + WIDTH);
    int carets = Math.max(1, Math.min(location.span().length(), to - caret));
    String number = Integer.toString(location.span().line());
    String before = from > 0 ? "…" : "";
    String after = to < points.length ? "…" : "";
    return "  %s | %s%s%s\n  %s | %s%s"
        .formatted(
            number,
            before,
            new String(points, from, to - from),
            after,
            " ".repeat(number.length()),
            " ".repeat(before.length() + caret - from),
            "^".repeat(carets));
  }

  /** Tabs and control characters would break the caret's column or the terminal. */
  private static int visible(int c) {
    if (c == '\t') {
      return ' ';
    }
    return Character.isISOControl(c) ? '\uFFFD' : c;
  }
}
