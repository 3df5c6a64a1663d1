package press.stet.generator.parse.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address in a text, and what may be done with it.
 *
 * @param kind decides what becomes of it
 * @param text without the characters that browsers pass over
 * @param scheme in lower case; null if none
 */
record Address(Kind kind, String text, @Nullable String scheme) {

  /** What an address leads to. */
  enum Kind {
    /** Another web site, a mail address or a telephone. */
    WEB,
    /** A file or page of the newspaper. */
    SITE,
    /** A place in the same text. */
    ANCHOR,
    /** Nothing. */
    EMPTY,
    /** A scheme that could run a program or hide its aim. */
    UNSAFE
  }

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final String UNESCAPED = ":/?#@!$&'()*+,;=-._~";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  /** Looks at an address whose escapes and entities are resolved. */
  static Address of(String written) {
    String text = visible(written);
    String scheme = scheme(text);
    if (scheme != null) {
      return new Address(SCHEMES.contains(scheme) ? Kind.WEB : Kind.UNSAFE, text, scheme);
    }
    if (text.isEmpty()) {
      return new Address(Kind.EMPTY, text, null);
    }
    if (text.charAt(0) == '#') {
      return new Address(Kind.ANCHOR, text, null);
    }
    boolean web = text.startsWith("//") || text.charAt(0) == '?';
    return new Address(web ? Kind.WEB : Kind.SITE, text, null);
  }

  /** Whether it may come out. */
  boolean leads() {
    return kind != Kind.UNSAFE && kind != Kind.EMPTY;
  }

  /** Leaves out control characters, and white space at both ends. */
  private static String visible(String written) {
    boolean clean = true;
    for (int i = 0; i < written.length() && clean; i++) {
      clean = !isHidden(written.charAt(i));
    }
    if (clean) {
      return written.strip();
    }
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      if (!isHidden(written.charAt(i))) {
        out.append(written.charAt(i));
      }
    }
    return out.toString().strip();
  }

  private static boolean isHidden(char c) {
    return c < ' '
        || (c >= 0x7F && c < 0xA0)
        || c == 0xAD
        || c == 0xFEFF
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F);
  }

  /** What stands before a colon, unless a slash, question mark or hash comes first. */
  private static @Nullable String scheme(String text) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean letter = name.length() > 0 && Scripts.isAsciiLetter(name.charAt(0));
        return letter ? name.toString().toLowerCase(Locale.ROOT) : null;
      }
      boolean possible = Scripts.isAsciiWord(c) || c == '+' || c == '.' || c == '-';
      if (!possible && !Scripts.isSpace(c)) {
        return null;
      }
      if (possible) {
        name.append(c);
      }
    }
    return null;
  }

  /** Percent-encodes what a URL cannot hold; what is encoded already stays. */
  static String encode(String text) {
    int i = 0;
    while (i < text.length() && isUrl(text, i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
    while (i < text.length()) {
      int code = text.codePointAt(i);
      if (isUrl(text, i)) {
        out.append((char) code);
      } else {
        for (byte b : Character.toString(code).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
        }
      }
      i += Character.charCount(code);
    }
    return out.toString();
  }

  private static boolean isUrl(String text, int i) {
    char c = text.charAt(i);
    if (c == '%') {
      return i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2));
    }
    return Scripts.isAsciiWord(c) || UNESCAPED.indexOf(c) >= 0;
  }

  /** Resolves percent-encoding; a text that is not UTF-8 then stays as it is. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < encoded.length; i++) {
      boolean percent =
          encoded[i] == '%'
              && i + 2 < encoded.length
              && isHex(encoded[i + 1])
              && isHex(encoded[i + 2]);
      bytes.write(
          percent
              ? Character.digit(encoded[i + 1], 16) * 16 + Character.digit(encoded[i + 2], 16)
              : encoded[i]);
      i += percent ? 2 : 0;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  private static boolean isHex(int c) {
    return c < 128 && Character.digit(c, 16) >= 0;
  }
}
