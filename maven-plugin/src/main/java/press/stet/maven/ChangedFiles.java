package press.stet.maven;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Problem;

/**
 * The files and folders that somebody has changed, and wants to hear of alone.
 *
 * @param all whether every file is of concern, because none was named
 * @param paths relative to the newspaper folder, with forward slashes; empty for the folder itself
 * @param unknown names of what is nowhere, as given
 */
record ChangedFiles(boolean all, Set<String> paths, List<String> unknown) {

  /**
   * Finds files below the newspaper's folder, where Maven was called, or in a folder around the
   * newspaper: the change of a repository names them from its root. Files that are not the
   * newspaper's are of no concern.
   *
   * @param given separated by commas or line breaks; null or blank for all files
   */
  static ChangedFiles of(@Nullable String given, Path newspaper, Path here) {
    Set<String> paths = new TreeSet<>();
    List<String> unknown = new ArrayList<>();
    if (given == null || given.isBlank()) {
      return new ChangedFiles(true, paths, unknown);
    }
    for (String part : given.split("[,\\r\\n]+", -1)) {
      String name = part.strip();
      if (!name.isEmpty() && !find(name, newspaper, here, paths)) {
        unknown.add(name);
      }
    }
    return new ChangedFiles(false, paths, unknown);
  }

  private static boolean find(String name, Path newspaper, Path here, Set<String> paths) {
    boolean found = false;
    List<Path> roots = new ArrayList<>(List.of(newspaper, here));
    for (Path up = newspaper.getParent(); up != null; up = up.getParent()) {
      roots.add(up);
    }
    for (Path root : roots) {
      Path file = resolve(root, name);
      if (file != null && file.startsWith(newspaper)) {
        paths.add(newspaper.relativize(file).toString().replace('\\', '/'));
        return true;
      }
      found |= file != null;
    }
    return found;
  }

  /** Null if there is no such file. */
  private static @Nullable Path resolve(Path root, String name) {
    try {
      Path file = root.resolve(name).toAbsolutePath().normalize();
      return Files.exists(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Those problems that stand in one of the files. */
  List<Problem> concern(List<Problem> problems) {
    return all ? problems : problems.stream().filter(p -> has(p.location().path())).toList();
  }

  private boolean has(String file) {
    return paths.stream()
        .anyMatch(path -> path.isEmpty() || file.equals(path) || file.startsWith(path + "/"));
  }
}
