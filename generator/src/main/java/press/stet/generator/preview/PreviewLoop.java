package press.stet.generator.preview;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import press.stet.generator.GenerationReport;

/** Builds once at the start and again after every save, on a thread of its own. */
final class PreviewLoop implements AutoCloseable {

  /** Editors save in several steps; a build waits until they have been quiet for so long. */
  private static final long QUIET_MILLIS = 60;

  private static final long END_MILLIS = 5_000;

  private final Builder builder;
  private final Path output;
  private final PreviewListener listener;
  private final Consumer<UnaryOperator<PreviewState>> states;
  private final Semaphore saves = new Semaphore(1);
  private final Thread thread = new Thread(this::run, "stet-preview-build");

  PreviewLoop(
      Builder builder,
      Path output,
      PreviewListener listener,
      Consumer<UnaryOperator<PreviewState>> states) {
    this.builder = builder;
    this.output = output;
    this.listener = listener;
    this.states = states;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Says that a file of the newspaper has changed. */
  void saved() {
    saves.release();
  }

  private void run() {
    try {
      while (true) {
        saves.acquire();
        do {
          saves.drainPermits();
        } while (saves.tryAcquire(QUIET_MILLIS, TimeUnit.MILLISECONDS));
        build();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A bug must not end the preview: the next save may get round it. */
  private void build() throws InterruptedException {
    try {
      GenerationReport report = builder.build(output);
      states.accept(state -> state.after(report));
      listener.built(report);
    } catch (RuntimeException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      states.accept(state -> state.after(e));
      listener.failed(e);
    }
  }

  /** Ends the loop and waits for a build that is under way. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
