package press.stet.generator.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one XML 1.0 document, front to back. Characters that XML 1.0 does not know are left out.
 * Not safe for use by several threads.
 *
 * <p>Attributes are given as names and values in turn; one whose value is null is left out. So is
 * an element whose text is null.
 */
public final class XmlWriter {

  private final StringBuilder pending = new StringBuilder(1024);

  /** The document so far, in pieces, so that large ones are copied only once. */
  private final List<byte[]> done = new ArrayList<>();

  private final Deque<String> open = new ArrayDeque<>();

  /** Begins the document with its declaration. */
  public XmlWriter() {
    pending.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Begins an element that holds others. */
  public XmlWriter open(String name, @Nullable String... attributes) {
    tag(name, attributes).append(">\n");
    open.push(name);
    return this;
  }

  /** Ends the innermost open element. */
  public XmlWriter close() {
    pending.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Adds an element that holds nothing. */
  public XmlWriter empty(String name, @Nullable String... attributes) {
    tag(name, attributes).append("/>\n");
    return this;
  }

  /** Adds an element that holds a text; nothing if the text is null. */
  public XmlWriter element(String name, @Nullable String text, @Nullable String... attributes) {
    if (text != null) {
      tag(name, attributes).append('>');
      XmlEscape.append(text, pending);
      end(name);
    }
    return this;
  }

  /**
   * Adds an element whose text has been escaped before.
   *
   * @param escaped what {@link #escaped} returned
   */
  public XmlWriter elementEscaped(String name, byte[] escaped, @Nullable String... attributes) {
    tag(name, attributes).append('>');
    flush();
    done.add(escaped);
    end(name);
    return this;
  }

  /** A text ready for {@link #elementEscaped}. */
  public static byte[] escaped(String text) {
    return escape(text).getBytes(StandardCharsets.UTF_8);
  }

  /** A text as it stands in an element, or in an attribute's double quotes; good for HTML too. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
    XmlEscape.append(text, out);
    return out.toString();
  }

  /**
   * The document in UTF-8. Nothing may be written afterwards.
   *
   * @throws IllegalStateException if an element is still open
   */
  public byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
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

  private StringBuilder tag(String name, @Nullable String... attributes) {
    pending.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        pending.append(' ').append(attributes[i]).append("=\"");
        XmlEscape.append(value, pending);
        pending.append('"');
      }
    }
    return pending;
  }

  private void end(String name) {
    pending.append("</").append(name).append(">\n");
  }

  private void flush() {
    done.add(pending.toString().getBytes(StandardCharsets.UTF_8));
    pending.setLength(0);
  }
}
