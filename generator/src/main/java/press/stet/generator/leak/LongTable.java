package press.stet.generator.leak;

/** Numbers by hashes. A hash is never zero; of two numbers for one hash, the first stays. */
final class LongTable {

  private static final int SMALLEST = 64;

  private long[] hashes = new long[SMALLEST];
  private int[] numbers = new int[SMALLEST];
  private int size;

  void add(long hash, int number) {
    if (size * 2 >= hashes.length) {
      grow();
    }
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      hashes[slot] = hash;
      numbers[slot] = number;
      size++;
    }
  }

  /** The number; -1 if there is none. */
  int get(long hash) {
    int slot = slot(hash);
    return hashes[slot] == 0 ? -1 : numbers[slot];
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 20) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[oldHashes.length * 2];
    numbers = new int[hashes.length];
    size = 0;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        add(oldHashes[i], oldNumbers[i]);
      }
    }
  }
}
