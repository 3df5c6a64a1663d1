package press.stet.generator;

/** Which of the things that a build goes by has failed, where a page came out differently. */
public enum DifferenceCause {
  /** The file is not as the build had left it: somebody has changed it, and kept its time. */
  FILE_CHANGED,
  /**
   * The page is remembered by the same in both builds: something that it shows is missing there.
   */
  PAGE_KEY,
  /** The page was made of other things: an article or a text was wrongly taken for unchanged. */
  ARTICLE_KEY,
  /** Nothing is remembered of the page. */
  UNKNOWN
}
