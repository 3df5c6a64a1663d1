package press.stet.generator.draft;

/** What is asked before a newspaper's folder is made, in the order of asking. */
public enum PaperQuestion implements Prompt {
  /** The newspaper's name. */
  TITLE("title", "Name of the newspaper", true, "\"The Valley Post\""),
  /** Where it will be found. */
  URL("url", "Address of its web site", true, "https://valley-post.example/"),
  /** Who writes the first article, and is its editor-in-chief. */
  AUTHOR("author", "Author’s name", true, "\"Jane Roe\""),
  /** BCP 47 tag; English if not given. */
  LANGUAGE("language", "Language (a tag such as en or fa)", false, "en"),
  /** IANA name; UTC if not given. */
  TIME_ZONE("timeZone", "Time zone (such as Europe/London)", false, "Europe/London"),
  /** Titles, separated by commas; two usual ones if not given. */
  SECTIONS("sections", "Sections, separated by commas", false, "\"News, Culture, Opinion\"");

  private final String property;
  private final String label;
  private final boolean required;
  private final String example;

  PaperQuestion(String property, String label, boolean required, String example) {
    this.property = property;
    this.label = label;
    this.required = required;
    this.example = example;
  }

  @Override
  public String property() {
    return property;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean required() {
    return required;
  }

  @Override
  public boolean asked() {
    return true;
  }

  @Override
  public String example() {
    return example;
  }
}
