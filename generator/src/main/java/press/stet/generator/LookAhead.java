package press.stet.generator;

import press.stet.generator.cache.KnownPages;
import press.stet.generator.output.OutputFolder;

/**
 * Looks, while a thread is idle, whether the site's files are still as the last build has left
 * them; so that it need not be found out when each page's turn has come. What was not looked at in
 * time is looked at then. Safe for use by several threads.
 */
final class LookAhead {

  /** So many files take about a millisecond. */
  private static final int PIECE = 256;

  private final KnownPages pages;
  private final OutputFolder output;

  // Written by one thread at a time, read by all: a mark that is seen late is a look taken twice.
  private final byte[] untouched;
  private int next;

  LookAhead(KnownPages pages, OutputFolder output) {
    this.pages = pages;
    this.output = output;
    this.untouched = new byte[pages.numbers()];
  }

  /**
   * Looks at some more files.
   *
   * @return whether there are more
   */
  synchronized boolean goOn() {
    int end = Math.min(untouched.length, next + PIECE);
    for (; next < end; next++) {
      KnownPages.Left left = pages.left(next);
      if (left != null && output.isUntouched(left.path(), left.stamp())) {
        untouched[next] = 1;
      }
    }
    return next < untouched.length;
  }

  /** Leaves the rest to those who come to it. */
  synchronized void stop() {
    next = untouched.length;
  }

  /** Whether the file of a record is known to be as it was left. */
  boolean isUntouched(KnownPages.Known known) {
    return untouched[known.number()] != 0;
  }
}
