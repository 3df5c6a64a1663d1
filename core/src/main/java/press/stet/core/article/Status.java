package press.stet.core.article;

/** Whether an article may be shown at the build's clock. */
public sealed interface Status {

  /** It may. */
  record Published() implements Status {}

  /** It is still being written. */
  record Draft() implements Status {}

  /**
   * It may not yet.
   *
   * @param until from then on it may
   */
  record Embargoed(StoryDate until) implements Status {}

  /**
   * It may no longer.
   *
   * @param since the moment it expired
   */
  record Expired(StoryDate since) implements Status {}
}
