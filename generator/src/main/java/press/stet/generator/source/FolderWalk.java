package press.stet.generator.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.stet.core.value.SourcePath;

/**
 * Lists what lies below one of the newspaper's folders, links followed, in the order of the paths.
 * One look at each file; that it is so little is what a paper of a hundred thousand articles needs.
 */
final class FolderWalk {

  private static final int DEEPEST = 64;
  private static final char UNKNOWN_LETTER = '\uFFFD';

  /**
   * Something in a folder.
   *
   * @param name of a folder with a slash, so that names sort as whole paths do
   */
  private record Child(String name, Path path, BasicFileAttributes attributes) {

    boolean isFolder() {
      return attributes.isDirectory();
    }
  }

  private final boolean withDotFiles;
  private final List<SourcePath> files;
  private final Map<SourcePath, Path> odd;
  private final List<Child> open = new ArrayList<>();

  /**
   * Creates a walk.
   *
   * @param withDotFiles whether names may begin with a dot
   * @param files receives the files
   * @param odd receives the places of files that their path does not lead to
   */
  FolderWalk(boolean withDotFiles, List<SourcePath> files, Map<SourcePath, Path> odd) {
    this.withDotFiles = withDotFiles;
    this.files = files;
    this.odd = odd;
  }

  /**
   * Lists a folder, if it is there.
   *
   * @param name the newspaper's name for it, without a slash
   */
  void walk(String name, Path path) throws IOException {
    if (Files.isDirectory(path)) {
      folder("", new Child(name + "/", path, attributes(path)), false);
    }
  }

  private void folder(String parent, Child folder, boolean odd) throws IOException {
    String prefix = parent + folder.name();
    open.add(folder);
    for (Child child : children(folder.path())) {
      boolean isOdd = odd || isOdd(child.name());
      if (!child.isFolder()) {
        file(prefix + child.name(), child, isOdd);
      } else if (open.size() < DEEPEST) {
        refuseLoop(child);
        folder(prefix, child, isOdd);
      }
    }
    open.remove(open.size() - 1);
  }

  private void file(String name, Child child, boolean isOdd) {
    if (child.attributes().isRegularFile()) {
      SourcePath path = new SourcePath(isOdd ? name.replace('\\', '/') : name);
      files.add(path);
      if (isOdd) {
        odd.put(path, child.path());
      }
    }
  }

  /** Whether a file of this name may not be found by it. */
  private static boolean isOdd(String name) {
    return name.indexOf(UNKNOWN_LETTER) >= 0 || name.indexOf('\\') >= 0;
  }

  private List<Child> children(Path folder) throws IOException {
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = String.valueOf(path.getFileName());
        if (!isHidden(name)) {
          BasicFileAttributes attributes = attributes(path);
          children.add(new Child(attributes.isDirectory() ? name + "/" : name, path, attributes));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort((one, other) -> one.name().compareTo(other.name()));
    return children;
  }

  /** Dot files of static/ such as .well-known belong to the site; editors' leftovers do not. */
  private boolean isHidden(String name) {
    return name.startsWith(".") && (!withDotFiles || name.equals(".DS_Store"));
  }

  /** Of what a link leads to; of the link itself if that is nowhere. */
  private static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private void refuseLoop(Child folder) throws IOException {
    Object key = folder.attributes().fileKey();
    for (Child outer : open) {
      boolean same =
          key == null
              ? Files.isSameFile(folder.path(), outer.path())
              : key.equals(outer.attributes().fileKey());
      if (same) {
        throw new FileSystemLoopException(folder.path().toString());
      }
    }
  }
}
