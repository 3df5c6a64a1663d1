package press.stet.generator.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SourcePath;

/** The files that were saved and have not been read yet. */
final class Saves {

  /** What is written in one go comes within this time. */
  private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(3);

  /** So long a file may be gone, or empty, while an editor puts a new one into its place. */
  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(60);

  private final Path root;
  private final BlockingQueue<Optional<SourcePath>> events = new LinkedBlockingQueue<>();

  Saves(Path root) {
    this.root = root;
  }

  /** A file or folder has come, changed or gone. */
  void add(SourcePath file) {
    events.add(Optional.of(file));
  }

  /** Changes have been missed. */
  void addAll() {
    events.add(Optional.empty());
  }

  /**
   * Waits for a save, and then until it is complete.
   *
   * @return null if there was none in time
   */
  @Nullable Batch next(long millis) throws InterruptedException {
    Optional<SourcePath> first = events.poll(millis, TimeUnit.MILLISECONDS);
    if (first == null) {
      return null;
    }
    long since = System.nanoTime();
    List<Optional<SourcePath>> found = new ArrayList<>(List.of(first));
    long left = QUIET_NANOS;
    while (left > 0) {
      Optional<SourcePath> more = events.poll(left, TimeUnit.NANOSECONDS);
      if (more != null) {
        found.add(more);
      }
      long end = since + (isUnderway(found) ? PATIENCE_NANOS : QUIET_NANOS);
      left = end - System.nanoTime();
    }
    events.drainTo(found);
    return batch(found, since);
  }

  private static Batch batch(Collection<Optional<SourcePath>> found, long since) {
    Set<SourcePath> files = new TreeSet<>();
    found.forEach(file -> file.ifPresent(files::add));
    return new Batch(files, found.stream().anyMatch(Optional::isEmpty), since);
  }

  /** Whether a text is gone or empty: few writers want that, and many editors do it. */
  private boolean isUnderway(Collection<Optional<SourcePath>> found) {
    return found.stream().flatMap(Optional::stream).distinct().anyMatch(this::isUnderway);
  }

  private boolean isUnderway(SourcePath file) {
    String name = file.fileName();
    boolean text = name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".ftlh");
    try {
      return text && Files.size(root.resolve(file.value())) == 0;
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * What was saved together.
   *
   * @param files and folders that have come, changed or gone
   * @param more whether others have, too, of which nothing is known
   * @param since when the first change was heard of, by the clock of {@link System#nanoTime}
   */
  record Batch(Set<SourcePath> files, boolean more, long since) {}
}
