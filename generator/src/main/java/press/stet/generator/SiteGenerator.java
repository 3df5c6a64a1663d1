package press.stet.generator;

/** Builds a newspaper's web site: the pipeline, step by step. */
public final class SiteGenerator {

  /**
   * Builds the site, or checks that it could be built.
   *
   * <p>What is wrong with the newspaper's files is in the report, all of it, and leaves the output
   * folder as it was.
   *
   * @throws java.io.UncheckedIOException if the source cannot be read or the output cannot be
   *     written
   */
  public GenerationReport generate(GenerationRequest request, BuildListener listener) {
    throw new UnsupportedOperationException("not yet");
  }
}
