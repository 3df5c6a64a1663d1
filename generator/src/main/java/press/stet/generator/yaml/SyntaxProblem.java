package press.stet.generator.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;

/** Says in a writer's words what the YAML parser says in its own. */
final class SyntaxProblem {

  private static final Pattern KEY_AND_TEXT =
      Pattern.compile("\\s*(?:- +)?([^\\s:\"'{\\[][^:]*): +(.+)");
  private static final int BRIEF = 60;

  private final Chunk chunk;
  private final String context;
  private final String problem;
  private final int contextAt;
  private final int problemAt;

  private SyntaxProblem(Chunk chunk, MarkedYamlEngineException e) {
    this.chunk = chunk;
    this.context = e.getContext() == null ? "" : e.getContext();
    this.problem = e.getProblem() == null ? "" : e.getProblem();
    Optional<Mark> at = e.getProblemMark();
    this.problemAt = at.map(chunk::offset).orElse(0);
    this.contextAt = e.getContextMark().map(chunk::offset).orElse(problemAt);
  }

  static Problem of(YamlEngineException e, Chunk chunk) {
    return e instanceof MarkedYamlEngineException marked
        ? new SyntaxProblem(chunk, marked).translate()
        : Problem.of(ProblemKind.YAML_SYNTAX, chunk.at(0, chunk.text().length()));
  }

  private Problem translate() {
    if (context.equals(TreeReader.TOO_DEEP)) {
      return Problem.of(
          ProblemKind.YAML_TOO_DEEP,
          chunk.at(problemAt, 1),
          Integer.toString(TreeReader.MAX_DEPTH));
    }
    if (context.endsWith("quoted scalar")) {
      return problem.contains("escape") || problem.contains("hexadecimal")
          ? badEscape()
          : unclosedQuote();
    }
    if (context.contains("an alias")
        || context.contains("an anchor")
        || context.endsWith("a tag")) {
      return badStart(contextAt);
    }
    if (context.contains("block scalar") || context.contains("directive")) {
      return badStart(contextAt);
    }
    if (context.contains("flow")) {
      return inBrackets();
    }
    if (problem.startsWith("found character")) {
      return badCharacter();
    }
    if (problem.startsWith("mapping values")) {
      return colon();
    }
    if (problem.startsWith("sequence entries") || problem.startsWith("mapping keys")) {
      return badStart(problemAt);
    }
    if (problem.startsWith("could not find")) {
      return at(ProblemKind.YAML_NOT_A_KEY, contextAt);
    }
    return block();
  }

  private Problem badEscape() {
    int backslash = chunk.text().lastIndexOf('\\', problemAt);
    String letter =
        backslash + 1 < chunk.text().length() && backslash >= 0
            ? Character.toString(chunk.text().codePointAt(backslash + 1))
            : "";
    return Problem.of(
        ProblemKind.YAML_BAD_ESCAPE, chunk.at(Math.max(backslash, 0), 2), brief(letter));
  }

  private Problem unclosedQuote() {
    String mark =
        contextAt < chunk.text().length() ? chunk.text().substring(contextAt, contextAt + 1) : "\"";
    return Problem.of(ProblemKind.YAML_UNCLOSED_QUOTE, chunk.at(contextAt, 1), mark);
  }

  private Problem inBrackets() {
    if (problem.startsWith("expected the node content")) {
      return noEntry();
    }
    boolean square = context.endsWith("sequence");
    if (problemAt >= chunk.text().stripTrailing().length()) {
      return Problem.of(
          ProblemKind.YAML_UNCLOSED_BRACKET,
          chunk.at(contextAt, 1),
          square ? "[" : "{",
          square ? "]" : "}");
    }
    return Problem.of(ProblemKind.YAML_MISSING_COMMA, chunk.at(problemAt, 1), square ? "]" : "}");
  }

  private Problem noEntry() {
    char found = problemAt < chunk.text().length() ? chunk.text().charAt(problemAt) : ' ';
    if (found == ',') {
      return Problem.of(ProblemKind.YAML_EMPTY_ENTRY, chunk.at(problemAt, 1));
    }
    return found == ']' || found == '}' ? strayBracket(found) : badStart(problemAt);
  }

  private Problem strayBracket(char bracket) {
    return Problem.of(
        ProblemKind.YAML_STRAY_BRACKET, chunk.at(problemAt, 1), String.valueOf(bracket));
  }

  private Problem badCharacter() {
    String line = line(problemAt).lineText();
    int column = line(problemAt).span().column() - 1;
    boolean tab = problemAt < chunk.text().length() && chunk.text().charAt(problemAt) == '\t';
    if (tab && line.substring(0, column).isBlank()) {
      return at(ProblemKind.YAML_TAB, problemAt);
    }
    return badStart(problemAt);
  }

  private Problem badStart(int offset) {
    String text = chunk.text();
    String first = offset < text.length() ? Character.toString(text.codePointAt(offset)) : "";
    return Problem.of(
        ProblemKind.YAML_BAD_START, chunk.at(offset, 1), brief(first), quoted(offset));
  }

  /** A colon that opens a key where none can be: inside a text, or on a line set too far right. */
  private Problem colon() {
    Location place = line(problemAt);
    String line = place.lineText();
    int colon = line.indexOf(':');
    boolean first = colon < 0 || line.codePointCount(0, colon) >= place.span().column() - 1;
    return first
        ? at(ProblemKind.YAML_INDENTATION, problemAt - leading(line, place))
        : Problem.of(ProblemKind.YAML_COLON_IN_TEXT, chunk.at(problemAt, 1), quoted(problemAt));
  }

  /** How far the mark lies behind the first letter of its line, in {@code char}s. */
  private static int leading(String line, Location place) {
    int points = place.span().column() - 1;
    int before =
        line.offsetByCodePoints(0, Math.min(points, line.codePointCount(0, line.length())));
    return Math.max(0, before - (line.length() - line.stripLeading().length()));
  }

  private Problem block() {
    Location place = line(problemAt);
    String line = place.lineText();
    int offset = line.offsetByCodePoints(0, place.span().column() - 1);
    String before = line.substring(0, offset).stripTrailing();
    char found = offset < line.length() ? line.charAt(offset) : ' ';
    if (before.endsWith("\"") || before.endsWith("'")) {
      return Problem.of(
          ProblemKind.YAML_TEXT_AFTER_QUOTE, chunk.at(problemAt, 1), quoted(problemAt));
    }
    if (found == ']' || found == '}') {
      return strayBracket(found);
    }
    if (found == ',') {
      return badStart(problemAt);
    }
    if (chunk.text().lastIndexOf("\n...", problemAt) >= 0) {
      return at(ProblemKind.YAML_SEVERAL_DOCUMENTS, problemAt);
    }
    return at(before.isEmpty() ? ProblemKind.YAML_INDENTATION : ProblemKind.YAML_SYNTAX, problemAt);
  }

  private Problem at(ProblemKind kind, int offset) {
    return Problem.of(kind, chunk.at(offset, chunk.text().length() - offset));
  }

  private Location line(int offset) {
    return chunk.at(offset, 1);
  }

  private String quoted(int offset) {
    return quoted(line(offset).lineText());
  }

  /** The line's key and text as they would be right. */
  static String quoted(String line) {
    Matcher parts = KEY_AND_TEXT.matcher(line);
    if (!parts.matches() || parts.group(2).isBlank() || parts.group(2).matches("[{\\[][^{\\[].*")) {
      return "key: \"text\"";
    }
    String text = parts.group(2).strip();
    char first = text.charAt(0);
    boolean wrapped = text.length() > 2 && text.charAt(text.length() - 1) == first;
    if (wrapped && (first == '"' || first == '\'')) {
      text = text.substring(1, text.length() - 1);
    }
    boolean single = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    String value = single ? "'" + brief(text).replace("'", "''") + "'" : "\"" + brief(text) + "\"";
    return brief(parts.group(1)) + ": " + value;
  }

  /** A text for a message: on one line and not too long. */
  static String brief(String text) {
    StringBuilder out = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length() && count < BRIEF; count++) {
      int c = text.codePointAt(i);
      out.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
      i += Character.charCount(c);
    }
    boolean cut = text.codePointCount(0, text.length()) > BRIEF;
    return cut ? out.toString().stripTrailing() + "…" : out.toString();
  }
}
