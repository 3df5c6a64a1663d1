package press.stet.generator;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Severity;
import press.stet.core.site.Moments;

/**
 * What a build did.
 *
 * @param problems by file and position
 * @param published whether the output folder is now up to date; false if there were errors, or
 *     nothing was to be written
 * @param home where the front page stands below the site's host: {@code /} or {@code /paper/}
 * @param articles published articles
 * @param withheld drafts, embargoed and expired articles
 * @param written files that are new or have changed
 * @param kept files that were already right
 * @param deleted files of an earlier build that are no longer part of the site
 * @param cache what of an earlier build was of use
 * @param next when the site changes by itself
 * @param zone the newspaper's
 * @param took from start to end
 */
public record GenerationReport(
    List<Problem> problems,
    boolean published,
    String home,
    int articles,
    int withheld,
    int written,
    int kept,
    int deleted,
    CacheUse cache,
    Moments next,
    ZoneId zone,
    Duration took) {

  /** Copies the problems. */
  public GenerationReport {
    problems = List.copyOf(problems);
  }

  /** The same report with other problems. */
  public GenerationReport with(List<Problem> others) {
    return new GenerationReport(
        others, published, home, articles, withheld, written, kept, deleted, cache, next, zone,
        took);
  }

  /** Whether any problem is an error. */
  public boolean failed() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
