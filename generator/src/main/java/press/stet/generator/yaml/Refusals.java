package press.stet.generator.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.generator.yaml.YamlValue.Absent;
import press.stet.generator.yaml.YamlValue.Mapping;
import press.stet.generator.yaml.YamlValue.Sequence;
import press.stet.generator.yaml.YamlValue.Text;

/** Refuses what is valid YAML but not what a writer means. */
final class Refusals {

  private final Chunk chunk;
  private final int linesBefore;
  private final List<Problem> problems;

  Refusals(Chunk chunk, int linesBefore, List<Problem> problems) {
    this.chunk = chunk;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  boolean anchorOrTag(Event event, Span span) {
    String what = null;
    if (event instanceof AliasEvent) {
      what = "an alias";
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      what = "an anchor";
    } else if (tag(event).isPresent()) {
      what = "a tag";
    }
    if (what == null) {
      return false;
    }
    String line = chunk.source().at(span).lineText();
    int from = line.offsetByCodePoints(0, span.column() - 1);
    report(ProblemKind.YAML_ALIAS, span, line.substring(from, from + 1), what);
    return true;
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  /**
   * A quoted text that goes on without indentation has swallowed the next key: its closing mark is
   * missing. The parser does not mind.
   */
  void missingIndentation(ScalarEvent event, int keyColumn) {
    int first = event.getStartMark().orElseThrow().getLine();
    int last = event.getEndMark().orElseThrow().getLine();
    for (int i = first + 1; i <= last; i++) {
      String line = chunk.source().line(linesBefore + 1 + i);
      int indentation = line.length() - line.stripLeading().length();
      if (indentation <= keyColumn && indentation < line.length()) {
        throw new ScannerException(
            "while scanning a quoted scalar",
            event.getStartMark(),
            "found unexpected end of stream",
            event.getStartMark());
      }
    }
  }

  /** Between braces a comma ends a text and a colon needs a space, which writers do not expect. */
  boolean flowTrap(CollectionStartEvent start, Text key, YamlValue value) {
    if (!start.isFlow() || !(value instanceof Absent)) {
      return false;
    }
    String text = SyntaxProblem.brief(key.text());
    int colon = text.indexOf(':');
    if (colon > 0) {
      String mended = text.substring(0, colon) + ": " + text.substring(colon + 1);
      report(ProblemKind.YAML_NO_SPACE, key.span(), mended);
    } else if (text.indexOf(' ') > 0) {
      report(ProblemKind.YAML_COMMA_IN_TEXT, key.span(), text);
    } else {
      return false;
    }
    return true;
  }

  void key(YamlValue key, Span start) {
    if (key instanceof Mapping || key instanceof Sequence) {
      String first = key instanceof Mapping ? "{" : "[";
      String line = chunk.source().at(start).lineText();
      report(ProblemKind.YAML_BAD_START, start, first, SyntaxProblem.quoted(line));
    } else if (key instanceof Absent) {
      report(ProblemKind.YAML_EMPTY_KEY, key.span());
    }
  }

  void report(ProblemKind kind, Span span, String... arguments) {
    problems.add(Problem.of(kind, chunk.source().at(span), arguments));
  }
}
