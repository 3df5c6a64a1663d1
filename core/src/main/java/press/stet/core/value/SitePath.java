package press.stet.core.value;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address within the site, relative to its root: {@code /2018/07/05/doha/} or {@code
 * /robots.txt}. It never leaves the root and names exactly one output file.
 *
 * @param value begins with a slash; has no empty, {@code .} or {@code ..} segment, no backslash,
 *     control character, {@code ?} or {@code #}; not percent-encoded
 */
public record SitePath(String value) implements Comparable<SitePath> {

  /** Which ASCII characters stand in a URL as they are. */
  private static final boolean[] URL_SAFE = new boolean[128];

  static {
    for (char c = 0; c < URL_SAFE.length; c++) {
      URL_SAFE[c] =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "/-._~!$&'()+,;=@".indexOf(c) >= 0;
    }
  }

  /** How the names of those files begin that a build keeps in the output folder for itself. */
  private static final String OWN = ".stet-";

  private static final String INDEX = "/index.html";

  /** The front page's address. */
  public static final SitePath ROOT = new SitePath("/");

  /**
   * Checks a path.
   *
   * @throws IllegalArgumentException with the fault in words, if {@link #fault} finds one
   */
  public SitePath {
    String fault = fault(value);
    if (fault != null) {
      throw new IllegalArgumentException("\"" + value + "\" " + fault);
    }
  }

  /**
   * Says what keeps a text from being a site path, in words that follow “it …”; null if nothing.
   */
  public static @Nullable String fault(String text) {
    if (!text.startsWith("/")) {
      return "does not begin with a slash";
    }
    int start = 1;
    for (int i = 1; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '/';
      if (c == '/') {
        boolean atEnd = i == text.length();
        if (i == start && !atEnd) {
          return "has two slashes in a row";
        }
        if (isDots(text, start, i)) {
          return "has a \".\" or \"..\" between slashes";
        }
        if (text.startsWith(OWN, start)) {
          return "has a part \"" + OWN + "…\", kept for Stet itself";
        }
        if (i - start > 0 && utf8Length(text, start, i) > 240) {
          return "has a part longer than file systems allow (240 bytes)";
        }
        start = i + 1;
      } else if (Character.isISOControl(c)) {
        return "has a control character";
      } else if (isHalf(text, i)) {
        return "has half a character";
      } else if (c == '\\' || c == '?' || c == '#' || c == ':' || c == '*' || c == '"' || c == '<'
          || c == '>' || c == '|') {
        return "has a \"" + c + "\"";
      }
    }
    return null;
  }

  private static boolean isDots(String text, int start, int end) {
    int length = end - start;
    return (length == 1 && text.charAt(start) == '.')
        || (length == 2 && text.charAt(start) == '.' && text.charAt(start + 1) == '.');
  }

  /** Whether a surrogate stands alone: no encoding and no file system knows such a thing. */
  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && !Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static int utf8Length(String text, int start, int end) {
    if (end - start <= 80) {
      return end - start;
    }
    return text.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
  }

  /** Whether this address ends with a slash, so that its file is an {@code index.html}. */
  public boolean isFolder() {
    return value.endsWith("/");
  }

  /** The output file below the output folder, with slashes: {@code 2018/07/05/doha/index.html}. */
  public String file() {
    return isFolder() ? value.substring(1) + "index.html" : value.substring(1);
  }

  /** The address by which pages go: that of the folder, if this is the file in it. */
  public SitePath ofPage() {
    return value.endsWith(INDEX)
        ? new SitePath(value.substring(0, value.length() - INDEX.length() + 1))
        : this;
  }

  /**
   * An address below this folder.
   *
   * @param relative without a leading slash: {@code page/2/} or {@code feed.json}
   * @throws IllegalStateException if this is not a folder
   */
  public SitePath child(String relative) {
    if (!isFolder()) {
      throw new IllegalStateException(value + " is a file");
    }
    return new SitePath(value + relative);
  }

  /** The path percent-encoded as UTF-8 for use in a URL (RFC 3986, section 2.1). */
  public String encoded() {
    for (int i = 0; i < value.length(); i++) {
      if (!isUrlSafe(value.charAt(i))) {
        return encode(value);
      }
    }
    return value;
  }

  private static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length() + 32);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isUrlSafe(c)) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }

  private static boolean isUrlSafe(char c) {
    return c < URL_SAFE.length && URL_SAFE[c];
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
