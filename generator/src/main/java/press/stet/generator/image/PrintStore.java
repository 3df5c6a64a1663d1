package press.stet.generator.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files that were made of photos, each under a key that stands for its contents.
 * Without a folder of its own it keeps them for one build only. Safe for use by several threads.
 */
public final class PrintStore implements AutoCloseable {

  private static final String FILES = "prints";

  private final @Nullable Path kept;
  private @Nullable Path folder;

  /**
   * A store.
   *
   * @param folder null to keep nothing
   */
  public PrintStore(@Nullable Path folder) {
    this.kept = folder;
  }

  private synchronized Path folder() throws IOException {
    if (folder == null) {
      folder = kept == null ? Files.createTempDirectory("stet-photos") : kept.resolve(FILES);
      Files.createDirectories(folder);
    }
    return folder;
  }

  /** Where a file lies, or would lie. */
  public Path place(String key) {
    try {
      return folder().resolve(key.substring(0, 2)).resolve(key.substring(2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a file. */
  public boolean has(String key) {
    return Files.isRegularFile(place(key));
  }

  /** Takes a file, as a whole or not at all. */
  public void put(String key, byte[] bytes) {
    Path place = place(key);
    try {
      Files.createDirectories(place.getParent());
      Path aside = Files.createTempFile(place.getParent(), "new", null);
      Files.write(aside, bytes);
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes all files but those that are still needed. */
  public void retain(Set<String> keys) {
    if (kept == null || !Files.isDirectory(kept.resolve(FILES))) {
      return;
    }
    for (Path file : files(kept.resolve(FILES))) {
      Path parent = file.getParent();
      String key = (parent == null ? "" : parent.getFileName().toString()) + file.getFileName();
      if (!keys.contains(key)) {
        delete(file);
      }
    }
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what was kept for one build only. */
  @Override
  public synchronized void close() {
    if (kept != null || folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(PrintStore::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder = null;
  }
}
