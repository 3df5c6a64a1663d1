package press.stet.core.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong: what, where, and the words that go into its message.
 *
 * @param kind what is wrong
 * @param location where; for a whole file its first character
 * @param arguments fill the blanks of the kind's message and cure
 * @param severity the kind's, unless the newspaper thinks otherwise
 */
public record Problem(
    ProblemKind kind, Location location, List<String> arguments, Severity severity)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem p) -> p.location().path())
          .thenComparing(p -> p.location().span())
          .thenComparing(Problem::kind)
          .thenComparing(p -> String.join("\0", p.arguments()))
          .thenComparing(Problem::severity);

  /** Copies the arguments. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** Creates a problem that is as grave as all of its kind. */
  public Problem(ProblemKind kind, Location location, List<String> arguments) {
    this(kind, location, arguments, kind.severity());
  }

  /** Creates a problem. */
  public static Problem of(ProblemKind kind, Location location, String... arguments) {
    return new Problem(kind, location, List.of(arguments));
  }

  /** The cause, in one sentence without a full stop. */
  public String message() {
    return kind.message(arguments);
  }

  /** The cure, in one or more sentences. */
  public String cure() {
    return kind.cure(arguments);
  }

  /** By file, then position. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
