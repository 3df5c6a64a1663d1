package press.stet.generator.preview;

import java.nio.file.Path;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;

/**
 * Builds the previewed newspaper.
 *
 * @param request what is previewed
 */
record SiteBuilder(PreviewRequest request) implements Builder {

  @Override
  public GenerationReport build(Path output) {
    return new SiteGenerator()
        .generate(
            new GenerationRequest(
                request.source(),
                output,
                request.threads(),
                request.clock().instant(),
                request.drafts(),
                null),
            BuildListener.NONE);
  }
}
