package press.stet.core.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects the problems of one build, from any thread. A problem reported twice counts once.
 *
 * <p>Sorted by file and position, so that the order of reporting does not matter.
 */
public final class Problems {

  private final TreeSet<Problem> found = new TreeSet<>();
  private int errors;

  /** Adds a problem. */
  public synchronized void report(Problem problem) {
    if (found.add(problem) && problem.severity() == Severity.ERROR) {
      errors++;
    }
  }

  /** Adds a problem. */
  public void report(ProblemKind kind, Location location, String... arguments) {
    report(Problem.of(kind, location, arguments));
  }

  /** Whether anything found so far keeps the paper from being published. */
  public synchronized boolean hasErrors() {
    return errors > 0;
  }

  /** The number of errors. */
  public synchronized int errorCount() {
    return errors;
  }

  /** The number of problems. */
  public synchronized int count() {
    return found.size();
  }

  /** All problems, by file and position. */
  public synchronized List<Problem> sorted() {
    return List.copyOf(new ArrayList<>(found));
  }
}
