package press.stet.generator.search;

/**
 * The words of some stories that follow one another: for each word, in no particular order, its
 * places.
 */
final class Block {

  /** The most stories of a block. */
  static final int STORIES = 256;

  /** Number of its first story. */
  final int first;

  /** Each word once. */
  final Term[] terms;

  /** Of each word's places, where they begin; and where the last one's end. */
  final int[] starts;

  /** Place of a word: the story, counted from the block's first, and below it the strength. */
  final char[] places;

  Block(int first, Term[] terms, int[] starts, char[] places) {
    this.first = first;
    this.terms = terms;
    this.starts = starts;
    this.places = places;
  }
}
