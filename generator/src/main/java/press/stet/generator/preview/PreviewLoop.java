package press.stet.generator.preview;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SourcePath;
import press.stet.generator.Issue;
import press.stet.generator.LivePaper;

/** Reads the newspaper at the start and again what is saved, on a thread of its own. */
final class PreviewLoop implements AutoCloseable {

  /** How long threads are waited for at the end. */
  static final long END_MILLIS = 5_000;

  private static final long AT_LEAST_MILLIS = 100;

  private final LivePaper paper;
  private final Saves saves;
  private final InstantSource clock;
  private final RightOfWay way;
  private final Shown shown;
  private final Consumer<RuntimeException> failures;
  private final Thread thread = new Thread(this::run, "stet-preview-read");

  /**
   * Prepares a thread.
   *
   * @param shown hears of every issue
   * @param failures hears of failures of the generator itself, which do not end the preview: the
   *     next save may get round them
   */
  PreviewLoop(
      LivePaper paper,
      Saves saves,
      InstantSource clock,
      RightOfWay way,
      Shown shown,
      Consumer<RuntimeException> failures) {
    this.paper = paper;
    this.saves = saves;
    this.clock = clock;
    this.way = way;
    this.shown = shown;
    this.failures = failures;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      step(new Saves.Batch(Set.of(), true, System.nanoTime()));
      while (true) {
        Saves.Batch batch = saves.next(millisToDue());
        if (batch != null || isDue()) {
          step(batch);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void step(Saves.@Nullable Batch batch) throws InterruptedException {
    way.enter();
    try {
      if (batch == null) {
        shown.show(paper.later(), Set.of(), System.nanoTime());
      } else {
        Issue issue = batch.more() ? paper.open() : paper.saved(batch.files());
        shown.show(issue, batch.files(), batch.since());
      }
    } catch (RuntimeException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      failures.accept(e);
    } finally {
      way.leave();
    }
  }

  private long millisToDue() {
    Instant due = paper.due();
    return due == null
        ? Long.MAX_VALUE
        : Math.max(AT_LEAST_MILLIS, Duration.between(clock.instant(), due).toMillis());
  }

  private boolean isDue() {
    Instant due = paper.due();
    return due != null && !clock.instant().isBefore(due);
  }

  /** Ends the loop, waits for what is under way, and closes the newspaper. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    paper.close();
  }

  /** Takes issues to those who look at them. */
  @FunctionalInterface
  interface Shown {

    /**
     * Shows an issue.
     *
     * @param saved what was saved since the last one
     * @param since when the save was heard of, by the clock of {@link System#nanoTime}
     */
    void show(Issue issue, Set<SourcePath> saved, long since);
  }
}
