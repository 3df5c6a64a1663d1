package press.stet.generator.preview;

import java.time.Duration;
import java.util.List;
import press.stet.core.diagnostic.Problem;

/**
 * How a preview stands.
 *
 * @param problems all that is known to be wrong, by file and position
 * @param shown whether there is a newspaper to show
 * @param heldBack whether something is shown as it was before a save that brought errors
 * @param articles that are shown
 * @param reloaded open pages that have changed, or whose problems have
 * @param took from the save, or the beginning, to the end of what is reported
 */
public record PreviewReport(
    List<Problem> problems,
    boolean shown,
    boolean heldBack,
    int articles,
    int reloaded,
    Duration took) {

  /** Copies the problems. */
  public PreviewReport {
    problems = List.copyOf(problems);
  }

  static PreviewReport of(PreviewState state, int reloaded, long since) {
    Pages pages = state.pages();
    return new PreviewReport(
        state.problems(),
        state.isShown(),
        state.holdsBack(),
        pages == null ? 0 : pages.issue().articles(),
        reloaded,
        Duration.ofNanos(System.nanoTime() - since));
  }
}
