package press.stet.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Severity;

/** Prints problems as writers read them: place, line, caret, cause and cure. */
final class ProblemPrinter {

  /** Nobody reads on; all errors are printed all the same. */
  static final int MOST_WARNINGS = 500;

  private final Log log;
  private final Colour colour;

  ProblemPrinter(Log log, Colour colour) {
    this.log = log;
    this.colour = colour;
  }

  /** Prints all errors and many warnings, then how many there are. Nothing without problems. */
  void print(List<Problem> problems, Wording.Outcome outcome) {
    boolean failed = false;
    List<Problem> left = new ArrayList<>();
    int warnings = 0;
    for (Problem problem : problems) {
      boolean error = problem.severity() == Severity.ERROR;
      failed |= error;
      if (error || warnings++ < MOST_WARNINGS) {
        say(error, painted(problem));
      } else {
        left.add(problem);
      }
    }
    if (!left.isEmpty()) {
      say(false, Wording.moreWarnings(left));
    }
    if (!problems.isEmpty()) {
      say(failed, Wording.problems(problems, outcome));
    }
  }

  private void say(boolean error, String text) {
    // "mvn -q" drops what is logged as a warning, but problems are what it is to print.
    if (error || !log.isWarnEnabled()) {
      log.error(text);
    } else {
      log.warn(text);
    }
  }

  private String painted(Problem problem) {
    Colour.Tone tone =
        problem.severity() == Severity.ERROR ? Colour.Tone.ERROR : Colour.Tone.WARNING;
    String severity = problem.severity().name().toLowerCase(Locale.ROOT) + ":";
    String headline = ProblemText.headline(problem);
    int at = headline.indexOf(" " + severity) + 1;
    String rest = ProblemText.of(problem).substring(headline.length());
    return colour.paint(headline.substring(0, at - 1), Colour.Tone.STRONG)
        + " "
        + colour.paint(severity, tone)
        + headline.substring(at + severity.length())
        + rest.lines().map(line -> caret(line, tone)).collect(Collectors.joining("\n"));
  }

  /** The line that is nothing but a caret under a fault. */
  private String caret(String line, Colour.Tone tone) {
    int start = line.indexOf('^');
    return line.strip().matches("\\| *\\^+")
        ? line.substring(0, start) + colour.paint(line.substring(start), tone)
        : line;
  }
}
