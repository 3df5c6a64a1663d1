package press.stet.generator.preview;

import java.nio.file.Path;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SourcePath;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;
import press.stet.generator.config.SiteConfigReader;
import press.stet.generator.source.SourceTree;

/**
 * Builds the previewed newspaper.
 *
 * @param request what is previewed
 */
record SiteBuilder(PreviewRequest request) implements Builder {

  @Override
  public Outcome build(Path output) {
    GenerationReport report =
        new SiteGenerator()
            .generate(
                new GenerationRequest(
                    request.source(),
                    output,
                    request.threads(),
                    request.clock().instant(),
                    request.drafts(),
                    true),
                BuildListener.NONE);
    return new Outcome(report, basePath());
  }

  /** The root until there is a site.yaml that says otherwise. */
  private String basePath() {
    SourcePath file = new SourcePath("site.yaml");
    SourceTree tree = SourceTree.list(request.source());
    SourceText text = tree.has(file) ? tree.text(file, new Problems()) : null;
    SiteConfig config = text == null ? null : SiteConfigReader.read(text, new Problems());
    return config == null ? "/" : config.url().basePath();
  }
}
