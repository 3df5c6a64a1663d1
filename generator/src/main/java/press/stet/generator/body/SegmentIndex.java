package press.stet.generator.body;

import java.util.Arrays;
import press.stet.core.value.Fingerprint;

/**
 * Where each fingerprint's bytes lie in the segment: an open-addressing hash table of 28 bytes a
 * place, at most two thirds full. To be used under its owner's lock.
 */
final class SegmentIndex {

  /** What {@link #find} gives for a fingerprint that is not there. */
  static final int ABSENT = -1;

  private long[] high;
  private long[] low;
  private long[] offsets;
  private int[] lengths;
  private int size;

  SegmentIndex() {
    allocate(1 << 10);
  }

  /** The place of a fingerprint, or {@link #ABSENT}; good until the next {@link #put}. */
  int find(Fingerprint key) {
    int place = placeOf(key.high(), key.low());
    return lengths[place] < 0 ? ABSENT : place;
  }

  /** The offset of the bytes in the segment. */
  long offset(int place) {
    return offsets[place];
  }

  /** The number of bytes. */
  int length(int place) {
    return lengths[place];
  }

  /** Adds a fingerprint that is not there. */
  void put(Fingerprint key, long offset, int length) {
    if (size >= high.length / 3 * 2) {
      grow();
    }
    set(placeOf(key.high(), key.low()), key.high(), key.low(), offset, length);
    size++;
  }

  int size() {
    return size;
  }

  private int placeOf(long keyHigh, long keyLow) {
    int mask = high.length - 1;
    // The keys are bits of a SHA-256: any of them are as good as a hash.
    int place = (int) keyLow & mask;
    while (lengths[place] >= 0 && (high[place] != keyHigh || low[place] != keyLow)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void set(int place, long keyHigh, long keyLow, long offset, int length) {
    high[place] = keyHigh;
    low[place] = keyLow;
    offsets[place] = offset;
    lengths[place] = length;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    long[] oldOffsets = offsets;
    int[] oldLengths = lengths;
    allocate(oldHigh.length * 2);
    for (int i = 0; i < oldHigh.length; i++) {
      if (oldLengths[i] >= 0) {
        set(placeOf(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldOffsets[i], oldLengths[i]);
      }
    }
  }

  private void allocate(int capacity) {
    high = new long[capacity];
    low = new long[capacity];
    offsets = new long[capacity];
    lengths = new int[capacity];
    Arrays.fill(lengths, ABSENT);
  }
}
