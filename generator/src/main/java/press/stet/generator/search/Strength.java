package press.stet.generator.search;

/** How much a word has to do with a story, from 0 to 7: where it stands, and how often. */
final class Strength {

  /** Bits of a strength. */
  static final int BITS = 3;

  static final int MASK = (1 << BITS) - 1;

  /** In the text. */
  static final int TEXT = 0;

  /** In summary, kicker or dateline. */
  static final int SUMMARY = 1;

  /** In the byline, a tag, the section's title. */
  static final int NAMES = 2;

  /** In the headline. */
  static final int HEADLINE = 4;

  private Strength() {}

  /** The strength without how often, which tells little of a word that is in most stories. */
  static int withoutCount(int strength) {
    return strength < 4 ? 0 : strength;
  }

  /**
   * The strength.
   *
   * @param fields beside the text in which the word stands, added
   * @param count how often it stands in the text
   */
  static int of(int fields, int count) {
    if ((fields & HEADLINE) != 0) {
      return count > 0 ? 7 : 6;
    }
    if ((fields & NAMES) != 0) {
      return 5;
    }
    if ((fields & SUMMARY) != 0) {
      return 4;
    }
    return count >= 8 ? 3 : count >= 4 ? 2 : count >= 2 ? 1 : 0;
  }
}
