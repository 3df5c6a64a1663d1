package press.stet.generator.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.generator.yaml.YamlValue.Absent;
import press.stet.generator.yaml.YamlValue.Entry;
import press.stet.generator.yaml.YamlValue.Mapping;
import press.stet.generator.yaml.YamlValue.Sequence;
import press.stet.generator.yaml.YamlValue.Text;
import press.stet.generator.yaml.YamlValue.Unreadable;

/**
 * Builds the values of one chunk from the parser's events. What can be reported without giving up
 * goes to a list; the parser's exceptions pass through.
 */
final class TreeReader {

  static final int MAX_DEPTH = 8;

  /** The context of our own exception; to read on would take the parser quadratic time. */
  static final String TOO_DEEP = "too deep";

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(YamlReader.MAX_LENGTH + 1).build();

  private final Chunk chunk;
  private final int linesBefore;
  private final List<Problem> problems;
  private final ParserImpl events;
  private final CommentTrap commentTrap;
  private final Refusals refusals;

  TreeReader(Chunk chunk, List<Problem> problems) {
    this.chunk = chunk;
    this.linesBefore = chunk.linesBefore();
    this.problems = problems;
    this.events =
        new ParserImpl(SETTINGS, new StreamReader(SETTINGS, new WholeCharacters(chunk.text())));
    this.commentTrap = new CommentTrap(chunk, problems);
    this.refusals = new Refusals(chunk, linesBefore, problems);
  }

  /**
   * The chunk's one mapping; empty if there is nothing.
   *
   * @return null, and a problem reported, if there is something else
   * @throws YamlEngineException at the first fault of the syntax
   */
  @Nullable Mapping document() {
    events.next();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return new Mapping(List.of(), chunk.span());
    }
    events.next();
    YamlValue value = value(events.next(), 0, -1);
    events.next();
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

  private void refuseSecondDocument() {
    Event start = events.next();
    if (start.getEventId() != Event.ID.DocumentStart) {
      return;
    }
    boolean empty = events.next() instanceof ScalarEvent text && isNull(text);
    if (!empty) {
      refusals.report(ProblemKind.YAML_SEVERAL_DOCUMENTS, span(start, start));
    }
  }

  private YamlValue value(Event event, int depth, int keyColumn) {
    boolean refused = refusals.anchorOrTag(event, span(event, event));
    YamlValue value;
    if (event instanceof ScalarEvent scalar) {
      value = scalar(scalar, keyColumn);
    } else if (event instanceof CollectionStartEvent start) {
      if (depth == MAX_DEPTH) {
        throw new ParserException(TOO_DEEP, Optional.empty(), "", start.getStartMark());
      }
      value = collection(start, depth, keyColumn);
    } else {
      value = new Unreadable(span(event, event));
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
    return start.getEventId() == Event.ID.MappingStart
        ? mapping(start, depth, keyColumn)
        : sequence(start, depth, keyColumn);
  }

  private YamlValue sequence(CollectionStartEvent start, int depth, int keyColumn) {
    List<YamlValue> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(value(event, depth + 1, keyColumn));
      event = events.next();
    }
    return new Sequence(items, span(start, event));
  }

  private YamlValue mapping(CollectionStartEvent start, int depth, int outerColumn) {
    List<Entry> entries = new ArrayList<>();
    boolean readable = true;
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Span keySpan = span(event, event);
      int column = start.isFlow() ? outerColumn : keySpan.column() - 1;
      YamlValue key = value(event, depth + 1, column);
      YamlValue value = value(events.next(), depth + 1, column);
      if (key instanceof Text text && !refusals.flowTrap(start, text, value)) {
        entries.add(new Entry(text.text(), keySpan, value));
      } else {
        readable = false;
        refusals.key(key, span(start, start));
      }
      event = events.next();
    }
    Span span = span(start, event);
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
