package press.stet.generator.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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
   * @param root the newspaper folder's real path
   * @param listing lists the newspaper's folders and says each of them beforehand
   * @param saves hear, from another thread, of every file or folder that was made, changed or
   *     removed
   * @throws IOException if the folder cannot be watched
   */
  static SourceWatch start(Path root, Consumer<Consumer<Path>> listing, Saves saves)
      throws IOException {
    Walk walk = new Walk(root, listing);
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(root)
            .fileHashing(false)
            .fileTreeVisitor(walk)
            .listener(event -> tell(root, event, saves))
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
    walk.list();
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

  /**
   * Walks the newspaper's folders only: a target folder beside them may be large. At first that is
   * the walk by which the newspaper is listed, for two of them take their time.
   */
  private static final class Walk implements FileTreeVisitor {

    private final Path root;
    private final Consumer<Consumer<Path>> listing;
    private final List<Callback> waiting = new ArrayList<>();
    private final Set<Path> watched = new HashSet<>();
    private boolean listed;

    Walk(Path root, Consumer<Consumer<Path>> listing) {
      this.root = root;
      this.listing = listing;
    }

    /** The watcher asks once to know the folders, and where it has to watch each, once more. */
    @Override
    public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile)
        throws IOException {
      if (listed || !start.equals(root)) {
        walk(start, onDirectory, onFile);
        return;
      }
      waiting.add(onDirectory);
      if (waiting.size() == 2) {
        list();
      }
    }

    /** Lists the newspaper, unless that has been done. */
    void list() throws IOException {
      if (listed) {
        return;
      }
      listed = true;
      try {
        watched.add(root);
        tell(root);
        listing.accept(this::found);
      } catch (UncheckedIOException e) {
        // Whoever reads the newspaper will find the same; those folders are watched that can be.
        for (Callback onDirectory : waiting) {
          walk(root, onDirectory, file -> {});
        }
      }
    }

    /** What lies behind a link is not watched, for it may be large, too. */
    private synchronized void found(Path folder) {
      if (watched.contains(folder.getParent()) && !Files.isSymbolicLink(folder)) {
        watched.add(folder);
        tell(folder);
      }
    }

    private void tell(Path folder) {
      try {
        for (Callback onDirectory : waiting) {
          onDirectory.call(folder);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void walk(Path start, Callback onDirectory, Callback onFile) throws IOException {
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
