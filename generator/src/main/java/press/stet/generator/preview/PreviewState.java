package press.stet.generator.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Problem;
import press.stet.generator.GenerationReport;

/**
 * What browsers are shown at the moment.
 *
 * @param session differs between two runs of the preview
 * @param site counts the builds that changed a page
 * @param notice counts the changes of the problems
 * @param published whether there is a site to show
 * @param basePath the path below which the site's links lie, with a slash at both ends
 * @param problems of the last build
 * @param bug what the generator itself failed with at the last build; null if it did not
 */
record PreviewState(
    long session,
    int site,
    int notice,
    boolean published,
    String basePath,
    List<Problem> problems,
    @Nullable String bug) {

  PreviewState {
    problems = List.copyOf(problems);
  }

  /** Nothing has been built yet. */
  static PreviewState initial(long session) {
    return new PreviewState(session, 0, 0, false, "/", List.of(), null);
  }

  /** The state after a build. */
  PreviewState after(GenerationReport report) {
    boolean good = !report.failed();
    boolean moved = good && !report.home().equals(basePath);
    boolean changed = good && (!published || moved || report.written() + report.deleted() > 0);
    boolean sameNotice = bug == null && report.problems().equals(problems);
    return new PreviewState(
        session,
        changed ? site + 1 : site,
        sameNotice ? notice : notice + 1,
        published || good,
        good ? report.home() : basePath,
        report.problems(),
        null);
  }

  /** The state after a failure of the generator itself. */
  PreviewState after(RuntimeException failure) {
    return new PreviewState(
        session, site, notice + 1, published, basePath, List.of(), failure.toString());
  }

  /** Tells a browser's script whether its page, or the problems it shows, are out of date. */
  String stamp() {
    return session + "." + site + " " + notice;
  }
}
