package press.stet.generator.parse.markdown;

import java.util.Arrays;

/**
 * Finds the run of backticks that closes another. Looks through a block once at most, however many
 * runs have no partner.
 */
final class CodeSpans {

  private char[] chars = {};
  private int length;
  private int[] last = new int[8];
  private boolean scanned;

  void reset(char[] text, int size) {
    chars = text;
    length = size;
    scanned = false;
  }

  /** The index behind a run of backticks. */
  int run(int from) {
    int i = from;
    while (chars[i] == '`') {
      i++;
    }
    return i;
  }

  /** The start of the next run of exactly this size; -1 if none. */
  int closing(int from, int size) {
    if (!scanned) {
      scan(from);
    }
    if (size >= last.length || last[size] < from) {
      return -1;
    }
    for (int i = from; i < length; i++) {
      if (chars[i] == '`') {
        int end = run(i);
        if (end - i == size) {
          return i;
        }
        i = end;
      }
    }
    return -1;
  }

  private void scan(int from) {
    scanned = true;
    Arrays.fill(last, -1);
    for (int i = from; i < length; i++) {
      if (chars[i] == '`') {
        int end = run(i);
        int size = end - i;
        if (size >= last.length) {
          int before = last.length;
          last = Arrays.copyOf(last, size + 8);
          Arrays.fill(last, before, last.length, -1);
        }
        last[size] = i;
        i = end;
      }
    }
  }
}
