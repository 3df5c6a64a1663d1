package press.stet.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import press.stet.core.diagnostic.Problem;
import press.stet.generator.GenerationReport;
import press.stet.generator.preview.PreviewListener;

/** Says what came of each build of the preview, and of problems only what is new. */
final class PreviewPrinter implements PreviewListener {

  private final Log log;
  private final ProblemPrinter printer;
  private List<Problem> said = List.of();
  private boolean shown;

  PreviewPrinter(Log log, Colour colour) {
    this.log = log;
    this.printer = new ProblemPrinter(log, colour);
  }

  @Override
  public void built(GenerationReport report) {
    shown |= report.published();
    if (!report.problems().equals(said)) {
      said = report.problems();
      printer.print(said, shown ? Wording.Outcome.NOT_SHOWN : Wording.Outcome.NOTHING_SHOWN);
    }
    if (!report.failed()) {
      log.info(Wording.rebuilt(report));
    }
  }

  @Override
  public void failed(RuntimeException bug) {
    log.error("This is a bug of Stet, not of your newspaper; the preview goes on:", bug);
  }
}
