package press.stet.core.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
      out.append("\n  ").append(cure(problem));
    }
    return out.toString();
  }

  /** Lines that are meant to be copied into a file begin where they have to begin there. */
  private static String cure(Problem problem) {
    return problem.kind().curesInLines()
        ? problem.cure().lines().map(ProblemText::printable).collect(Collectors.joining("\n"))
        : printable(problem.cure());
  }

  /** The first line: {@code file:line:column: error: cause}. */
  public static String headline(Problem problem) {
    Location location = problem.location();
    Span span = location.span();
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    String place = location.path() + ":" + span.line() + ":" + span.column();
    return printable(place + ": " + severity + ": " + problem.message());
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
    if (location.lineText().isBlank()) {
      return "";
    }
    int[] points = location.lineText().codePoints().map(ProblemText::visible).toArray();
    int caret = Math.min(location.span().column() - 1, points.length);
    int from = points.length <= WIDTH || caret <= WIDTH - LEAD ? 0 : caret - LEAD;
    int to = Math.min(points.length, from + WIDTH);
    int end = Math.min(caret + location.span().length(), to);
    String number = Integer.toString(location.span().line());
    String before = from > 0 ? "…" : "";
    String after = to < points.length ? "…" : "";
    String line = before + new String(points, from, to - from) + after;
    String lead = " ".repeat(before.length() + TerminalWidth.of(points, from, caret));
    String carets = "^".repeat(Math.max(1, TerminalWidth.of(points, caret, end)));
    String margin = "  " + " ".repeat(number.length()) + " | ";
    return "  " + number + " | " + line + "\n" + margin + lead + carets;
  }

  private static String printable(String text) {
    int[] points = text.codePoints().map(ProblemText::visible).toArray();
    return new String(points, 0, points.length);
  }

  /** What would break the caret's column, the line or the terminal shows as a mark of its own. */
  private static int visible(int c) {
    if (c == '\t') {
      return ' ';
    }
    boolean turnsText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return turnsText || Character.isISOControl(c) ? '\uFFFD' : c;
  }
}
