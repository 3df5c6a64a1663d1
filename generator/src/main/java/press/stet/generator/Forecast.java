package press.stet.generator;

import java.time.Duration;
import press.stet.generator.BuildEvent.Foreseen;

/**
 * Foresees what a long build will take. The figures were measured with the benchmark's newspaper
 * (docs/performance.md); a newspaper with longer articles or another theme differs.
 */
final class Forecast {

  /** Fewer articles are done before one has read a forecast. */
  static final int LONG = 20_000;

  private static final Duration START = Duration.ofSeconds(2);
  private static final Duration ARTICLE_ON_ONE_CORE = Duration.ofNanos(800_000);
  private static final long BYTES_OF_ARTICLE = 25_000;
  private static final long HEAP_OF_ARTICLE = 2_500;
  private static final long HEAP_OF_ALL = 150_000_000;

  private Forecast() {}

  /** Whether a build is long enough to be foreseen. */
  static boolean isWorthwhile(int articles) {
    return articles >= LONG;
  }

  /**
   * What a build will take.
   *
   * @param cores how many work
   * @param fromNothing whether no earlier build has left anything
   * @param heapLimit bytes of heap that the JVM allows
   */
  static Foreseen of(int articles, int cores, boolean fromNothing, long heapLimit) {
    Duration work = ARTICLE_ON_ONE_CORE.multipliedBy(articles).dividedBy(cores);
    return new Foreseen(
        articles,
        fromNothing ? START.plus(work) : null,
        BYTES_OF_ARTICLE * articles,
        HEAP_OF_ALL + HEAP_OF_ARTICLE * articles,
        heapLimit);
  }
}
