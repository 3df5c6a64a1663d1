package press.stet.maven;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import press.stet.generator.BuildEvent;
import press.stet.generator.BuildListener;

/** Says now and then how a long build gets on; a short one is over before the first word. */
final class ProgressPrinter implements BuildListener {

  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(5);

  private final Consumer<String> out;
  private final Consumer<String> warnings;
  private final LongSupplier nanos;
  private long last;

  /**
   * Creates a printer.
   *
   * @param out hears what is good to know
   * @param warnings hears what somebody should act upon
   * @param nanos a clock like {@link System#nanoTime}
   */
  ProgressPrinter(Consumer<String> out, Consumer<String> warnings, LongSupplier nanos) {
    this.out = out;
    this.warnings = warnings;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  @Override
  public void on(BuildEvent event) {
    if (event instanceof BuildEvent.Foreseen foreseen) {
      out.accept(Wording.foreseen(foreseen));
      if (foreseen.heapTooSmall()) {
        warnings.accept(Wording.heapTooSmall(foreseen));
      }
    }
    if (event instanceof BuildEvent.Progress progress && progress.done() < progress.total()) {
      long now = nanos.getAsLong();
      if (now - last >= INTERVAL) {
        last = now;
        out.accept(Wording.progress(progress));
      }
    }
  }
}
