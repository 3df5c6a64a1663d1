package press.stet.generator.feed;

import java.util.Locale;
import java.util.Set;

/**
 * Makes the addresses of some HTML absolute, for a feed is read far from the site. Understands tags
 * and attributes, in quotes or without, and leaves everything else as it is.
 */
final class AbsoluteAddresses {

  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite", "data");

  private final String html;
  private final String origin;
  private final String page;
  private final StringBuilder out;
  private int at;
  private int copied;

  private AbsoluteAddresses(String html, String origin, String page) {
    this.html = html;
    this.origin = origin;
    this.page = page;
    this.out = new StringBuilder(html.length() + 256);
  }

  /**
   * The same HTML with absolute addresses.
   *
   * @param origin goes before an address that begins with one slash
   * @param page goes before an address that is only an anchor
   */
  static String in(String html, String origin, String page) {
    return new AbsoluteAddresses(html, origin, page).rewritten();
  }

  private String rewritten() {
    while ((at = html.indexOf('<', at)) >= 0) {
      if (html.startsWith("<!--", at)) {
        int end = html.indexOf("-->", at);
        at = end < 0 ? html.length() : end;
      } else if (isLetter(charAt(at + 1))) {
        tag();
      } else {
        at++;
      }
    }
    return out.append(html, copied, html.length()).toString();
  }

  private void tag() {
    skipName();
    while (true) {
      skipGaps();
      char c = charAt(at);
      if (c == '>' || c == 0) {
        return;
      }
      int start = at;
      skipName();
      if (at == start) {
        at++;
        continue;
      }
      String name = html.substring(start, at).toLowerCase(Locale.ROOT);
      skipSpace();
      if (charAt(at) == '=') {
        at++;
        skipSpace();
        value(name);
      }
    }
  }

  private void value(String name) {
    char quote = charAt(at);
    int start = at;
    if (quote == '"' || quote == '\'') {
      start = at + 1;
      int end = html.indexOf(quote, start);
      at = end < 0 ? html.length() : end + 1;
    } else {
      while (!isSpace(charAt(at)) && charAt(at) != '>' && charAt(at) != 0) {
        at++;
      }
    }
    if (ADDRESSES.contains(name)) {
      address(start);
    } else if (name.equals("srcset")) {
      candidates(start);
    }
  }

  private void address(int start) {
    char first = charAt(start);
    if (first == '/' && charAt(start + 1) != '/') {
      insert(start, origin);
    } else if (first == '#') {
      insert(start, page);
    }
  }

  /** The addresses of a srcset: the first word, and each one after a comma and a space. */
  private void candidates(int start) {
    for (int i = start; i < at; i++) {
      boolean begins = i == start || (isSpace(charAt(i - 1)) && lastBefore(i, start) == ',');
      if (begins && charAt(i) == '/') {
        address(i);
      }
    }
  }

  private char lastBefore(int i, int start) {
    int before = i - 1;
    while (before > start && isSpace(charAt(before))) {
      before--;
    }
    return charAt(before);
  }

  private void insert(int where, String text) {
    out.append(html, copied, where).append(text);
    copied = where;
  }

  private void skipName() {
    while ((at < html.length() && !isSpace(charAt(at)) && "=/>".indexOf(charAt(at)) < 0)
        || (at < html.length() && charAt(at) == '<')) {
      at++;
    }
  }

  private void skipGaps() {
    while (isSpace(charAt(at)) || charAt(at) == '/') {
      at++;
    }
  }

  private void skipSpace() {
    while (isSpace(charAt(at))) {
      at++;
    }
  }

  /** Zero behind the end. */
  private char charAt(int i) {
    return i < html.length() ? html.charAt(i) : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
