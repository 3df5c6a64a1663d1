package press.stet.generator;

/** Something that happens during a build. */
public sealed interface BuildEvent {

  /**
   * A step begins.
   *
   * @param step which
   * @param total how many items it has to do; 0 if not known
   */
  record Started(Step step, int total) implements BuildEvent {}

  /**
   * A step has come some way. At most a few times a second.
   *
   * @param step which
   * @param done items finished
   * @param total items to do
   */
  record Progress(Step step, int done, int total) implements BuildEvent {}

  /**
   * A step has ended.
   *
   * @param step which
   * @param nanos how long it took
   */
  record Finished(Step step, long nanos) implements BuildEvent {}

  /** The steps of a build, in their order. */
  enum Step {
    /** Finding the newspaper's files. */
    SOURCE,
    /** Reading front matter and Markdown. */
    PARSE,
    /** Putting articles in their places. */
    ASSEMBLE,
    /** Deciding which pages there are. */
    PLAN,
    /** Drawing the pages. */
    RENDER,
    /** Bringing the output folder up to date. */
    OUTPUT
  }
}
