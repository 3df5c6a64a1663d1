package press.stet.generator;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

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

  /**
   * What the build will take, told once before the work if it will be long.
   *
   * @param articles how many there are
   * @param time about how long; null if an earlier build has left something, so that nobody knows
   * @param bytes about how much the site and the cache need on disk
   * @param heap bytes of heap that so many articles need, roughly
   * @param heapLimit bytes of heap that the JVM allows
   */
  record Foreseen(int articles, @Nullable Duration time, long bytes, long heap, long heapLimit)
      implements BuildEvent {

    /** Whether the JVM allows too little. */
    public boolean heapTooSmall() {
      return heapLimit < heap;
    }
  }

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
    /** Preparing photos, if there are any. */
    PHOTOS,
    /** Drawing the pages. */
    RENDER,
    /** Bringing the output folder up to date. */
    OUTPUT
  }
}
