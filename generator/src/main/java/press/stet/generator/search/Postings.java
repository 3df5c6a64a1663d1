package press.stet.generator.search;

import java.util.List;

/**
 * Which stories each word of a part of the archive stands in: words sorted, stories from the oldest
 * to the newest.
 */
final class Postings {

  private final Term[] terms;
  private final int[] starts;
  private final int[] places;

  private Postings(Term[] terms, int[] starts, int[] places) {
    this.terms = terms;
    this.starts = starts;
    this.places = places;
  }

  /**
   * Brings blocks together.
   *
   * @param blocks in the order of their stories
   */
  static Postings of(Term.Vocabulary vocabulary, List<Block> blocks) {
    Term[] terms = vocabulary.sorted();
    for (Block block : blocks) {
      for (int i = 0; i < block.terms.length; i++) {
        block.terms[i].stories += block.starts[i + 1] - block.starts[i];
      }
    }
    int[] starts = new int[terms.length + 1];
    int[] next = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      next[i] = starts[i];
      starts[i + 1] = starts[i] + terms[i].stories;
    }
    int[] places = new int[starts[terms.length]];
    for (Block block : blocks) {
      add(block, next, places);
    }
    return new Postings(terms, starts, places);
  }

  private static void add(Block block, int[] next, int[] places) {
    int base = block.first << Strength.BITS;
    for (int i = 0; i < block.terms.length; i++) {
      Term term = block.terms[i];
      for (int k = block.starts[i]; k < block.starts[i + 1]; k++) {
        places[next[term.place]++] = base + block.places[k];
      }
    }
  }

  /** The number of words. */
  int size() {
    return terms.length;
  }

  /** A word. */
  String term(int word) {
    return terms[word].text;
  }

  /** How many stories have a word, of those from one number up to another. */
  int count(int word, int from, int to) {
    return find(word, to) - find(word, from);
  }

  private int find(int word, int story) {
    int low = starts[word];
    int high = starts[word + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] >> Strength.BITS < story) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Writes which stories, from one number up to another, have a word. How often they have it is
   * left out once more than {@link Shards#BULK_SIZE} of all that come before do.
   */
  void write(int word, int from, int to, PostingsText out) {
    int end = find(word, to);
    boolean common = end - starts[word] > Shards.BULK_SIZE;
    int before = -1;
    for (int i = find(word, from); i < end; i++) {
      int story = places[i] >> Strength.BITS;
      int strength = places[i] & Strength.MASK;
      out.add(story - before, common ? Strength.withoutCount(strength) : strength);
      before = story;
    }
  }
}
