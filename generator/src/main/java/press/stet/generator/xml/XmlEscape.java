package press.stet.generator.xml;

/**
 * How the characters of a text stand in XML 1.0: in an element or between the double quotes of an
 * attribute.
 */
final class XmlEscape {

  private XmlEscape() {}

  static void append(String text, StringBuilder out) {
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
        continue;
      }
      out.append(text, copied, i).append(reference(c));
      copied = i + 1;
    }
    out.append(text, copied, text.length());
  }

  private static boolean isPlain(char c) {
    if (c < '?') {
      return (c >= ' ' || c == '\n' || c == '\t')
          && c != '&'
          && c != '<'
          && c != '>'
          && c != '"'
          && c != '\'';
    }
    return c < '\ud800' || (c > '\udfff' && c < '\ufffe');
  }

  /** Empty for what XML 1.0 cannot say at all (section 2.2). */
  private static String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\r' -> "&#13;";
      default -> "";
    };
  }
}
