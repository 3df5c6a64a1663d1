package press.stet.generator.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * The threads of one build. Results come back in the order of the items, whatever the number of
 * threads, so no step can tell.
 */
public final class Workers implements AutoCloseable {

  private static final int MAX_CHUNK = 64;

  private final int threads;
  private final ExecutorService pool;

  /** Starts the threads; the calling thread counts as one of them. */
  public Workers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
    this.threads = threads;
    AtomicInteger number = new AtomicInteger();
    this.pool =
        Executors.newFixedThreadPool(
            Math.max(1, threads - 1),
            work -> {
              Thread thread = new Thread(work, "stet-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Applies a function to every item. */
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
    return map(items, function, done -> {});
  }

  /**
   * Applies a function to every item. An exception of the function ends the work and is thrown on.
   *
   * @param progress hears now and then, from one thread at a time, how many items are done
   */
  @SuppressWarnings("unchecked")
  public <T, R> List<R> map(
      List<T> items, Function<? super T, ? extends R> function, IntConsumer progress) {
    Object[] results = new Object[items.size()];
    Run run = new Run(items.size(), threads, i -> results[i] = function.apply(items.get(i)));
    run.onAll(pool, threads, progress);
    return (List<R>) Arrays.asList(results);
  }

  /**
   * Does some work whose result nobody waits for, when a thread is idle beside the calling one; not
   * at all if there is none. What goes wrong in it ends it, and is nobody's business.
   *
   * @param piece does a little of the work, a millisecond or so, and says whether there is more
   */
  public void aside(BooleanSupplier piece) {
    if (threads > 1) {
      Future<?> unused = pool.submit(() -> goOn(piece));
    }
  }

  @SuppressWarnings("EmptyCatch") // the threads end, and with them what is done aside
  private void goOn(BooleanSupplier piece) {
    if (piece.getAsBoolean()) {
      try {
        aside(piece);
      } catch (RejectedExecutionException e) {
        // Nobody needs it any more.
      }
    }
  }

  /** Begins some work, on another thread if there is one. */
  public <T> Future<T> begin(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (threads > 1) {
      pool.execute(task);
    } else {
      task.run();
    }
    return task;
  }

  /**
   * Waits for some work. An exception of the work is thrown on.
   *
   * @return what came of it
   */
  public static <T> T await(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  /** One call of map: items are handed out in small runs of neighbours. */
  private static final class Run {

    private final int size;
    private final int chunk;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    Run(int size, int threads, IntConsumer work) {
      this.size = size;
      this.chunk = Math.max(1, Math.min(MAX_CHUNK, size / (threads * 8)));
      this.work = work;
    }

    void onAll(ExecutorService pool, int threads, IntConsumer progress) {
      List<Future<?>> others = new ArrayList<>();
      for (int i = 1; i < Math.min(threads, size); i++) {
        others.add(pool.submit(() -> drain(count -> {})));
      }
      try {
        drain(progress);
      } finally {
        next.set(size);
        join(others);
      }
    }

    private void drain(IntConsumer progress) {
      try {
        while (true) {
          int from = next.getAndAdd(chunk);
          if (from >= size || from < 0) {
            return;
          }
          int to = Math.min(size, from + chunk);
          for (int i = from; i < to; i++) {
            work.accept(i);
          }
          progress.accept(done.addAndGet(to - from));
        }
      } catch (RuntimeException | Error e) {
        next.set(size);
        throw e;
      }
    }

    private static void join(List<Future<?>> others) {
      others.forEach(Workers::await);
    }
  }
}
