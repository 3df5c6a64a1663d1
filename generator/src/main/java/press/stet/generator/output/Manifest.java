package press.stet.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import press.stet.core.value.Checksum;

/**
 * The list of the files that we wrote into the output folder, in that folder: the only ones that a
 * later build may delete.
 *
 * <p>Lines of UTF-8: the format's name, then one path a line, sorted, with slashes.
 */
final class Manifest {

  /** The file's name in the output folder. */
  static final String NAME = ".stet-manifest";

  private static final String FORMAT = "stet manifest 1";

  private Manifest() {}

  /** Reads the list; what is no list of ours is as good as none, and nothing is deleted. */
  static SortedSet<String> read(Path output) throws IOException {
    Path file = output.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return new TreeSet<>();
    }
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    SortedSet<String> paths = new TreeSet<>();
    if (!lines.isEmpty() && lines.get(0).equals(FORMAT)) {
      lines.stream().skip(1).filter(Manifest::isBelow).forEach(paths::add);
    }
    return paths;
  }

  /** Guards against a list that is damaged, or that somebody has tampered with. */
  private static boolean isBelow(String path) {
    Path relative;
    try {
      relative = Path.of(path);
    } catch (InvalidPathException e) {
      return false;
    }
    return !path.isEmpty()
        && !relative.isAbsolute()
        && !relative.startsWith("..")
        && relative.normalize().equals(relative);
  }

  /**
   * Whether the list in a folder has these paths and no others. To find that out takes a fraction
   * of the time that it takes to make the list.
   *
   * @param paths each once
   */
  static boolean lists(Path output, Collection<String> paths) throws IOException {
    Path file = output.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(file);
    // The sum of the lines' checksums is the same in any order.
    long sum = sum(FORMAT.getBytes(StandardCharsets.UTF_8));
    for (String path : paths) {
      sum += sum(path.getBytes(StandardCharsets.UTF_8));
    }
    long count = paths.size() + 1L;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        sum -= Checksum.of(bytes, start, i - start).bits();
        count--;
        start = i + 1;
      }
    }
    return start == bytes.length && count == 0 && sum == 0;
  }

  private static long sum(byte[] line) {
    return Checksum.of(line).bits();
  }

  /** The list's bytes. */
  static byte[] bytes(Collection<String> paths) {
    StringBuilder out = new StringBuilder(paths.size() * 48 + 64).append(FORMAT).append('\n');
    String[] sorted = paths.toArray(String[]::new);
    Arrays.sort(sorted);
    for (String path : sorted) {
      out.append(path).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
