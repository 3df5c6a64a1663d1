package press.stet.generator.draft;

/** What is asked before an article's file is made, in the order of asking. */
public enum Question implements Prompt {
  /** The headline. */
  TITLE("title", "title", "Headline", true),
  /** The section's id. */
  SECTION("section", "section", "Section", true),
  /** Who wrote it: ids of profiles or names, separated by commas. */
  AUTHORS("authors", "authors", "Authors, separated by commas", false),
  /** The place that the report comes from. */
  DATELINE("dateline", "dateline", "Dateline (the place)", false),
  /** The agency it comes from; its property is not called after the key, which is taken. */
  AGENCY("agency", "source", "Source (the agency)", false),
  /** One sentence under the headline. */
  SUMMARY("summary", "summary", "Summary (one sentence)", false),
  /** What it is about, separated by commas. */
  TAGS("tags", "tags", "Tags, separated by commas", false),
  /** What it is: news, opinion, … */
  KIND("kind", "kind", "Kind", false),
  /** The last part of the address; made of the headline if not given. */
  SLUG("slug", "slug", "Last part of the address", false);

  private final String property;
  private final String key;
  private final String label;
  private final boolean required;

  Question(String property, String key, String label, boolean required) {
    this.property = property;
    this.key = key;
    this.label = label;
    this.required = required;
  }

  @Override
  public String property() {
    return property;
  }

  /** The key of the front matter. */
  String key() {
    return key;
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
    return this != SLUG;
  }

  @Override
  public String example() {
    return this == TITLE ? "\"A headline\"" : "…";
  }
}
