package press.stet.generator;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be built.
 *
 * @param source the newspaper folder
 * @param output the folder of the web site; null to check everything and write nothing
 * @param threads at least 1
 * @param now the build's clock
 * @param drafts whether drafts, embargoed and expired articles are shown too
 * @param cache the folder in which the build leaves what the next one need not do again; null to
 *     keep nothing
 * @param beside where it leaves what is not to be published
 */
public record GenerationRequest(
    Path source,
    @Nullable Path output,
    int threads,
    Instant now,
    boolean drafts,
    @Nullable Path cache,
    Beside beside) {

  /** The same, leaving nothing beside the site. */
  public GenerationRequest(
      Path source,
      @Nullable Path output,
      int threads,
      Instant now,
      boolean drafts,
      @Nullable Path cache) {
    this(source, output, threads, now, drafts, cache, Beside.NONE);
  }

  /**
   * The same, as if there had never been a build, into another folder.
   *
   * @param otherCache does not exist yet
   */
  GenerationRequest fromNothing(Path other, Path otherCache) {
    return new GenerationRequest(source, other, threads, now, drafts, otherCache, Beside.NONE);
  }
}
