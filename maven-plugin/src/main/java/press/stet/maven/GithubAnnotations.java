package press.stet.maven;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Severity;

/**
 * Problems as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * @param prefix the newspaper folder below the repository, with a slash at the end; may be empty
 */
record GithubAnnotations(String prefix) {

  /**
   * Annotations for a newspaper somewhere in a repository.
   *
   * @param repository its root; files of a newspaper elsewhere are named as they are in messages
   */
  static GithubAnnotations of(Path source, Path repository) {
    boolean below = source.startsWith(repository) && !source.equals(repository);
    String folder = below ? repository.relativize(source).toString().replace('\\', '/') : "";
    return new GithubAnnotations(below ? folder + "/" : "");
  }

  /** Prints one line for each problem. GitHub takes only what begins a line. */
  void print(List<Problem> problems, PrintStream out) {
    problems.forEach(problem -> out.println(line(problem)));
    out.flush();
  }

  /** The command: {@code ::error file=…,line=…,col=…,endColumn=…,title=…::message}. */
  String line(Problem problem) {
    Location place = problem.location();
    int column = place.span().column();
    boolean error = problem.severity() == Severity.ERROR;
    String cure = problem.cure().isEmpty() ? "" : "\n" + problem.cure();
    return "::%s file=%s,line=%d,col=%d,endColumn=%d,title=%s::%s"
        .formatted(
            error ? "error" : "warning",
            property(prefix + place.path()),
            place.span().line(),
            column,
            column + place.span().length(),
            property(error ? "Error in the newspaper" : "Warning from the newspaper"),
            data(problem.message() + cure));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
