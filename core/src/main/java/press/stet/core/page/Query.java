package press.stet.core.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import press.stet.core.value.Fingerprint;

/**
 * What a template asks beyond its page's record. The answer may be another one at the next build,
 * so who keeps a page keeps its queries, too, and asks again.
 *
 * @param name which kind of question: {@code latest}
 * @param arguments what it is about
 */
public record Query(String name, List<String> arguments) implements Comparable<Query> {

  /** The newest stories of the paper, or of one section. */
  public static final String LATEST = "latest";

  /** The day of the build. */
  public static final String TODAY = "today";

  private static final Comparator<Query> ORDER =
      Comparator.comparing(Query::name).thenComparing(Query::toString);

  /** Copies the arguments. */
  public Query {
    arguments = List.copyOf(arguments);
  }

  /** The newest stories of the paper. */
  public static Query latest(int count) {
    return new Query(LATEST, List.of(Integer.toString(count)));
  }

  /** The newest stories of a section. */
  public static Query latest(String section, int count) {
    return new Query(LATEST, List.of(section, Integer.toString(count)));
  }

  /** The day of the build, in the paper's zone. */
  public static Query today() {
    return new Query(TODAY, List.of());
  }

  /**
   * A query and what came of it.
   *
   * @param query what was asked
   * @param answer the fingerprint of the answer
   */
  public record Asked(Query query, Fingerprint answer) {}

  @Override
  public int compareTo(Query other) {
    return ORDER.compare(this, other);
  }

  /** As a template asks it: {@code latest("world", 5)}. */
  @Override
  public String toString() {
    return arguments.stream()
        .map(argument -> isNumber(argument) ? argument : '"' + argument + '"')
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
