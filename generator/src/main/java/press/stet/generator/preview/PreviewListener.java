package press.stet.generator.preview;

import press.stet.generator.GenerationReport;

/** Hears what the preview does. Called from one thread at a time. */
public interface PreviewListener {

  /** The site was built, or has errors and stays as it was. */
  void built(GenerationReport report);

  /** The generator itself failed; the preview goes on with the next save. */
  void failed(RuntimeException bug);
}
