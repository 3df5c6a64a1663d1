package press.stet.generator.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
   * Does some work whose result nobody waits for, when a thread is free beside the calling one; not
   * at all if there is none. What goes wrong in it is nobody's business.
   */
  public void aside(Runnable work) {
    if (threads > 1) {
      Future<?> unused = pool.submit(work);
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
      for (Future<?> other : others) {
        try {
          other.get();
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
    }
  }
}
