package press.stet.generator.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Problems;
import press.stet.generator.Issue;

/**
 * What browsers are shown at the moment.
 *
 * @param session differs between two runs of the preview
 * @param pages of the newspaper as it was read last; null while it is being read
 * @param links what was found wrong with links when they were last followed
 * @param problems all that is shown to be wrong
 * @param notice counts the changes of the problems
 * @param bug what the generator itself failed with at the last save; null if it did not
 */
record PreviewState(
    long session,
    @Nullable Pages pages,
    List<Problem> links,
    List<Problem> problems,
    int notice,
    @Nullable String bug) {

  PreviewState {
    links = List.copyOf(links);
    problems = List.copyOf(problems);
  }

  /** Nothing has been read yet. */
  static PreviewState initial(long session) {
    return new PreviewState(session, null, List.of(), List.of(), 0, null);
  }

  /** The newspaper has been read, all of it or what was saved. */
  PreviewState after(Pages newer) {
    return noticing(newer, links, null);
  }

  /** All links have been followed. */
  PreviewState afterCheck(List<Problem> found) {
    return noticing(pages, found, bug);
  }

  /** A page has been drawn, and its template may have failed. */
  PreviewState afterDrawing() {
    return noticing(pages, links, bug);
  }

  /** The generator itself has failed. */
  PreviewState after(RuntimeException failure) {
    return new PreviewState(session, pages, links, problems, notice + 1, failure.toString());
  }

  private PreviewState noticing(
      @Nullable Pages newer, List<Problem> found, @Nullable String failure) {
    Problems all = new Problems();
    found.forEach(all::report);
    if (newer != null) {
      newer.issue().problems().forEach(all::report);
    }
    List<Problem> sorted = all.sorted();
    boolean same = sorted.equals(problems) && (bug == null) == (failure == null);
    return new PreviewState(session, newer, found, sorted, same ? notice : notice + 1, failure);
  }

  /** Whether the newspaper has been read, if in vain. */
  boolean isRead() {
    return pages != null || bug != null;
  }

  /** Whether it is an issue that is shown. */
  boolean isOf(Issue issue) {
    return pages != null && pages.issue() == issue;
  }

  /** Whether there is a newspaper to show. */
  boolean isShown() {
    return pages != null && pages.issue().isShown();
  }

  /** Whether something is shown as it was before a save that brought errors. */
  boolean holdsBack() {
    return pages != null && pages.issue().holdsBack();
  }

  /** The path below which the site's links lie, with a slash at both ends. */
  String basePath() {
    Issue issue = pages == null ? null : pages.issue();
    return issue == null ? "/" : issue.home();
  }

  /**
   * Tells a browser's script whether its page, or the problems it shows, are out of date.
   *
   * @param tag of the page
   */
  String stamp(String tag) {
    return tag + " " + session + "." + notice;
  }
}
