package press.stet.generator.preview;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Problem;
import press.stet.generator.Issue;

/** Reads all texts and follows all links of the newest issue, while nobody waits for a page. */
final class BackgroundCheck implements AutoCloseable {

  /** Browsers that reload a page go first. */
  private static final long PAUSE_MILLIS = 100;

  private final RightOfWay way;
  private final BiConsumer<Issue, List<Problem>> done;
  private final Consumer<RuntimeException> failures;
  private final Thread thread = new Thread(this::run, "stet-preview-check");
  private @Nullable Issue next;

  /**
   * Prepares a thread.
   *
   * @param done hears what is wrong with the links of an issue
   * @param failures hears of failures of the generator itself
   */
  BackgroundCheck(
      RightOfWay way, BiConsumer<Issue, List<Problem>> done, Consumer<RuntimeException> failures) {
    this.way = way;
    this.done = done;
    this.failures = failures;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Begins anew with another issue. */
  synchronized void begin(Issue issue) {
    next = issue;
    notifyAll();
  }

  private void run() {
    try {
      while (true) {
        Issue issue = take();
        Thread.sleep(PAUSE_MILLIS);
        check(issue);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Issue take() throws InterruptedException {
    while (next == null) {
      wait();
    }
    Issue issue = next;
    next = null;
    return issue;
  }

  private void check(Issue issue) {
    try {
      List<Problem> found = issue.check(this::goesOn);
      if (found != null) {
        done.accept(issue, found);
      }
    } catch (RuntimeException e) {
      if (!thread.isInterrupted()) {
        failures.accept(e);
      }
    }
  }

  /** Not if there is a newer issue, nor at the end. */
  private boolean goesOn() {
    try {
      way.give();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    synchronized (this) {
      return next == null;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PreviewLoop.END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
