package press.stet.generator.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SourcePath;
import press.stet.generator.parallel.Workers;

/**
 * Lists what lies below the newspaper's folders, links followed. One look at each file, and the
 * folders shared among all threads; that it is so little is what a paper of a hundred thousand
 * articles needs.
 */
final class FolderWalk {

  private static final int DEEPEST = 64;
  private static final String ARTICLES = "articles/";
  private static final String ARTICLE = ".md";
  private static final char UNKNOWN_LETTER = '\uFFFD';

  private final Workers workers;
  private final Consumer<Path> folders;

  /**
   * Creates a walk.
   *
   * @param folders hears of every folder before it is listed, from any of the threads
   */
  FolderWalk(Workers workers, Consumer<Path> folders) {
    this.workers = workers;
    this.folders = folders;
  }

  /**
   * A folder.
   *
   * @param outer null if it is one of the newspaper's own
   * @param name the newspaper's name for it, with a slash at its end
   * @param odd whether its name does not lead to it
   */
  private record Folder(
      @Nullable Folder outer,
      String name,
      Path path,
      BasicFileAttributes attributes,
      boolean odd,
      int depth) {

    /**
     * Whether something in it is a file by its name alone. Articles are most of what there is, and
     * a look at each would take longer than all the rest; they are read anyway.
     */
    boolean isFile(String child) {
      return child.endsWith(ARTICLE) && name.startsWith(ARTICLES);
    }

    /** Dot files of static/ such as .well-known belong to the site; editors' leftovers do not. */
    boolean hides(String child) {
      return child.startsWith(".") && (!name.startsWith("static/") || child.equals(".DS_Store"));
    }
  }

  /**
   * A file.
   *
   * @param place where it lies, if its path does not lead to it; null otherwise
   */
  record Found(SourcePath path, @Nullable Path place) {}

  /** What lies in a folder. */
  private record Contents(List<Found> files, List<Folder> folders) {}

  /**
   * Something in a folder.
   *
   * @param attributes null if it is known to be a file
   */
  private record Child(String name, Path path, @Nullable BasicFileAttributes attributes) {}

  /**
   * Lists the files below those folders that are there, each folder's in the order of their names.
   *
   * @throws UncheckedIOException if a folder cannot be listed
   */
  List<Found> files(Path root, List<String> names) {
    List<Found> files = new ArrayList<>();
    List<Folder> level = new ArrayList<>();
    for (String name : names) {
      Path path = root.resolve(name);
      if (Files.isDirectory(path)) {
        level.add(new Folder(null, name + "/", path, attributes(path), false, 1));
      }
    }
    while (!level.isEmpty()) {
      List<Folder> next = new ArrayList<>();
      for (Contents contents : workers.map(level, this::contents)) {
        files.addAll(contents.files());
        next.addAll(contents.folders());
      }
      level = next;
    }
    return files;
  }

  private Contents contents(Folder folder) {
    folders.accept(folder.path());
    Contents contents = new Contents(new ArrayList<>(), new ArrayList<>());
    for (Child child : children(folder)) {
      boolean odd = folder.odd() || isOdd(child.name());
      String name = folder.name() + child.name();
      BasicFileAttributes attributes = child.attributes();
      if (attributes == null || attributes.isRegularFile()) {
        SourcePath path = new SourcePath(odd ? name.replace('\\', '/') : name);
        contents.files().add(new Found(path, odd ? child.path() : null));
      } else if (attributes.isDirectory() && folder.depth() < DEEPEST) {
        refuseLoop(folder, child.path(), attributes);
        contents
            .folders()
            .add(new Folder(folder, name + "/", child.path(), attributes, odd, folder.depth() + 1));
      }
    }
    return contents;
  }

  /** Whether a file of this name may not be found by it. */
  private static boolean isOdd(String name) {
    return name.indexOf(UNKNOWN_LETTER) >= 0 || name.indexOf('\\') >= 0;
  }

  private static List<Child> children(Folder folder) {
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder.path())) {
      for (Path path : paths) {
        String name = String.valueOf(path.getFileName());
        if (!folder.hides(name)) {
          children.add(new Child(name, path, folder.isFile(name) ? null : attributes(path)));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    children.sort((one, other) -> one.name().compareTo(other.name()));
    return children;
  }

  /** Of what a link leads to; of the link itself if that is nowhere. */
  private static BasicFileAttributes attributes(Path path) {
    try {
      try {
        return Files.readAttributes(path, BasicFileAttributes.class);
      } catch (IOException e) {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseLoop(Folder around, Path folder, BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    for (Folder outer = around; outer != null; outer = outer.outer()) {
      if (key == null ? isSame(folder, outer.path()) : key.equals(outer.attributes().fileKey())) {
        throw new UncheckedIOException(new FileSystemLoopException(folder.toString()));
      }
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
