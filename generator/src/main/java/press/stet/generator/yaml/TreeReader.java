package press.stet.generator.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.generator.yaml.YamlValue.Absent;
import press.stet.generator.yaml.YamlValue.Entry;
import press.stet.generator.yaml.YamlValue.Mapping;
import press.stet.generator.yaml.YamlValue.Sequence;
import press.stet.generator.yaml.YamlValue.Text;
import press.stet.generator.yaml.YamlValue.Unreadable;
import tools.jackson.core.JsonToken;

/**
 * Builds the values of one chunk from the parser's tokens. What can be reported without giving up
 * goes to a list; the parser's exceptions pass through.
 */
final class TreeReader {

  static final int MAX_DEPTH = 8;

  /** The context of our own exception; to read on would take the parser quadratic time. */
  static final String TOO_DEEP = "too deep";

  private final Chunk chunk;
  private final int linesBefore;
  private final List<Problem> problems;
  private final EventParser parser;
  private final CommentTrap commentTrap;
  private final Refusals refusals;

  TreeReader(Chunk chunk, List<Problem> problems) {
    this.chunk = chunk;
    this.linesBefore = chunk.linesBefore();
    this.problems = problems;
    this.parser = EventParser.of(chunk.text());
    this.commentTrap = new CommentTrap(chunk, problems);
    this.refusals = new Refusals(chunk, linesBefore, problems);
  }

  /**
   * The chunk's one mapping; empty if there is nothing. To be asked for once.
   *
   * @return null, and a problem reported, if there is something else
   * @throws YamlEngineException at the first fault of the syntax
   */
  @Nullable Mapping document() {
    try (parser) {
      if (parser.next() == null) {
        return new Mapping(List.of(), chunk.span());
      }
      YamlValue value = value(0, -1);
      refuseSecondDocument();
      if (value instanceof Mapping mapping) {
        return mapping;
      }
      if (value instanceof Absent) {
        return new Mapping(List.of(), chunk.span());
      }
      if (!(value instanceof Unreadable)) {
        refusals.report(ProblemKind.YAML_NO_KEYS, value.span());
      }
      return null;
    }
  }

  private void refuseSecondDocument() {
    if (parser.next() == null) {
      return;
    }
    boolean empty = parser.event() instanceof ScalarEvent text && isNull(text);
    if (!empty) {
      Event start = parser.documentStart();
      refusals.report(ProblemKind.YAML_SEVERAL_DOCUMENTS, span(start, start));
    }
  }

  /** The value that begins with the current token. */
  private YamlValue value(int depth, int keyColumn) {
    Event event = parser.event();
    boolean refused = refusals.anchorOrTag(event, span(event, event));
    YamlValue value;
    if (event instanceof ScalarEvent scalar) {
      value = scalar(scalar, keyColumn);
    } else if (event instanceof CollectionStartEvent start) {
      if (depth == MAX_DEPTH) {
        throw new ParserException(TOO_DEEP, Optional.empty(), "", start.getStartMark());
      }
      value = collection(start, depth, keyColumn);
    } else if (event instanceof AliasEvent) {
      value = new Unreadable(span(event, event));
    } else {
      throw new IllegalStateException("no value begins with " + event);
    }
    return refused ? new Unreadable(value.span()) : value;
  }

  private YamlValue scalar(ScalarEvent event, int keyColumn) {
    Span span = span(event, event);
    if (event.isPlain()) {
      commentTrap.check(mark(event.getEndMark()));
      return isNull(event) ? new Absent(span) : new Text(event.getValue(), span);
    }
    if (event.isDQuoted() || event.isSQuoted()) {
      refusals.missingIndentation(event, keyColumn);
    }
    String text = event.getValue();
    int bad = Chunk.unprintable(text, 0);
    if (bad >= 0) {
      refusals.report(ProblemKind.YAML_CONTROL_CHARACTER, span, Chunk.name(text.codePointAt(bad)));
      return new Unreadable(span);
    }
    return new Text(text, span);
  }

  private YamlValue collection(CollectionStartEvent start, int depth, int keyColumn) {
    return parser.currentToken() == JsonToken.START_OBJECT
        ? mapping(start, depth, keyColumn)
        : sequence(start, depth, keyColumn);
  }

  private YamlValue sequence(CollectionStartEvent start, int depth, int keyColumn) {
    List<YamlValue> items = new ArrayList<>();
    while (parser.next() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1, keyColumn));
    }
    return new Sequence(items, span(start, parser.event()));
  }

  private YamlValue mapping(CollectionStartEvent start, int depth, int outerColumn) {
    List<Entry> entries = new ArrayList<>();
    boolean readable = true;
    while (parser.next() != JsonToken.END_OBJECT) {
      Span keySpan = span(parser.event(), parser.event());
      int column = start.isFlow() ? outerColumn : keySpan.column() - 1;
      YamlValue key = value(depth + 1, column);
      parser.endKey();
      parser.next();
      YamlValue value = value(depth + 1, column);
      if (key instanceof Text text && !refusals.flowTrap(start, text, value)) {
        entries.add(new Entry(text.text(), keySpan, value));
      } else {
        readable = false;
        refusals.key(key, span(start, start));
      }
    }
    Span span = span(start, parser.event());
    return readable
        ? new Mapping(Duplicates.removed(entries, chunk.source(), problems::add), span)
        : new Unreadable(span);
  }

  private static boolean isNull(ScalarEvent event) {
    if (!event.isPlain()) {
      return false;
    }
    return switch (event.getValue()) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  private Span span(Event first, Event last) {
    return chunk.span(linesBefore, mark(first.getStartMark()), mark(last.getEndMark()));
  }

  private static Mark mark(Optional<Mark> mark) {
    return mark.orElseThrow(() -> new IllegalStateException("marks are switched on"));
  }
}
