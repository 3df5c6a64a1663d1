package press.stet.generator.json;

import java.util.HexFormat;

/** How the characters of a text stand in a JSON string (RFC 8259, section 7). */
enum JsonEscape {
  /** What JSON asks for. */
  FILE(false),
  /** Besides, nothing that an HTML or JavaScript parser might take for its own. */
  SCRIPT(true);

  private static final HexFormat HEX = HexFormat.of();

  /** Which ASCII characters stand as they are. */
  private final boolean[] plain = new boolean[128];

  private final boolean script;

  JsonEscape(boolean script) {
    this.script = script;
    for (char c = 0; c < plain.length; c++) {
      boolean risky = script && (c == '<' || c == '>' || c == '&');
      plain[c] = c >= 0x20 && c != '"' && c != '\\' && !risky;
    }
  }

  void append(String text, StringBuilder out) {
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
      out.append(text, copied, i);
      appendEscaped(c, out);
      copied = i + 1;
    }
    out.append(text, copied, text.length());
  }

  private boolean isPlain(char c) {
    if (c < plain.length) {
      return plain[c];
    }
    return !Character.isSurrogate(c) && !(script && (c == '\u2028' || c == '\u2029'));
  }

  private static void appendEscaped(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        // Half a surrogate pair has no UTF-8 form.
        char shown = Character.isSurrogate(c) ? '\ufffd' : c;
        out.append("\\u").append(HEX.toHexDigits(shown));
      }
    }
  }
}
