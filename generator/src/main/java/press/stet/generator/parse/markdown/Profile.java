package press.stet.generator.parse.markdown;

/**
 * How much is added to CommonMark. The first two exist so that the core is proven against the
 * specifications to the letter.
 *
 * @param github tables, strikethrough, task lists and bare addresses as in GitHub Flavored Markdown
 * @param newspaper everything else that docs/markdown.md describes
 */
record Profile(boolean github, boolean newspaper) {

  static final Profile COMMONMARK = new Profile(false, false);
  static final Profile GITHUB = new Profile(true, false);
  static final Profile NEWSPAPER = new Profile(true, true);
}
