package press.stet.maven;

import org.apache.maven.plugin.logging.Log;
import press.stet.generator.GenerationReport;
import press.stet.generator.preview.PreviewListener;

/** Says what came of each build of the preview. */
final class PreviewPrinter implements PreviewListener {

  private final Log log;
  private final ProblemPrinter problems;

  PreviewPrinter(Log log, Colour colour) {
    this.log = log;
    this.problems = new ProblemPrinter(log, colour);
  }

  @Override
  public void built(GenerationReport report) {
    problems.print(report.problems(), Wording.Outcome.NOT_SHOWN);
    if (!report.failed()) {
      log.info(Wording.rebuilt(report));
    }
  }

  @Override
  public void failed(RuntimeException bug) {
    log.error("This is a bug of Stet, not of your newspaper; the preview goes on:", bug);
  }
}
