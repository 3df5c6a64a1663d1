package press.stet.generator.leak;

/**
 * The last words of a text, as hashes: letters and digits of any script without regard to case. In
 * scripts that put no space between words, each character is one.
 */
final class WordRun {

  /** How many words are remembered; a power of two. */
  static final int MEMORY = 32;

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final Hearer hearer;
  private final long[] words = new long[MEMORY];
  private final int[] starts = new int[MEMORY];
  private int count;
  private long word;
  private int start;
  private int end;

  WordRun(Hearer hearer) {
    this.hearer = hearer;
  }

  /** Is told of every word, when it has ended. */
  @FunctionalInterface
  interface Hearer {
    void word(WordRun run);
  }

  /** A character of the text at a position, which may be no letter. */
  void add(int character, int from, int to) {
    if (!isOfWord(character)) {
      endWord();
      return;
    }
    boolean alone = Character.isIdeographic(character);
    if (alone) {
      endWord();
    }
    if (word == 0) {
      start = from;
      word = PRIME;
    }
    word = (word ^ Character.toLowerCase(character)) * PRIME;
    word ^= word >>> 29;
    end = to;
    if (alone) {
      endWord();
    }
  }

  private static boolean isOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /** Ends the word that has begun, if one has. */
  void endWord() {
    if (word != 0) {
      int place = count++ & (MEMORY - 1);
      words[place] = word;
      starts[place] = start;
      word = 0;
      hearer.word(this);
    }
  }

  /** Ends the text: what follows is another one. */
  void endText() {
    endWord();
    count = 0;
  }

  /** The hash of the last words; 0 if there are not as many. */
  long last(int number) {
    if (count < number) {
      return 0;
    }
    long hash = PRIME;
    for (int i = count - number; i < count; i++) {
      hash = (hash ^ words[i & (MEMORY - 1)]) * PRIME;
      hash ^= hash >>> 32;
    }
    return hash == 0 ? 1 : hash;
  }

  /** How many words there were, as far as they are remembered. */
  int count() {
    return Math.min(count, MEMORY);
  }

  /** Where the last words begin in the text. */
  int start(int number) {
    return starts[(count - number) & (MEMORY - 1)];
  }

  /** Behind the last word. */
  int end() {
    return end;
  }
}
