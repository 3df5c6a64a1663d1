package press.stet.generator.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.source.SourceTree;

/** Which address belongs to whom. Two pages with one address are found here. */
final class AddressBook {

  private final SourceTree tree;
  private final Problems problems;
  private final Map<String, Object> owners = new HashMap<>();
  private final Set<String> plainFiles = new HashSet<>();

  AddressBook(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /** Gives an address to a page that no file of the newspaper stands for. */
  void give(SitePath path, String what) {
    owners.put(path.file(), what);
  }

  /**
   * Gives an address to what is made of a file, unless somebody has it.
   *
   * @param cure what the writer should do about a clash
   * @param keys of the file, the first of which is shown in a problem
   * @return whether the address was free
   */
  boolean claim(SitePath path, SourcePath file, String cure, String... keys) {
    Object owner = owners.putIfAbsent(path.file(), file);
    if (owner == null) {
      if (!path.isFolder()) {
        plainFiles.add(path.file());
      }
      return true;
    }
    Location place = keys.length == 0 ? Location.ofFile(file.value()) : tree.placeOfKey(file, keys);
    problems.report(ProblemKind.DUPLICATE_ADDRESS, place, path.value(), owner.toString(), cure);
    return false;
  }

  /** Whether somebody has the address. */
  boolean isTaken(SitePath path) {
    return owners.containsKey(path.file());
  }

  /** Who has the address, in words; null if nobody has. */
  @Nullable String owner(SitePath path) {
    Object owner = owners.get(path.file());
    return owner == null ? null : owner.toString();
  }

  /** Finds files that would have to be folders at the same time. */
  void checkFolders() {
    if (plainFiles.isEmpty()) {
      return;
    }
    Set<String> reported = new HashSet<>();
    for (Map.Entry<String, Object> entry : owners.entrySet()) {
      String path = entry.getKey();
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        String folder = path.substring(0, end);
        if (plainFiles.contains(folder) && reported.add(folder)) {
          reportFolder(folder);
        }
      }
    }
  }

  private void reportFolder(String folder) {
    Object owner = owners.get(folder);
    problems.report(
        ProblemKind.FILE_AND_FOLDER, Location.ofFile(String.valueOf(owner)), "/" + folder);
  }
}
