package press.stet.generator.card;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The outline of a letter in one of its forms. Lengths are in {@link #EM}ths of the em, heights
 * above the line.
 *
 * @param advance how much room it takes
 * @param steps of the outline: {@link #MOVE} x y, {@link #LINE} x y, {@link #CURVE} with the point
 *     off the curve and its end
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record Glyph(int advance, int[] steps) {

  /** The size in which letters are drawn. */
  static final int EM = 2048;

  static final int MOVE = 1;
  static final int LINE = 2;
  static final int CURVE = 3;

  static Glyph read(DataInputStream in) throws IOException {
    int advance = in.readShort();
    int[] steps = new int[64];
    int count = 0;
    for (int step = in.readByte(); step != 0; step = in.readByte()) {
      int numbers = step == CURVE ? 4 : 2;
      if (count + numbers >= steps.length) {
        steps = Arrays.copyOf(steps, steps.length * 2);
      }
      steps[count++] = step;
      for (int i = 0; i < numbers; i++) {
        steps[count++] = in.readShort();
      }
    }
    return new Glyph(advance, Arrays.copyOf(steps, count));
  }

  /** How many numbers a step has, itself among them. */
  static int length(int step) {
    return step == CURVE ? 5 : 3;
  }

  /** The least or the greatest of its points: across, or above the line. */
  int reach(boolean above, boolean greatest) {
    int reach = greatest ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    for (int at = 0; at < steps.length; at += length(steps[at])) {
      int value = steps[at + length(steps[at]) - (above ? 1 : 2)];
      reach = greatest ? Math.max(reach, value) : Math.min(reach, value);
    }
    return steps.length == 0 ? 0 : reach;
  }
}
