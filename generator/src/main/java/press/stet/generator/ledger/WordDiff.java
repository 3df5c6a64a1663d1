package press.stet.generator.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which words of a text were exchanged for which: the shortest way from one to the other (Myers, An
 * O(ND) Difference Algorithm); where that would be long, all that lies between the first and the
 * last change counts as changed.
 */
final class WordDiff {

  private static final int LONGEST = 400;

  private final List<String> was;
  private final List<String> is;
  private final List<Hunk> hunks = new ArrayList<>();

  private WordDiff(List<String> was, List<String> is) {
    this.was = was;
    this.is = is;
  }

  /**
   * A run of words and what became of it.
   *
   * @param wasFrom index of its first word in the old text
   * @param wasTo index behind its last word in the old text
   * @param isFrom index of its first word in the new text
   * @param isTo index behind its last word in the new text
   */
  record Hunk(int wasFrom, int wasTo, int isFrom, int isTo) {

    /** The number of words that were changed, dropped or put in. */
    int size() {
      return Math.max(wasTo - wasFrom, isTo - isFrom);
    }

    /** Whether nothing was there before. */
    boolean isNew() {
      return wasFrom == wasTo;
    }
  }

  /** The changes in their order. */
  static List<Hunk> of(List<String> was, List<String> is) {
    int most = Math.min(was.size(), is.size());
    int front = 0;
    while (front < most && was.get(front).equals(is.get(front))) {
      front++;
    }
    int back = 0;
    while (back < most - front
        && was.get(was.size() - 1 - back).equals(is.get(is.size() - 1 - back))) {
      back++;
    }
    WordDiff diff =
        new WordDiff(was.subList(front, was.size() - back), is.subList(front, is.size() - back));
    diff.find(front);
    return diff.hunks;
  }

  private void find(int front) {
    List<int[]> trace = new ArrayList<>();
    int steps = steps(trace);
    if (steps < 0) {
      hunks.add(new Hunk(front, front + was.size(), front, front + is.size()));
    } else {
      goBack(trace, steps, front);
    }
  }

  /** How many words must go or come; negative if too many. Row d: how far each diagonal reaches. */
  private int steps(List<int[]> trace) {
    int most = Math.min(was.size() + is.size(), LONGEST);
    int[] reach = new int[2 * most + 3];
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        int at = most + 1 + k;
        boolean down = k == -d || (k != d && reach[at - 1] < reach[at + 1]);
        int x = down ? reach[at + 1] : reach[at - 1] + 1;
        while (x < was.size() && x - k < is.size() && was.get(x).equals(is.get(x - k))) {
          x++;
        }
        reach[at] = x;
        if (x >= was.size() && x - k >= is.size()) {
          return d;
        }
      }
      int[] row = new int[2 * d + 1];
      System.arraycopy(reach, most + 1 - d, row, 0, row.length);
      trace.add(row);
    }
    return was.isEmpty() && is.isEmpty() ? 0 : -1;
  }

  private void goBack(List<int[]> trace, int steps, int front) {
    int x = was.size();
    int y = is.size();
    for (int d = steps; d > 0; d--) {
      int[] row = trace.get(d - 1);
      int k = x - y;
      boolean down = k == -d || (k != d && at(row, d - 1, k - 1) < at(row, d - 1, k + 1));
      int fromX = at(row, d - 1, down ? k + 1 : k - 1);
      int fromY = fromX - (down ? k + 1 : k - 1);
      add(
          new Hunk(
              front + fromX,
              front + fromX + (down ? 0 : 1),
              front + fromY,
              front + fromY + (down ? 1 : 0)));
      x = fromX;
      y = fromY;
    }
    Collections.reverse(hunks);
  }

  private static int at(int[] row, int d, int k) {
    return k < -d || k > d ? -1 : row[k + d];
  }

  /** Adds what lies before all others; neighbours are one. */
  private void add(Hunk hunk) {
    Hunk last = hunks.isEmpty() ? null : hunks.get(hunks.size() - 1);
    if (last != null && last.wasFrom() == hunk.wasTo() && last.isFrom() == hunk.isTo()) {
      hunks.set(
          hunks.size() - 1, new Hunk(hunk.wasFrom(), last.wasTo(), hunk.isFrom(), last.isTo()));
    } else {
      hunks.add(hunk);
    }
  }
}
