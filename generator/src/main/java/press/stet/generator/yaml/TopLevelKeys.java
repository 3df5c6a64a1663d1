package press.stet.generator.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;

/**
 * Cuts a text with a fault into its top-level keys by their looks alone, so that each can be read
 * without the others.
 */
final class TopLevelKeys {

  private static final Pattern KEY =
      Pattern.compile(
          "(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'#&*!|>%@`\\-?:,\\[\\]{}][^:#]*?))\\s*:(?:\\s.*)?");
  private static final Pattern NO_SPACE = Pattern.compile("([\\p{L}][\\p{L}\\p{N}]*):(\\S.*)");

  private final Chunk whole;
  private final List<Part> parts = new ArrayList<>();
  private int partStart = -1;
  private int partEnd;
  private @Nullable String partKey;
  private @Nullable Problem partStray;
  private boolean afterBlank;
  private boolean done;

  private TopLevelKeys(Chunk whole) {
    this.whole = whole;
  }

  /**
   * One key with its value.
   *
   * @param chunk its lines
   * @param key null if the lines begin without one
   * @param stray the problem with a line behind them that belongs to no key; null if there is none
   */
  record Part(Chunk chunk, @Nullable String key, @Nullable Problem stray) {}

  static List<Part> split(Chunk whole) {
    TopLevelKeys keys = new TopLevelKeys(whole);
    String text = whole.text();
    for (int at = 0; at < text.length() && !keys.done; ) {
      int next = nextLine(text, at);
      String line = text.substring(at, next).stripTrailing();
      keys.line(at, line, next);
      keys.afterBlank = line.isEmpty();
      at = next;
    }
    keys.endPart();
    return keys.parts;
  }

  private void line(int at, String line, int next) {
    Matcher key = KEY.matcher(line);
    if (line.equals("...")) {
      done = true;
    } else if (line.equals("---") || line.startsWith("--- ")) {
      done = partStart >= 0;
    } else if (key.matches()) {
      endPart();
      partStart = at;
      partEnd = next;
      partKey = firstGroup(key);
    } else if (belongsToPart(line)) {
      partStart = partStart < 0 ? at : partStart;
      partEnd = partStray == null ? next : partEnd;
    } else {
      stray(at, line);
    }
  }

  private boolean belongsToPart(String line) {
    if (line.isEmpty() || " \t#".indexOf(line.charAt(0)) >= 0) {
      return true;
    }
    boolean closes = line.charAt(0) == ']' || line.charAt(0) == '}';
    boolean item = line.equals("-") || line.startsWith("- ");
    return partStart >= 0 && (closes || item || bracketIsOpen());
  }

  private boolean bracketIsOpen() {
    int open = 0;
    for (int i = partStart; i < partEnd; i++) {
      char c = whole.text().charAt(i);
      open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
    }
    return open > 0;
  }

  /**
   * A line that is no key. Behind a blank line it begins the article's text, so nothing follows.
   */
  private void stray(int at, String line) {
    Matcher noSpace = NO_SPACE.matcher(line);
    Problem problem =
        noSpace.matches()
            ? Problem.of(
                ProblemKind.YAML_NO_SPACE,
                whole.at(at + noSpace.end(1), 1),
                SyntaxProblem.brief(noSpace.group(1) + ": " + noSpace.group(2)))
            : Problem.of(ProblemKind.YAML_NOT_A_KEY, whole.at(at, line.length()));
    if (noSpace.matches()) {
      endPart();
      parts.add(new Part(whole.part(at, at), noSpace.group(1), problem));
      return;
    }
    if (partStart < 0) {
      parts.add(new Part(whole.part(at, at), null, problem));
    } else if (partStray == null) {
      partStray = problem;
    }
    done = afterBlank;
  }

  private void endPart() {
    if (partStart >= 0) {
      parts.add(new Part(whole.part(partStart, partEnd), partKey, partStray));
    }
    partStart = -1;
    partKey = null;
    partStray = null;
  }

  private static String firstGroup(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      if (group != null) {
        return group;
      }
    }
    throw new IllegalStateException("a key has one of the forms");
  }

  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }
}
