package press.stet.generator.parse.markdown;

import org.jspecify.annotations.Nullable;

/** Entities and backslash escapes of CommonMark (specification, sections 2.4 and 2.5). */
final class Entities {

  private static final int LONGEST_NAME = 33;

  private Entities() {}

  /** The end of what may be an entity that begins with the ampersand here; -1 if none. */
  static int end(char[] chars, int start, int limit) {
    int i = start + 1;
    if (i >= limit) {
      return -1;
    }
    int from;
    int most;
    if (chars[i] == '#') {
      boolean hex = i + 1 < limit && (chars[i + 1] == 'x' || chars[i + 1] == 'X');
      from = i + (hex ? 2 : 1);
      most = hex ? 6 : 7;
      i = from;
      while (i < limit
          && i - from <= most
          && Character.digit(chars[i], hex ? 16 : 10) >= 0
          && chars[i] < 128) {
        i++;
      }
    } else {
      from = i;
      most = LONGEST_NAME;
      while (i < limit && i - from <= most && Scripts.isAsciiWord(chars[i])) {
        i++;
      }
    }
    boolean ends = i > from && i - from <= most && i < limit && chars[i] == ';';
    return ends ? i + 1 : -1;
  }

  /** What the entity from start to end stands for; null if there is none of that name. */
  static @Nullable String decode(char[] chars, int start, int end) {
    if (chars[start + 1] != '#') {
      String text =
          org.jsoup.nodes.Entities.getByName(new String(chars, start + 1, end - start - 2));
      return text.isEmpty() ? null : text;
    }
    boolean hex = chars[start + 2] == 'x' || chars[start + 2] == 'X';
    int from = start + (hex ? 3 : 2);
    int code = Integer.parseInt(new String(chars, from, end - 1 - from), hex ? 16 : 10);
    return code == 0 || !Character.isValidCodePoint(code) ? "\uFFFD" : Character.toString(code);
  }

  /** Resolves backslash escapes and entities. */
  static String unescape(char[] chars, int start, int end) {
    return resolve(chars, start, end, true);
  }

  /** Resolves entities only, as HTML attributes want it. */
  static String decodeAll(char[] chars, int start, int end) {
    return resolve(chars, start, end, false);
  }

  private static String resolve(char[] chars, int start, int end, boolean escapes) {
    StringBuilder out = new StringBuilder(end - start);
    int run = start;
    for (int i = start; i < end; ) {
      String instead = null;
      int next = i + 1;
      if (chars[i] == '\\' && escapes && next < end && Scripts.isAsciiPunctuation(chars[next])) {
        instead = String.valueOf(chars[next++]);
      } else if (chars[i] == '&') {
        int entityEnd = end(chars, i, end);
        instead = entityEnd < 0 ? null : decode(chars, i, entityEnd);
        next = instead == null ? next : entityEnd;
      }
      if (instead != null) {
        out.append(chars, run, i - run).append(instead);
        run = next;
      }
      i = next;
    }
    return out.append(chars, run, end - run).toString();
  }
}
