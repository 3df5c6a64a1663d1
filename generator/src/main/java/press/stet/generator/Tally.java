package press.stet.generator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Problems;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Moments;
import press.stet.core.site.Site;
import press.stet.generator.output.OutputFolder.Outcome;

/** What a build has found and done so far. */
final class Tally {

  private final long start = System.nanoTime();
  private final Problems problems = new Problems();
  private String home = "/";
  private int articles;
  private int withheld;
  private @Nullable Outcome outcome;
  private CacheUse cache = CacheUse.NONE;
  private Moments next = new Moments(Instant.EPOCH);
  private ZoneId zone = ZoneOffset.UTC;

  /** Where every step reports what is wrong. */
  Problems problems() {
    return problems;
  }

  /** The articles are in their places. */
  void count(Manuscripts manuscripts, Site site) {
    home = site.config().url().basePath();
    articles = site.stories().size();
    withheld = manuscripts.articles().size() - articles - site.gone().size();
  }

  /** It is known when the site changes by itself. */
  void foresee(Moments moments, ZoneId ofPaper) {
    next = moments;
    zone = ofPaper;
  }

  /** The output folder is up to date. */
  void published(Outcome result) {
    outcome = result;
  }

  /** What of an earlier build was of use. */
  void carriedOver(CacheUse use) {
    cache = use;
  }

  /** The build has ended. */
  GenerationReport report() {
    Outcome result = outcome == null ? new Outcome(0, 0, 0) : outcome;
    return new GenerationReport(
        problems.sorted(),
        outcome != null,
        home,
        articles,
        withheld,
        result.written(),
        result.kept(),
        result.deleted(),
        cache,
        next,
        zone,
        Duration.ofNanos(System.nanoTime() - start));
  }
}
