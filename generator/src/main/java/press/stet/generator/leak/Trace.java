package press.stet.generator.leak;

import press.stet.core.article.Article;

/**
 * Something that gives a withheld article away.
 *
 * @param article which
 * @param kind what of it
 * @param key the same for the same, however it is written
 * @param text as it was found
 */
record Trace(Article article, Kind kind, long key, String text) {

  /** What of an article may be found, the most telling first. */
  enum Kind {
    /** Its headline. */
    HEADLINE,
    /** A run of words of its text. */
    WORDS,
    /** The last part of its address. */
    SLUG,
    /** A photo or other file. */
    FILE
  }
}
