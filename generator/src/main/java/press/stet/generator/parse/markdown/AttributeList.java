package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Attributes in braces: <code>{src=photo.jpg credit="A name" wide}</code>. */
final class AttributeList {

  private static final int MOST = 50;
  private static final Set<String> OF_PICTURES = Set.of("width", "height", "class", "loading");

  /**
   * One attribute.
   *
   * @param name in lower case
   * @param value without quotation marks
   * @param start where the value begins
   * @param end where the value ends
   */
  record Attribute(String name, String value, int start, int end) {}

  private final char[] chars;
  private final int limit;
  private final List<Attribute> attributes = new ArrayList<>();
  private int position;
  private @Nullable String fault;

  private AttributeList(char[] chars, int start, int limit) {
    this.chars = chars;
    this.position = start;
    this.limit = limit;
  }

  /** Reads from the opening brace on. */
  static AttributeList read(char[] chars, int start, int limit) {
    AttributeList list = new AttributeList(chars, start + 1, limit);
    list.readAll();
    return list;
  }

  /** Reads what stands behind a container's name: nothing, or attributes in braces. */
  static AttributeList onLine(char[] rest) {
    boolean braces = rest.length > 0 && rest[0] == '{';
    AttributeList list = new AttributeList(rest, braces ? 1 : 0, rest.length);
    if (braces) {
      list.readAll();
    }
    if (list.fault == null && list.position < rest.length) {
      list.fault = "only attributes in braces may follow the name";
    }
    return list;
  }

  boolean isValid() {
    return fault == null;
  }

  /** What is wrong, as the end of a sentence; null if nothing. */
  @Nullable String fault() {
    return fault;
  }

  /** The index behind the closing brace; where the fault is if there is one. */
  int end() {
    return position;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  /** The values in the order of their names. */
  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (Attribute attribute : attributes) {
      values.put(attribute.name(), attribute.value());
    }
    return values;
  }

  /** Whether these can stand behind a picture. */
  boolean suitsPicture() {
    for (Attribute attribute : attributes) {
      boolean number = attribute.name().equals("width") || attribute.name().equals("height");
      boolean loading = attribute.name().equals("loading");
      if (!OF_PICTURES.contains(attribute.name())
          || (number && !HtmlElements.isNumber(attribute.value()))
          || (loading && !attribute.value().equals("eager") && !attribute.value().equals("lazy"))) {
        return false;
      }
    }
    return !attributes.isEmpty();
  }

  private void readAll() {
    while (fault == null) {
      while (position < limit && Scripts.isSpace(chars[position])) {
        position++;
      }
      if (position >= limit) {
        fault = "there is no closing }";
      } else if (chars[position] == '}') {
        position++;
        return;
      } else {
        readOne();
      }
    }
  }

  private void readOne() {
    int start = position;
    while (position < limit && (Scripts.isAsciiWord(chars[position]) || chars[position] == '-')) {
      position++;
    }
    if (position == start || !Scripts.isAsciiLetter(chars[start])) {
      position = start;
      fault = "a name is expected here";
      return;
    }
    String name = HtmlElements.lowerCase(new String(chars, start, position - start));
    if (attributes.size() == MOST) {
      fault = "there are more than " + MOST;
    } else if (has(name)) {
      position = start;
      fault = "\"" + name + "\" is given twice";
    } else if (position >= limit || chars[position] != '=') {
      attributes.add(new Attribute(name, "", position, position));
    } else {
      position++;
      readValue(name);
    }
  }

  private void readValue(String name) {
    char quote = position < limit ? chars[position] : 0;
    if (quote == '"' || quote == '\'') {
      readQuoted(name, quote);
      return;
    }
    int start = position;
    while (position < limit && !Scripts.isSpace(chars[position]) && chars[position] != '}') {
      position++;
    }
    attributes.add(
        new Attribute(name, new String(chars, start, position - start), start, position));
  }

  private void readQuoted(String name, char quote) {
    int start = position + 1;
    StringBuilder value = new StringBuilder();
    for (int i = start; i < limit; i++) {
      if (chars[i] == quote) {
        attributes.add(new Attribute(name, value.toString(), start, i));
        position = i + 1;
        return;
      }
      boolean escape =
          chars[i] == '\\' && i + 1 < limit && (chars[i + 1] == quote || chars[i + 1] == '\\');
      i += escape ? 1 : 0;
      value.append(chars[i]);
    }
    fault = "the value of \"" + name + "\" has no closing " + quote;
  }

  private boolean has(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
