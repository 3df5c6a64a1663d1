package press.stet.generator;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import press.stet.generator.BuildEvent.Step;

/** Tells a listener how a build gets on. */
final class Steps {

  private static final long PAUSE_NANOS = 250_000_000L;

  private final BuildListener listener;
  private @Nullable Step current;
  private long started;
  private long heard;

  Steps(BuildListener listener) {
    this.listener = listener;
  }

  /** The work will be long. */
  void foresee(BuildEvent.Foreseen foreseen) {
    listener.on(foreseen);
  }

  /** A step begins, and the one before it has ended. */
  void begin(Step step) {
    begin(step, 0);
  }

  /**
   * A step begins, and the one before it has ended.
   *
   * @return hears how many of the items are done
   */
  IntConsumer begin(Step step, int total) {
    end();
    current = step;
    started = System.nanoTime();
    heard = started;
    listener.on(new BuildEvent.Started(step, total));
    return done -> {
      long now = System.nanoTime();
      if (now - heard >= PAUSE_NANOS) {
        heard = now;
        listener.on(new BuildEvent.Progress(step, done, total));
      }
    };
  }

  /** The last step has ended. */
  void end() {
    if (current != null) {
      listener.on(new BuildEvent.Finished(current, System.nanoTime() - started));
      current = null;
    }
  }
}
