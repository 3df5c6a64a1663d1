package press.stet.generator.search;

/**
 * Cuts texts into the words by which they are found. The script of the search page cuts in the same
 * way. Not safe for use by several threads.
 */
final class TermReader {

  /** The longest word, in UTF-16 units; what follows is not searched by. */
  static final int LONGEST = 24;

  private static final int ROOM = 256;
  private static final byte MARK = 1;
  private static final byte MARK_END = 2;

  private final Letters letters;
  private final Sink sink;
  private final char[] word = new char[ROOM];
  private final char[] whole = new char[ROOM];
  private int length;
  private boolean divided;

  /** Takes words. */
  @FunctionalInterface
  interface Sink {
    /** Takes the word that begins an array. */
    void take(char[] word, int from, int length);
  }

  TermReader(Letters letters, Sink sink) {
    this.letters = letters;
    this.sink = sink;
  }

  /** Reads plain text. */
  void read(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      add(character);
      i += Character.charCount(character);
    }
    end();
  }

  /** Reads the text of HTML with the marks of a fragment, in UTF-8. */
  void readMarkup(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      byte b = bytes[i];
      if (b < 0) {
        i = readWide(bytes, i, to);
      } else if (b >= 'a' && b <= 'z') {
        put((char) b);
        i++;
      } else {
        i = readAscii(bytes, i, to);
      }
    }
    end();
  }

  private int readAscii(byte[] bytes, int i, int to) {
    byte b = bytes[i];
    if (b >= 'A' && b <= 'Z') {
      put((char) (b + ('a' - 'A')));
    } else if (b >= '0' && b <= '9') {
      put((char) b);
    } else {
      end();
      return switch (b) {
        case '<' -> behind((byte) '>', bytes, i, to);
        case '&' -> behind((byte) ';', bytes, i, to);
        case MARK -> behind(MARK_END, bytes, i, to);
        default -> i + 1;
      };
    }
    return i + 1;
  }

  private static int behind(byte end, byte[] bytes, int start, int to) {
    int i = start;
    while (i < to && bytes[i] != end) {
      i++;
    }
    return i + 1;
  }

  /** Reads a character of several bytes; the store's texts are valid UTF-8. */
  private int readWide(byte[] bytes, int i, int to) {
    int lead = bytes[i] & 0xff;
    int size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    int character = lead & (0xff >> (size + 1));
    for (int k = 1; k < size && i + k < to; k++) {
      character = (character << 6) | (bytes[i + k] & 0x3f);
    }
    add(character);
    return i + size;
  }

  private void add(int character) {
    String as = letters.of(character);
    for (int i = 0; i < as.length(); i++) {
      char letter = as.charAt(i);
      if (letter == Letters.BREAK) {
        end();
      } else {
        divided |= letter == Letters.HALF_SPACE;
        put(letter);
      }
    }
  }

  private void put(char letter) {
    if (length < ROOM) {
      word[length++] = letter;
    }
  }

  private void end() {
    if (divided) {
      endDivided();
    } else if (length > 0) {
      take(word, 0, length);
    }
    length = 0;
    divided = false;
  }

  /** What is divided by half-spaces is found by its parts, and written as one. */
  private void endDivided() {
    int parts = 0;
    int size = 0;
    int start = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || word[i] == Letters.HALF_SPACE) {
        if (i > start) {
          take(word, start, i - start);
          parts++;
        }
        start = i + 1;
      } else {
        whole[size++] = word[i];
      }
    }
    if (parts > 1) {
      take(whole, 0, size);
    }
  }

  private void take(char[] from, int start, int size) {
    int cut = Math.min(size, LONGEST);
    if (Character.isHighSurrogate(from[start + cut - 1])) {
      cut--;
    }
    int end = stem(from, start, start + cut);
    boolean letterAlone = end - start == 1 && from[start] >= 'a' && from[start] <= 'z';
    if (end > start && !letterAlone) {
      sink.take(from, start, end - start);
    }
  }

  /** Takes the English plural away (Harman's S stemmer); returns the end of what is left. */
  private static int stem(char[] from, int start, int end) {
    if (end - start < 4 || from[end - 1] != 's') {
      return end;
    }
    char last = from[end - 2];
    char before = from[end - 3];
    if (last == 'e' && before == 'i' && "ae".indexOf(from[end - 4]) < 0) {
      from[end - 3] = 'y';
      return end - 2;
    }
    boolean stays = last == 's' || last == 'u' || (last == 'e' && "aeo".indexOf(before) >= 0);
    return stays ? end : end - 1;
  }
}
