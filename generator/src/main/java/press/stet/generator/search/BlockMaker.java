package press.stet.generator.search;

import java.util.Arrays;

/** Gathers the words of some stories, one story after the other. Not for several threads. */
final class BlockMaker implements TermReader.Sink {

  private static final int FIRST_SIZE = 1 << 14;

  private final Term.Vocabulary vocabulary;

  // Each word once, and what the story at hand has of it.
  private Term[] terms = new Term[FIRST_SIZE];
  private int[] hashes = new int[FIRST_SIZE];
  private byte[] fields = new byte[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int[] placesOf = new int[FIRST_SIZE];
  private int size;
  private int[] slots = new int[2 * FIRST_SIZE];

  // The words of the story at hand.
  private int[] here = new int[1024];
  private int hereSize;

  // All places, by story.
  private int[] words = new int[1 << 16];
  private char[] places = new char[1 << 16];
  private int placesSize;

  private int field;

  BlockMaker(Term.Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What follows stands in one of the fields of {@link Strength}. */
  void begin(int of) {
    field = of;
  }

  @Override
  public void take(char[] word, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + word[i];
    }
    note(find(word, from, length, spread(hash)));
  }

  /** Takes a word as it is. */
  void take(String word) {
    char[] letters = word.toCharArray();
    take(letters, 0, letters.length);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }

  private int find(char[] word, int from, int length, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      if (hashes[entry] == hash && isWord(entry, word, from, length)) {
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    return add(new String(word, from, length), hash, slot);
  }

  private boolean isWord(int entry, char[] word, int from, int length) {
    String text = texts[entry];
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != word[from + i]) {
        return false;
      }
    }
    return true;
  }

  private String[] texts = new String[FIRST_SIZE];

  private int add(String text, int hash, int slot) {
    if (size == terms.length) {
      grow();
    }
    terms[size] = vocabulary.of(text);
    texts[size] = text;
    hashes[size] = hash;
    slots[slot] = ++size;
    if (2 * size > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private void grow() {
    int larger = 2 * terms.length;
    terms = Arrays.copyOf(terms, larger);
    texts = Arrays.copyOf(texts, larger);
    hashes = Arrays.copyOf(hashes, larger);
    fields = Arrays.copyOf(fields, larger);
    counts = Arrays.copyOf(counts, larger);
    placesOf = Arrays.copyOf(placesOf, larger);
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int entry = 0; entry < size; entry++) {
      int slot = hashes[entry] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = entry + 1;
    }
  }

  @SuppressWarnings("ReferenceEquality") // there is one such term
  private void note(int entry) {
    if (terms[entry] == Term.IGNORED) {
      return;
    }
    if (counts[entry] == 0 && fields[entry] == 0) {
      if (hereSize == here.length) {
        here = Arrays.copyOf(here, 2 * hereSize);
      }
      here[hereSize++] = entry;
    }
    if (field == Strength.TEXT) {
      counts[entry]++;
    } else {
      fields[entry] |= (byte) field;
    }
  }

  /** The story ends. */
  void end(int story) {
    if (placesSize + hereSize > places.length) {
      int larger = Math.max(2 * places.length, placesSize + hereSize);
      words = Arrays.copyOf(words, larger);
      places = Arrays.copyOf(places, larger);
    }
    for (int i = 0; i < hereSize; i++) {
      int entry = here[i];
      int strength = Strength.of(fields[entry], counts[entry]);
      words[placesSize] = entry;
      places[placesSize++] = (char) (story << Strength.BITS | strength);
      placesOf[entry]++;
      fields[entry] = 0;
      counts[entry] = 0;
    }
    hereSize = 0;
  }

  /** All that was gathered, sorted by word. */
  Block block(int first) {
    int[] starts = new int[size + 1];
    for (int entry = 0; entry < size; entry++) {
      starts[entry + 1] = starts[entry] + placesOf[entry];
    }
    int[] next = Arrays.copyOf(starts, size);
    char[] sorted = new char[placesSize];
    for (int i = 0; i < placesSize; i++) {
      sorted[next[words[i]]++] = places[i];
    }
    return new Block(first, Arrays.copyOf(terms, size), starts, sorted);
  }
}
