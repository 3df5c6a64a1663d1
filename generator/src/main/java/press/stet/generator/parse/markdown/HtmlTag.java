package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A tag of raw HTML.
 *
 * @param name in lower case; empty for comments and other constructs that are not tags
 * @param closing whether it is an end tag
 * @param attributes in the order as written, the first of each name
 */
record HtmlTag(String name, boolean closing, List<Attribute> attributes) {

  private static final int MOST_ATTRIBUTES = 50;

  /**
   * An attribute.
   *
   * @param name in lower case
   * @param value with entities resolved
   * @param start where the value begins
   * @param end where the value ends
   */
  record Attribute(String name, String value, int start, int end) {}

  /** Reads a construct that {@link TagSyntax} has recognised. */
  static HtmlTag read(TagSyntax syntax, char[] chars, int start, int end) {
    boolean closing = chars[start + 1] == '/';
    int from = start + (closing ? 2 : 1);
    if (!Scripts.isAsciiLetter(chars[from])) {
      return new HtmlTag("", false, List.of());
    }
    int i = syntax.name(from);
    String name = HtmlElements.lowerCase(new String(chars, from, i - from));
    return new HtmlTag(name, closing, closing ? List.of() : attributes(syntax, chars, i, end));
  }

  private static List<Attribute> attributes(TagSyntax syntax, char[] chars, int from, int end) {
    List<Attribute> attributes = new ArrayList<>();
    int i = syntax.space(from);
    while (i < end && chars[i] != '>' && chars[i] != '/') {
      int nameEnd = syntax.attributeName(i);
      String name = HtmlElements.lowerCase(new String(chars, i, nameEnd - i));
      int next = syntax.attributeValue(nameEnd);
      int valueStart = nameEnd;
      int valueEnd = next;
      if (next > nameEnd) {
        valueStart = syntax.space(syntax.space(nameEnd) + 1);
        boolean quoted = chars[valueStart] == '"' || chars[valueStart] == '\'';
        valueStart += quoted ? 1 : 0;
        valueEnd -= quoted ? 1 : 0;
      }
      if (attributes.size() < MOST_ATTRIBUTES && !has(attributes, name)) {
        String value = Entities.decodeAll(chars, valueStart, valueEnd);
        attributes.add(new Attribute(name, value, valueStart, valueEnd));
      }
      i = syntax.space(next);
    }
    return attributes;
  }

  private static boolean has(List<Attribute> attributes, String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
