package press.stet.generator.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document (RFC 8259), front to back. Not safe for use by several threads.
 *
 * <p>Members whose value is null are left out, so that callers need not ask.
 */
public final class JsonWriter {

  private static final int MAX_DEPTH = 32;

  private final JsonEscape escape;
  private final StringBuilder pending = new StringBuilder(512);

  /** The document so far, in pieces, so that large ones are copied only once. */
  private final List<byte[]> done = new ArrayList<>();

  /** Of each open object and array, the character that closes it. */
  private final char[] closing = new char[MAX_DEPTH];

  private int depth;
  private boolean comma;

  private JsonWriter(JsonEscape escape) {
    this.escape = escape;
  }

  /** Writes a document that is a file of its own. */
  public static JsonWriter forFile() {
    return new JsonWriter(JsonEscape.FILE);
  }

  /**
   * Writes a document that stands in an HTML {@code script} element: no character of it can end the
   * element or begin a comment.
   */
  public static JsonWriter forScript() {
    return new JsonWriter(JsonEscape.SCRIPT);
  }

  /** Begins an object, as the document or as an array's next value. */
  public JsonWriter object() {
    return open('{', '}');
  }

  /** Begins an array, as the document or as an array's next value. */
  public JsonWriter array() {
    return open('[', ']');
  }

  /** Begins an object as a member's value. */
  public JsonWriter object(String name) {
    return name(name).open('{', '}');
  }

  /** Begins an array as a member's value. */
  public JsonWriter array(String name) {
    return name(name).open('[', ']');
  }

  /** Ends the innermost object or array. */
  public JsonWriter end() {
    pending.append(closing[--depth]);
    comma = true;
    return this;
  }

  /** Adds a text to an array. */
  public JsonWriter value(String text) {
    separate();
    quote(text);
    return this;
  }

  /** Adds a member; nothing if the text is null. */
  public JsonWriter member(String name, @Nullable String text) {
    if (text != null) {
      name(name).quote(text);
      comma = true;
    }
    return this;
  }

  /** Adds a member. */
  public JsonWriter member(String name, long number) {
    name(name).pending.append(number);
    comma = true;
    return this;
  }

  /** Adds a member. */
  public JsonWriter member(String name, boolean value) {
    name(name).pending.append(value);
    comma = true;
    return this;
  }

  /**
   * Adds a member whose text has been escaped before.
   *
   * @param escaped what {@link #escaped} returned
   */
  public JsonWriter memberEscaped(String name, byte[] escaped) {
    name(name).pending.append('"');
    flush();
    done.add(escaped);
    pending.append('"');
    comma = true;
    return this;
  }

  /** A text ready for {@link #memberEscaped} of a file. */
  public static byte[] escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 16);
    JsonEscape.FILE.append(text, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The document in UTF-8. Nothing may be written afterwards.
   *
   * @throws IllegalStateException if an object or array is still open
   */
  public byte[] bytes() {
    checkEnd();
    flush();
    int length = 0;
    for (byte[] piece : done) {
      length += piece.length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] piece : done) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }

  /**
   * The document. Nothing may be written afterwards.
   *
   * @throws IllegalStateException if an object or array is still open
   */
  public String text() {
    if (done.isEmpty()) {
      checkEnd();
      return pending.toString();
    }
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private void checkEnd() {
    if (depth != 0) {
      throw new IllegalStateException("not closed: " + closing[depth - 1]);
    }
  }

  private void flush() {
    done.add(pending.toString().getBytes(StandardCharsets.UTF_8));
    pending.setLength(0);
  }

  private JsonWriter open(char begin, char end) {
    separate();
    pending.append(begin);
    closing[depth++] = end;
    comma = false;
    return this;
  }

  private JsonWriter name(String name) {
    separate();
    quote(name);
    pending.append(':');
    comma = false;
    return this;
  }

  private void separate() {
    if (comma) {
      pending.append(',');
    }
    comma = true;
  }

  private void quote(String text) {
    pending.append('"');
    escape.append(text, pending);
    pending.append('"');
  }
}
