package press.stet.core.config;

import java.util.List;

/**
 * The rules of a newsroom that are switched on in {@code site.yaml}. A newspaper that names none of
 * them is as if there were none, and pays for none.
 *
 * @param breakingHours for how many hours breaking news has a banner, where the article does not
 *     say; 0 for none
 * @param series those that have a title of their own; empty if any id will do
 * @param trust what machines are told of the newspaper
 * @param ninjs whether each article is written as IPTC ninjs, too
 */
public record NewsroomRules(int breakingHours, List<Series> series, Trust trust, boolean ninjs) {

  /** Those of a newspaper that names none. */
  public static final NewsroomRules NONE = new NewsroomRules(6, List.of(), Trust.NONE, false);

  /** Copies the lists. */
  public NewsroomRules {
    series = List.copyOf(series);
  }
}
