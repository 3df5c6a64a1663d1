package press.stet.generator.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.RenderedFile;
import press.stet.core.value.Checksum;
import press.stet.core.value.FileStamp;
import press.stet.core.value.SitePath;

/**
 * The web site on disk. A build first puts what has changed aside, in a folder within the output
 * folder; only {@link #publish} moves it into place, so a build that fails leaves the site as it
 * was. Safe for use by several threads until then.
 */
public final class OutputFolder implements AutoCloseable {

  private static final String STAGING = ".stet-staging";

  private final Path root;
  private final Path staging;
  private final Map<SitePath, Boolean> files = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final boolean empty;
  private final boolean bare;
  private @Nullable OutputLock lock;

  /**
   * Opens the folder as soon as no other build is writing into it, and clears away what an
   * interrupted build has left. A folder that does not exist is made with the first file.
   *
   * @throws UncheckedIOException if the folder cannot be written
   */
  public OutputFolder(Path root) {
    this.root = root;
    this.staging = root.resolve(STAGING);
    try {
      if (Files.isDirectory(root)) {
        lock();
      }
      this.empty = !Files.exists(root.resolve(Manifest.NAME));
      this.bare = empty && isBare(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files of the site that the last build has left in a folder, relative to it, with slashes.
   *
   * @throws UncheckedIOException if they cannot be found out
   */
  public static SortedSet<String> listed(Path root) {
    try {
      return Manifest.read(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a finished file; one that stands in the folder already, byte for byte, is kept. */
  public void add(RenderedFile file) {
    String name = file.path().file();
    try {
      if (!enter(file.path(), !bare && holds(place(name), file.bytes()))) {
        Files.write(staged(name), file.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a finished file, and says how it will be left.
   *
   * @param before how an earlier build left it, so that the folder's file need not be read; null if
   *     that is not known
   */
  public FileStamp add(RenderedFile file, @Nullable FileStamp before) {
    Checksum contents = Checksum.of(file.bytes());
    FileStamp kept = asLeft(file.path(), before, file.bytes().length, contents);
    if (kept != null) {
      return kept;
    }
    add(file);
    return stamp(file.path(), contents);
  }

  /** Takes a copy of a file, however large. */
  public void copy(Path source, SitePath path) {
    String name = path.file();
    try {
      Path place = place(name);
      boolean same =
          Files.isRegularFile(place)
              && Files.size(place) == Files.size(source)
              && Files.mismatch(place, source) < 0;
      if (!enter(path, same)) {
        try (InputStream in = Files.newInputStream(source)) {
          Files.copy(in, staged(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a copy of a file, and says how it will be left. */
  public FileStamp copy(Path source, SitePath path, @Nullable FileStamp before) {
    try {
      Checksum contents = FileContents.checksum(source);
      FileStamp kept = asLeft(path, before, Files.size(source), contents);
      if (kept != null) {
        return kept;
      }
      copy(source, path);
      return stamp(path, contents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a file if it is as an earlier build has left it: of that size and time, or else of those
   * contents.
   *
   * @return how it is left now; null if it is not as it was, and not kept
   */
  public @Nullable FileStamp keep(SitePath path, FileStamp before) {
    return asLeft(path, before, before.size(), before.contents());
  }

  /** Whether a file is as an earlier build has left it, of that size and time. */
  public boolean isUntouched(String name, FileStamp before) {
    try {
      BasicFileAttributes now = Files.readAttributes(place(name), BasicFileAttributes.class);
      return now.isRegularFile() && now.size() == before.size() && time(now) == before.time();
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file is as an earlier build has left it: untouched, or else of those contents. */
  public boolean isAsLeft(SitePath path, FileStamp before) {
    if (isUntouched(path.file(), before)) {
      return true;
    }
    try {
      Path place = place(path.file());
      return Files.isRegularFile(place)
          && Files.size(place) == before.size()
          && FileContents.checksum(place).equals(before.contents());
    } catch (IOException e) {
      return false;
    }
  }

  /** Keeps a file that was found to be {@link #isUntouched untouched}. */
  public void keep(SitePath path) {
    enter(path, true);
  }

  /**
   * What an earlier build has left in a file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] bytes(SitePath path) {
    try {
      return Files.readAllBytes(place(path.file()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files that have been taken so far, in no order. */
  public List<SitePath> paths() {
    return List.copyOf(files.keySet());
  }

  /** Whether a file has been taken for an address. */
  public boolean has(SitePath path) {
    return files.containsKey(path.ofPage());
  }

  /** Whether a file that was taken stands in the folder already. */
  public boolean isKept(SitePath path) {
    return Boolean.TRUE.equals(files.get(path.ofPage()));
  }

  /**
   * The contents of a file that was taken.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] taken(SitePath path) {
    try {
      String name = path.file();
      return Files.readAllBytes(isKept(path) ? place(name) : staging.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable FileStamp asLeft(
      SitePath path, @Nullable FileStamp before, long size, Checksum contents) {
    if (empty || before == null || before.size() != size || !before.contents().equals(contents)) {
      return null;
    }
    try {
      Path place = place(path.file());
      BasicFileAttributes now = Files.readAttributes(place, BasicFileAttributes.class);
      if (!now.isRegularFile() || now.size() != size) {
        return null;
      }
      long time = time(now);
      if (time != before.time() && !FileContents.checksum(place).equals(contents)) {
        return null;
      }
      enter(path, true);
      return time == before.time() ? before : new FileStamp(size, time, contents);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a file that was taken is left: as it stands, or as it will be moved into place. */
  private FileStamp stamp(SitePath path, Checksum contents) {
    String name = path.file();
    try {
      Path file = isKept(path) ? place(name) : staging.resolve(name);
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(now.size(), time(now), contents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long time(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  private Path place(String name) throws IOException {
    try {
      return root.resolve(name);
    } catch (InvalidPathException e) {
      throw new IOException(
          "this machine knows no file named \""
              + name
              + "\"; set the environment variable LC_ALL to C.UTF-8",
          e);
    }
  }

  private boolean enter(SitePath path, boolean kept) {
    if (files.put(path.ofPage(), kept) != null) {
      throw new IllegalStateException("written twice: " + path.file());
    }
    return kept;
  }

  /** Two builds would take each other's unfinished files away. */
  private synchronized void lock() throws IOException {
    if (lock == null) {
      Files.createDirectories(root);
      lock = OutputLock.await(root);
      delete(staging);
    }
  }

  private Path staged(String name) throws IOException {
    lock();
    Path file = staging.resolve(name);
    Path folder = file.getParent();
    if (folder != null) {
      makeFolder(folder, name.endsWith("/index.html"));
    }
    return file;
  }

  /** A page's own folder is hardly ever asked for again; remembering it would be dear. */
  private void makeFolder(Path folder, boolean ownOfPage) throws IOException {
    Path above = folder.getParent();
    if (ownOfPage && above != null) {
      makeFolder(above, false);
      try {
        Files.createDirectory(folder);
      } catch (FileAlreadyExistsException e) {
        return; // Another file of the folder was there first.
      }
    } else if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
  }

  /** Whether a folder holds nothing, but for what builds keep in it for themselves. */
  private static boolean isBare(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".stet-")) {
          return false;
        }
      }
      return true;
    }
  }

  private boolean holds(Path file, byte[] bytes) throws IOException {
    if (empty && !Files.exists(file)) {
      return false;
    }
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Moves everything into place, then deletes what an earlier build wrote and this one did not. */
  public Outcome publish() {
    try {
      lock();
      int kept = (int) files.values().stream().filter(same -> same).count();
      List<String> names = files.keySet().stream().map(SitePath::file).toList();
      boolean sameFiles = Manifest.lists(root, names);
      int deleted = sameFiles ? 0 : deleteOrphans(names);
      if (Files.isDirectory(staging)) {
        move(staging, root);
      }
      if (!sameFiles) {
        writeManifest(Manifest.bytes(names));
      }
      return new Outcome(files.size() - kept, kept, deleted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Until all is in place, the manifest names the files of both builds. */
  private int deleteOrphans(List<String> names) throws IOException {
    SortedSet<String> orphans = Manifest.read(root);
    Set<String> both = new HashSet<>(orphans);
    both.addAll(names);
    orphans.removeAll(new HashSet<>(names));
    writeManifest(Manifest.bytes(both));
    int deleted = 0;
    for (String orphan : orphans) {
      deleted += deleteFile(orphan) ? 1 : 0;
    }
    return deleted;
  }

  /**
   * Moves a folder's contents: whole folders where the other side has none. A file that stands
   * where a folder is needed makes way, as one does that stands where a file is needed.
   */
  private static void move(Path from, Path to) throws IOException {
    try (var entries = Files.newDirectoryStream(from)) {
      for (Path entry : entries) {
        Path place = to.resolve(entry.getFileName());
        if (Files.isDirectory(entry) && Files.isDirectory(place)) {
          move(entry, place);
        } else {
          if (Files.isDirectory(place) || Files.isDirectory(entry)) {
            Files.deleteIfExists(place);
          }
          Files.move(
              entry, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.delete(from);
  }

  private boolean deleteFile(String name) throws IOException {
    Path file = root.resolve(name);
    boolean deleted = Files.isRegularFile(file) && Files.deleteIfExists(file);
    Path folder = file.getParent();
    while (folder != null && !folder.equals(root) && isEmpty(folder)) {
      Files.delete(folder);
      folder = folder.getParent();
    }
    return deleted;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  private void writeManifest(byte[] bytes) throws IOException {
    Path place = root.resolve(Manifest.NAME);
    Path aside = root.resolve(Manifest.NAME + ".new");
    Files.write(aside, bytes);
    Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Drops what was put aside and not published. */
  @Override
  public synchronized void close() {
    if (lock == null) {
      return;
    }
    try {
      delete(staging);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.close();
      lock = null;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * What became of the files.
   *
   * @param written new or changed
   * @param kept already right
   * @param deleted no longer part of the site
   */
  public record Outcome(int written, int kept, int deleted) {}
}
