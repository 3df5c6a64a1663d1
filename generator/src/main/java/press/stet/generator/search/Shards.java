package press.stet.generator.search;

import java.util.ArrayList;
import java.util.List;
import press.stet.core.page.SearchSegment;

/**
 * Cuts the words of a part of the archive into files of bounded size, so that a new story changes
 * few of them, and each of those holds words with a common beginning.
 *
 * <p>Files of the bulk are cut where the bits of the words first differ, as often as it takes; once
 * cut, a beginning stays cut. A file of the bulk takes in new stories only once in {@link
 * SearchSegment#ROUND}, each at another time; the newest stories are in the files of the tail as
 * well. So, of the bulk, one file in {@link SearchSegment#ROUND} is written anew for a new story.
 * Which stories a file holds depends on how many there are, and on nothing that happened before.
 */
final class Shards {

  private static final int ROUND = SearchSegment.ROUND;

  /** The most places of words in a file of the bulk, unless they are all of one word. */
  static final int BULK_SIZE = 4_000;

  private static final int TAIL_SIZE = 4_000;

  private final Postings postings;
  private final int stories;
  private final int reached;
  private final boolean closed;

  /**
   * Prepares the cuts.
   *
   * @param stories the number of stories
   * @param later how many have come after this part of the archive
   */
  Shards(Postings postings, int stories, int later) {
    this.postings = postings;
    this.stories = stories;
    this.closed = later >= ROUND;
    this.reached = stories + Math.min(later, ROUND);
  }

  /**
   * A file.
   *
   * @param bulk whether it is of the bulk, not of the tail
   * @param from its first word
   * @param to behind its last word
   * @param oldest number of the oldest story it may hold
   * @param end behind the number of the newest story it may hold
   * @param key the first word that it has
   * @param alone whether it has no other word
   */
  record Shard(boolean bulk, int from, int to, int oldest, int end, String key, boolean alone) {}

  /** Files of the bulk, by their words. */
  List<Shard> bulk() {
    int settled = closed ? stories : Math.max(0, Math.min(stories, reached - ROUND));
    return new Cut(true, 0, settled, BULK_SIZE).shards();
  }

  /** Files of the tail, by their words; none once all is in the bulk. */
  List<Shard> tail() {
    if (closed) {
      return List.of();
    }
    return new Cut(false, Math.max(0, reached - ROUND), stories, TAIL_SIZE).shards();
  }

  /** The number of the story from which on a file of the bulk waits. */
  private int end(int from, int depth) {
    if (closed) {
      return stories;
    }
    int turn = Math.floorMod(beginning(from, depth), ROUND);
    int round = reached - Math.floorMod(reached - turn, ROUND);
    return Math.max(0, Math.min(stories, round));
  }

  /** A number for the first bits of a word. */
  private int beginning(int word, int depth) {
    String text = postings.term(word);
    int hash = depth;
    for (int i = 0; i <= depth >> 4; i++) {
      int bits = Math.min(16, depth - (i << 4));
      int unit = i < text.length() ? text.charAt(i) : 0;
      hash = 31 * hash + (unit & 0xffff0000 >> bits);
    }
    int mixed = hash * 0x9E3779B1;
    return mixed >>> 16;
  }

  private boolean bit(int word, int depth) {
    String text = postings.term(word);
    int unit = depth >> 4;
    return unit < text.length() && ((text.charAt(unit) >> (15 - (depth & 15))) & 1) != 0;
  }

  /** One way of cutting. */
  private final class Cut {

    private final boolean bulk;
    private final int oldest;
    private final int most;
    private final int[] weights;
    private final int newest;
    private final List<Shard> shards = new ArrayList<>();

    /**
     * Weighs the words.
     *
     * @param from the stories from that number count
     * @param to those below that number count
     */
    Cut(boolean bulk, int from, int to, int most) {
      this.bulk = bulk;
      this.oldest = from;
      this.newest = to;
      this.most = most;
      this.weights = new int[postings.size() + 1];
      for (int i = 0; i < postings.size(); i++) {
        weights[i + 1] = weights[i] + postings.count(i, from, to);
      }
    }

    List<Shard> shards() {
      if (postings.size() > 0) {
        cut(0, postings.size(), 0);
      }
      return shards;
    }

    /** Cuts words that have the same first bits. */
    private void cut(int from, int to, int start) {
      int depth = start;
      while (to - from > 1 && weights[to] - weights[from] > most) {
        if (bit(from, depth) != bit(to - 1, depth)) {
          int middle = firstWithBit(from, to, depth);
          cut(from, middle, depth + 1);
          cut(middle, to, depth + 1);
          return;
        }
        depth++;
      }
      add(from, to, bulk ? end(from, depth) : newest);
    }

    private int firstWithBit(int from, int to, int depth) {
      int low = from;
      int high = to;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (bit(middle, depth)) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }

    private void add(int from, int to, int end) {
      int first = next(from, to, end);
      if (first < to) {
        boolean alone = next(first + 1, to, end) == to;
        shards.add(new Shard(bulk, first, to, oldest, end, postings.term(first), alone));
      }
    }

    /** The first of some words that is in a story. */
    private int next(int from, int to, int end) {
      int word = from;
      while (word < to && postings.count(word, oldest, end) == 0) {
        word++;
      }
      return word;
    }
  }
}
