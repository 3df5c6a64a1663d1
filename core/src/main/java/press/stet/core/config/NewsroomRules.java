package press.stet.core.config;

/**
 * The rules of a newsroom that are switched on in {@code site.yaml}. A newspaper that names none of
 * them is as if there were none, and pays for none.
 */
public record NewsroomRules() {

  /** Those of a newspaper that names none. */
  public static final NewsroomRules NONE = new NewsroomRules();
}
