package press.stet.generator.preview;

import java.nio.file.Path;
import press.stet.generator.GenerationReport;

/** Brings the preview's folder up to date. */
@FunctionalInterface
interface Builder {

  /** Builds the site into a folder. */
  GenerationReport build(Path output);
}
