package press.stet.generator.preview;

import java.nio.file.Path;
import press.stet.generator.GenerationReport;

/** Brings the preview's folder up to date. */
@FunctionalInterface
interface Builder {

  /** Builds the site into a folder. */
  Outcome build(Path output);

  /**
   * A build's outcome.
   *
   * @param report what the build did
   * @param basePath the path below which the paper's links lie, with a slash at both ends
   */
  record Outcome(GenerationReport report, String basePath) {}
}
