package press.stet.core.diagnostic;

/**
 * A run of characters within one line of a file.
 *
 * @param line from 1
 * @param column from 1, in code points
 * @param length in code points, at least 1
 */
public record Span(int line, int column, int length) implements Comparable<Span> {

  /** The first character of a file. */
  public static final Span START = new Span(1, 1, 1);

  @Override
  public int compareTo(Span other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
