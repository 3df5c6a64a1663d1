package press.stet.generator.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;
import press.stet.core.diagnostic.Suggestion;
import press.stet.generator.theme.Theme;

/** Says in the words of a theme's author what FreeMarker found wrong. */
final class TemplateFaults {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_$@][\\p{L}\\p{N}_$@]*");

  /** How FreeMarker describes the failed element, if others depend on it. */
  private static final Pattern DEFINITION =
      Pattern.compile("Failed at: #(assign|local|global|import|include)\\b");

  private final Theme theme;
  private final Problems problems;

  TemplateFaults(Theme theme, Problems problems) {
    this.theme = theme;
    this.problems = problems;
  }

  /** Whether a variable or macro will be missing because its definition failed. */
  static boolean leavesGap(TemplateException failure) {
    String stack = failure.getFTLInstructionStack();
    String first = stack == null ? "" : stack.lines().findFirst().orElse("");
    return DEFINITION.matcher(first).find();
  }

  /** A template failed while it was run. */
  void report(TemplateException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof IOException reading) {
      report(failure, reading);
    } else if (failure instanceof UnknownNameException unknown) {
      problems.report(
          ProblemKind.TEMPLATE_UNKNOWN_FIELD,
          placeOfWord(failure, unknown.name()),
          article(unknown.owner()),
          unknown.name(),
          Suggestion.didYouMean(unknown.name(), unknown.known()),
          String.join(", ", unknown.known()));
    } else if (failure instanceof MissingEntryException missing) {
      String folder = missing.kind() == ProblemKind.MISSING_ASSET ? "assets/" : "";
      problems.report(
          missing.kind(),
          placeOfWord(failure, missing.name()),
          folder + missing.name(),
          Suggestion.didYouMean(missing.name(), missing.known()));
    } else if (failure instanceof MissingTemplateException missing) {
      reportMissing(missing.path(), place(failure));
    } else if (failure instanceof OutOfSightException hidden) {
      problems.report(
          ProblemKind.TEMPLATE_OUT_OF_SIGHT,
          placeOfWord(failure, hidden.name()),
          hidden.name(),
          String.join(", ", hidden.known()));
    } else if (failure instanceof InvalidReferenceException) {
      reportEmpty(failure);
    } else {
      problems.report(ProblemKind.TEMPLATE_ERROR, place(failure), words(failure));
    }
  }

  /** A template refers to another that is missing or cannot be read. */
  private void report(TemplateException failure, IOException cause) {
    if (cause instanceof TemplateNotFoundException missing) {
      reportMissing(missing.getTemplateName(), place(failure));
    } else if (cause instanceof MalformedTemplateNameException malformed) {
      reportMissing(malformed.getTemplateName(), place(failure));
    } else {
      reportUnreadable(sourceName(failure), cause);
    }
  }

  /** A template is missing or cannot be read. */
  void reportUnreadable(String name, IOException failure) {
    if (failure instanceof TemplateNotFoundException missing) {
      String path = missing.getTemplateName();
      reportMissing(path, Location.ofFile("templates/" + path));
    } else if (failure instanceof ParseException parsing) {
      int length = Math.max(1, parsing.getEndColumnNumber() - parsing.getColumnNumber() + 1);
      boolean oneLine = parsing.getEndLineNumber() == parsing.getLineNumber();
      String file = parsing.getTemplateName() == null ? name : parsing.getTemplateName();
      problems.report(
          ProblemKind.TEMPLATE_SYNTAX,
          place(file, parsing.getLineNumber(), parsing.getColumnNumber(), oneLine ? length : 1),
          sentence(parsing.getEditorMessage()));
    } else if (failure.getCause() instanceof IOException earlier) {
      // FreeMarker wraps what it has said before.
      reportUnreadable(name, earlier);
    } else {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * A page was given up.
   *
   * @param name its template
   * @param last what printed last; null if nothing has
   */
  void reportGivenUp(String name, ProblemKind kind, @Nullable Footprint last) {
    problems.report(
        kind,
        last == null
            ? place(name, 1, 1, 1)
            : kind == ProblemKind.TEMPLATE_TOO_LONG ? place(last) : placeBehind(last));
  }

  private void reportMissing(String path, Location location) {
    problems.report(
        ProblemKind.MISSING_TEMPLATE, location, path, Suggestion.didYouMean(path, theme.paths()));
  }

  private void reportEmpty(TemplateException failure) {
    String expression = failure.getBlamedExpressionString();
    Collection<String> known = knownVariables(failure);
    if (expression == null) {
      problems.report(ProblemKind.TEMPLATE_ERROR, place(failure), words(failure));
    } else if (NAME.matcher(expression).matches() && !known.contains(expression)) {
      problems.report(
          ProblemKind.TEMPLATE_UNKNOWN_VARIABLE,
          place(failure),
          expression,
          Suggestion.didYouMean(expression, known),
          String.join(", ", known));
    } else {
      problems.report(ProblemKind.TEMPLATE_EMPTY_VALUE, place(failure), expression);
    }
  }

  private static Collection<String> knownVariables(TemplateException failure) {
    TreeSet<String> known = new TreeSet<>();
    Environment environment = failure.getEnvironment();
    try {
      for (Object name : environment.getKnownVariableNames()) {
        known.add((String) name);
      }
      // FreeMarker's own: directives that escaping has made needless.
      known.removeAll(environment.getConfiguration().getSharedVariableNames());
    } catch (TemplateModelException e) {
      throw new IllegalStateException("our own models list their names", e);
    }
    return known;
  }

  /** FreeMarker's own words, without its excerpts, tips and class names. */
  private static String words(TemplateException failure) {
    String message =
        failure instanceof StopException stop
            ? stop.getMessage()
            : failure.getMessageWithoutStackTop();
    return sentence(message == null ? "FreeMarker does not say why" : message);
  }

  private static String sentence(String message) {
    int tips = message.indexOf("\n----");
    String text = tips < 0 ? message : message.substring(0, tips);
    String line =
        text.replaceAll("\\s*\\(See FreeMarker Manual[^)]*\\)", "")
            .replaceAll(
                "(?s)^Encountered (.*?), but was expecting one of these patterns:.*",
                "$1 does not belong here")
            .replaceAll("Help \\(latest version\\): .*", "")
            .replaceAll("\\s*\\(wrapper: [^)]*\\)", "")
            .replaceAll("\\s*\\[in (nameless )?template[^\\]]*\\]", "")
            .replaceAll("\\s+==>\\s+", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return line.endsWith(".") || line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** The place of a word at or after the place of the failure, in its line. */
  private Location placeOfWord(TemplateException failure, String word) {
    Location around = place(failure);
    int[] points = around.lineText().codePoints().toArray();
    int[] wanted = word.codePoints().toArray();
    for (int at = around.span().column() - 1; at + wanted.length <= points.length; at++) {
      if (Arrays.equals(points, at, at + wanted.length, wanted, 0, wanted.length)) {
        Span span = new Span(around.span().line(), at + 1, wanted.length);
        return new Location(around.path(), span, around.lineText());
      }
    }
    return around;
  }

  private Location place(TemplateException failure) {
    int line = orElse(failure.getLineNumber(), 1);
    int column = orElse(failure.getColumnNumber(), 1);
    int endLine = orElse(failure.getEndLineNumber(), line);
    int endColumn = orElse(failure.getEndColumnNumber(), column);
    int length = endLine == line ? Math.max(1, endColumn - column + 1) : 1;
    return place(sourceName(failure), line, column, length);
  }

  /** Where the next element begins. */
  private Location placeBehind(TemplateException last) {
    int line = orElse(last.getEndLineNumber(), 1);
    int column = orElse(last.getEndColumnNumber(), 0);
    Location end = place(sourceName(last), line, Math.max(1, column), 1);
    return column < end.lineText().codePointCount(0, end.lineText().length())
        ? place(sourceName(last), line, column + 1, 1)
        : place(sourceName(last), line + 1, 1, 1);
  }

  private static String sourceName(TemplateException failure) {
    String name = failure.getTemplateSourceName();
    return name == null ? failure.getEnvironment().getMainTemplate().getName() : name;
  }

  private Location place(String path, int line, int column, int length) {
    byte[] bytes = theme.read(path);
    Span span = new Span(line, column, length);
    return bytes == null
        ? new Location(theme.describe(path), span, "")
        : new SourceText(theme.describe(path), ThemeLoader.text(bytes)).at(span);
  }

  private static int orElse(@Nullable Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }
}
