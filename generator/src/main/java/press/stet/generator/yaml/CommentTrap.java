package press.stet.generator.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;

/** Warns where {@code title: We are #1} loses its end, because YAML takes it for a comment. */
final class CommentTrap {

  private final Chunk chunk;
  private final List<Problem> problems;
  private final boolean possible;
  private int index;
  private int offset;

  CommentTrap(Chunk chunk, List<Problem> problems) {
    this.chunk = chunk;
    this.problems = problems;
    this.possible = chunk.text().contains(" #");
  }

  /** Looks at what follows an unquoted text. Texts come in their order. */
  void check(Mark end) {
    if (!possible) {
      return;
    }
    String text = chunk.text();
    offset = text.offsetByCodePoints(offset, end.getIndex() - index);
    index = end.getIndex();
    int hash = offset;
    while (hash < text.length() && (text.charAt(hash) == ' ' || text.charAt(hash) == '\t')) {
      hash++;
    }
    boolean lost =
        hash > offset
            && hash + 1 < text.length()
            && text.charAt(hash) == '#'
            && !Character.isWhitespace(text.charAt(hash + 1))
            && text.charAt(hash + 1) != '#';
    if (lost) {
      int lineEnd = hash;
      while (lineEnd < text.length() && "\r\n".indexOf(text.charAt(lineEnd)) < 0) {
        lineEnd++;
      }
      problems.add(Problem.of(ProblemKind.YAML_COMMENT_IN_TEXT, chunk.at(hash, lineEnd - hash)));
    }
  }
}
