package press.stet.core.cost;

/**
 * What a part of a build has cost.
 *
 * @param kind what sort of part
 * @param name which: {@code article.ftlh}
 * @param count how often it was done
 * @param nanos how long that took, the time of all threads added up
 */
public record Cost(Kind kind, String name, long count, long nanos) {

  /** A sort of part. The time of a later one is contained in that of an earlier one. */
  public enum Kind {
    /** A share of the work on a page. */
    WORK,
    /** A file of the theme, with all that it includes. */
    TEMPLATE,
    /** What a template asks beyond its page's record. */
    QUERY
  }
}
