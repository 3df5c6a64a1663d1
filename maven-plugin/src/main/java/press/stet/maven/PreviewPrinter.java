package press.stet.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import press.stet.core.diagnostic.Problem;
import press.stet.generator.preview.PreviewListener;
import press.stet.generator.preview.PreviewReport;

/** Says what the preview has read, and of problems only what is new. */
final class PreviewPrinter implements PreviewListener {

  private final Log log;
  private final ProblemPrinter printer;
  private List<Problem> said = List.of();
  private boolean checked;

  PreviewPrinter(Log log, Colour colour) {
    this.log = log;
    this.printer = new ProblemPrinter(log, colour);
  }

  @Override
  public void opened(PreviewReport report) {
    printNew(report);
    if (report.shown()) {
      log.info(Wording.opened(report));
    }
  }

  @Override
  public void saved(PreviewReport report) {
    printNew(report);
    if (report.shown()) {
      log.info(Wording.saved(report));
    }
  }

  /** The first time it is worth a line; later, only if something is wrong. */
  @Override
  public void checked(PreviewReport report) {
    printNew(report);
    if (report.shown() && !checked) {
      checked = true;
      log.info(Wording.allChecked(report));
    }
  }

  @Override
  public void failed(RuntimeException bug) {
    log.error("This is a bug of Stet, not of your newspaper; the preview goes on:", bug);
  }

  private void printNew(PreviewReport report) {
    if (!report.problems().equals(said)) {
      said = report.problems();
      printer.print(
          said,
          !report.shown()
              ? Wording.Outcome.NOTHING_SHOWN
              : report.heldBack() ? Wording.Outcome.NOT_SHOWN : Wording.Outcome.SHOWN);
    }
  }
}
