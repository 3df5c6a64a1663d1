package press.stet.generator.parse.markdown;

/**
 * Addresses in the running text: {@code <https://…>} (CommonMark, section 6.5) and bare ones (GFM,
 * section 6.9). Methods give the index behind the address, or -1.
 */
final class Autolinks {

  private static final String TRAILING = "?!.,:;*_~'\"”’»“‘›";
  private static final int LONGEST_SCHEME = 32;

  private final boolean ftp;
  private char[] chars = {};
  private int length;

  /**
   * Creates a reader of addresses.
   *
   * @param ftp whether {@code ftp:} counts among the bare ones
   */
  Autolinks(boolean ftp) {
    this.ftp = ftp;
  }

  void reset(char[] text, int size) {
    chars = text;
    length = size;
  }

  /** Reads {@code <scheme:…>} from its {@code <} on. */
  int bracketedAddress(int open) {
    int i = open + 1;
    if (!Scripts.isAsciiLetter(chars[i])) {
      return -1;
    }
    while (Scripts.isAsciiWord(chars[i]) || "+.-".indexOf(chars[i]) >= 0) {
      i++;
    }
    int size = i - open - 1;
    if (chars[i] != ':' || size < 2 || size > LONGEST_SCHEME) {
      return -1;
    }
    while (chars[i] > ' ' && chars[i] != '<' && chars[i] != '>') {
      i++;
    }
    return chars[i] == '>' ? i + 1 : -1;
  }

  /** Reads {@code <name@example.org>} from its {@code <} on. */
  int bracketedMail(int open) {
    int i = open + 1;
    while (Scripts.isAsciiWord(chars[i]) || ".!#$%&'*+/=?^_`{|}~-".indexOf(chars[i]) >= 0) {
      i++;
    }
    if (i == open + 1 || chars[i] != '@') {
      return -1;
    }
    do {
      int label = i + 1;
      i = label;
      while (Scripts.isAsciiWord(chars[i]) || chars[i] == '-') {
        i++;
      }
      boolean bad = i == label || i - label > 63 || chars[label] == '-' || chars[i - 1] == '-';
      if (bad) {
        return -1;
      }
    } while (chars[i] == '.');
    return chars[i] == '>' ? i + 1 : -1;
  }

  /** The start of {@code http} or {@code https} before a colon with two slashes; -1 if none. */
  int schemeStart(int colon, int from) {
    if (chars[colon + 1] != '/' || chars[colon + 2] != '/') {
      return -1;
    }
    int i = colon;
    while (i > from && Scripts.isAsciiWord(chars[i - 1]) && colon - i < 6) {
      i--;
    }
    int size = colon - i;
    boolean secure = size == 5 && (chars[i + 4] | 0x20) == 's';
    boolean web = (size == 4 || secure) && isWord("http", i);
    return web || (ftp && size == 3 && isWord("ftp", i)) ? i : -1;
  }

  private boolean isWord(String word, int at) {
    boolean same = true;
    for (int k = 0; k < word.length(); k++) {
      same &= (chars[at + k] | 0x20) == word.charAt(k);
    }
    return same;
  }

  /** Whether a bare {@code www.} address may begin here. */
  boolean mayBegin(int at) {
    return at == 0
        || Scripts.isSpace(chars[at - 1])
        || "*_~(\"'[“‘«„—–".indexOf(chars[at - 1]) >= 0;
  }

  boolean isWww(int at) {
    return chars[at] == 'w' && chars[at + 1] == 'w' && chars[at + 2] == 'w' && chars[at + 3] == '.';
  }

  /**
   * Reads a bare address.
   *
   * @param domain where its domain begins
   * @param dots how many dots it needs at least
   * @param inBrackets whether a closing bracket ends it
   */
  int bare(int start, int domain, int dots, boolean inBrackets) {
    int i = domain(domain, dots);
    if (i < 0) {
      return -1;
    }
    while (i < length
        && chars[i] != '<'
        && !Scripts.isSpace(chars[i])
        && !(inBrackets && chars[i] == ']')) {
      i++;
    }
    return trim(start, i);
  }

  private int domain(int from, int least) {
    int dots = 0;
    int last = 0;
    int beforeLast = 0;
    int i = from;
    for (; i < length; i++) {
      char c = chars[i];
      if (c == '.') {
        dots++;
        beforeLast = last;
        last = 0;
      } else if (c == '_') {
        last++;
      } else if (c != '-' && !Scripts.isWord(c)) {
        break;
      }
    }
    boolean empty = i == from || !Scripts.isWord(chars[from]);
    return empty || dots < least || last > 0 || beforeLast > 0 ? -1 : i;
  }

  private int trim(int start, int from) {
    int open = 0;
    for (int i = start; i < from; i++) {
      open += chars[i] == '(' ? 1 : chars[i] == ')' ? -1 : 0;
    }
    int end = from;
    while (end > start) {
      char c = chars[end - 1];
      if (c == ')' && open < 0) {
        open++;
        end--;
      } else if (c == ';') {
        int entity = entityStart(start, end - 1);
        end = entity < 0 ? end - 1 : entity;
      } else if (TRAILING.indexOf(c) >= 0) {
        end--;
      } else {
        return end;
      }
    }
    return -1;
  }

  private int entityStart(int start, int semicolon) {
    int i = semicolon;
    while (i > start && Scripts.isAsciiWord(chars[i - 1])) {
      i--;
    }
    return i < semicolon && i > start && chars[i - 1] == '&' ? i - 1 : -1;
  }

  /** The start of the name before an at sign; -1 if there is none. */
  int mailStart(int at, int from) {
    int i = at;
    while (i > from && (Scripts.isAsciiWord(chars[i - 1]) || ".+_-".indexOf(chars[i - 1]) >= 0)) {
      i--;
    }
    return i < at ? i : -1;
  }

  /** Reads the rest of a bare mail address from its at sign on. */
  int mail(int at) {
    int end = -1;
    int i = at + 1;
    boolean dot = false;
    while (Scripts.isAsciiWord(chars[i]) || ".-_".indexOf(chars[i]) >= 0) {
      if (chars[i] == '.' && !Scripts.isAsciiWord(chars[i + 1])) {
        break;
      }
      dot |= chars[i] == '.';
      i++;
      end = i;
    }
    return dot && Scripts.isAsciiWord(chars[end - 1]) ? end : -1;
  }
}
