package press.stet.generator.yaml;

import java.io.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's YAML parser without JSON's limits: every scalar is a text, and a key may be anything.
 * The event behind a token tells what the token does not: quotation marks, brackets, anchors, tags
 * and the marks of both ends.
 */
final class EventParser extends YAMLParser {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(YamlReader.MAX_LENGTH + 1).build();

  private static final Factory FACTORY =
      new Factory(
          YAMLFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNameLength(YamlReader.MAX_LENGTH).build()));

  private @Nullable Event documentStart;

  private EventParser(ObjectReadContext read, IOContext io, int features, int form, Reader text) {
    super(read, io, io.bufferRecycler(), features, form, SETTINGS, text);
  }

  /** A parser that stands before the first token of a text. */
  static EventParser of(String text) {
    return (EventParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
  }

  /**
   * Goes on to the next token.
   *
   * @return null at the end of the text
   * @throws YamlEngineException at a fault of the syntax; it knows the marks, Jackson's does not
   */
  @Nullable JsonToken next() {
    try {
      return nextToken();
    } catch (JacksonException e) {
      if (e.getCause() instanceof YamlEngineException fault) {
        throw fault;
      }
      throw new YamlEngineException(e);
    }
  }

  /** What the current token was made of. */
  Event event() {
    return _lastEvent;
  }

  /** The beginning of the document that the current token is in. */
  Event documentStart() {
    return Objects.requireNonNull(documentStart, "a token has been read");
  }

  /** To be called between a key and its value: what was read was the key. */
  void endKey() {
    _updateToken(JsonToken.PROPERTY_NAME);
  }

  @Override
  protected Event nextEvent() {
    Event event = super.nextEvent();
    if (event instanceof DocumentStartEvent) {
      documentStart = event;
    }
    boolean isKey = streamReadContext().inObject() && currentToken() != JsonToken.PROPERTY_NAME;
    if (isKey && !(event instanceof ScalarEvent) && event.getEventId() != Event.ID.MappingEnd) {
      // Jackson allows texts only as keys, so it is made to take this one for a value.
      endKey();
    }
    return event;
  }

  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    _textValue = scalar.getValue();
    _cleanedTextValue = null;
    return JsonToken.VALUE_STRING;
  }

  /** Makes parsers of this kind. */
  private static final class Factory extends YAMLFactory {

    private static final long serialVersionUID = 1L;

    Factory(YAMLFactoryBuilder settings) {
      super(settings);
    }

    @Override
    protected YAMLParser _createParser(ObjectReadContext read, IOContext io, Reader text) {
      return new EventParser(
          read,
          io,
          read.getStreamReadFeatures(_streamReadFeatures),
          read.getFormatReadFeatures(_formatReadFeatures),
          text);
    }
  }
}
