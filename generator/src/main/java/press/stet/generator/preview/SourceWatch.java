package press.stet.generator.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import press.stet.core.value.SourcePath;
import press.stet.generator.source.SourceTree;

/** Watches the newspaper's own folders, and nothing else that lies beside them. */
final class SourceWatch implements AutoCloseable {

  private final DirectoryWatcher watcher;
  private final ExecutorService thread;

  private SourceWatch(DirectoryWatcher watcher, ExecutorService thread) {
    this.watcher = watcher;
    this.thread = thread;
  }

  /**
   * Begins to watch.
   *
   * @param saves hear, from another thread, of every file or folder that was made, changed or
   *     removed
   * @throws IOException if the folder cannot be watched
   */
  static SourceWatch start(Path root, Saves saves) throws IOException {
    Path real = root.toRealPath();
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(real)
            .fileHashing(false)
            .fileTreeVisitor(new NewspaperVisitor(real))
            .listener(event -> tell(real, event, saves))
            .build();
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread made = new Thread(work, "stet-preview-watch");
              made.setDaemon(true);
              return made;
            });
    // Unlike watch(), this has begun to watch when it returns: no save is missed.
    Future<?> unused = watcher.watchAsync(thread);
    return new SourceWatch(watcher, thread);
  }

  /** An overflow names no file of ours, but says that something was missed. */
  private static void tell(Path root, DirectoryChangeEvent event, Saves saves) {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null) {
      saves.addAll();
    } else if (event.path().startsWith(root) && isOfNewspaper(root, event.path())) {
      saves.add(new SourcePath(relative(root, event.path())));
    }
  }

  private static String relative(Path root, Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static boolean isOfNewspaper(Path root, Path path) {
    return SourceTree.isOfNewspaper(relative(root, path));
  }

  @Override
  public void close() {
    try {
      watcher.close();
    } catch (IOException e) {
      // The watch ends with its thread in any case.
    }
    thread.shutdownNow();
  }

  /** Walks the newspaper's folders only: a target folder beside them may be large. */
  private record NewspaperVisitor(Path root) implements FileTreeVisitor {

    @Override
    public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile)
        throws IOException {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              if (!folder.equals(root) && !isOfNewspaper(root, folder)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              onDirectory.call(folder);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              // Of the files of a new folder nobody else tells; those of the first walk are read
              // anyway.
              if (!start.equals(root)) {
                onFile.call(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }
}
