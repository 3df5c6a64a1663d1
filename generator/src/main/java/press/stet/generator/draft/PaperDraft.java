package press.stet.generator.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A newspaper's folder that waits to be made.
 *
 * @param files their texts by their paths, with slashes
 */
public record PaperDraft(SortedMap<String, String> files) {

  /** Copies the files. */
  public PaperDraft {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Those of its files that are there already. */
  public List<String> taken(Path folder) {
    return files.keySet().stream()
        .filter(file -> Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /**
   * Writes the files, none over one that is there.
   *
   * @throws java.nio.file.FileAlreadyExistsException if one of them has come into being
   * @throws IOException if one cannot be written
   */
  public void saveIn(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.resolveSibling("."));
      Files.writeString(
          target, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }
  }
}
