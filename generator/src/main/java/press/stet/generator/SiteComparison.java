package press.stet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.stet.generator.output.OutputFolder;

/**
 * Two sites on disk, held against each other byte for byte: all the files that builds have listed
 * as theirs. The list itself is none of them, and neither is what others have put into the folders.
 *
 * @param files how many files either of the two has
 * @param differing how many of them are not the same in both
 * @param differences the first of these, by path
 */
public record SiteComparison(int files, int differing, List<SiteDifference> differences) {

  private static final int MOST_DIFFERENCES = 20;
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  /** Copies the differences. */
  public SiteComparison {
    differences = List.copyOf(differences);
  }

  /**
   * Compares two sites.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static SiteComparison of(Path here, Path there) {
    SortedSet<String> paths = new TreeSet<>(OutputFolder.listed(here));
    paths.addAll(OutputFolder.listed(there));
    List<SiteDifference> first = new ArrayList<>();
    int differing = 0;
    try {
      for (String path : paths) {
        SiteDifference difference = compare(path, here.resolve(path), there.resolve(path));
        if (difference != null) {
          differing++;
          if (differing <= MOST_DIFFERENCES) {
            first.add(difference);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SiteComparison(paths.size(), differing, first);
  }

  /** Whether every file is the same in both. */
  public boolean same() {
    return differing == 0;
  }

  private static @Nullable SiteDifference compare(String path, Path here, Path there)
      throws IOException {
    boolean isHere = Files.isRegularFile(here);
    boolean isThere = Files.isRegularFile(there);
    if (!isHere && !isThere) {
      return null;
    } else if (!isThere) {
      return new SiteDifference.OnlyHere(path);
    } else if (!isHere) {
      return new SiteDifference.OnlyThere(path);
    }
    long position = Files.mismatch(here, there);
    if (position < 0) {
      return null;
    }
    String one = text(here);
    String other = text(there);
    return one == null || other == null
        ? new SiteDifference.OtherBytes(path, position)
        : firstLine(path, one, other);
  }

  private static @Nullable String text(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return null;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.indexOf('\0') < 0 ? text : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static SiteDifference firstLine(String path, String here, String there) {
    int common = 0;
    int line = 1;
    int start = 0;
    int shorter = Math.min(here.length(), there.length());
    while (common < shorter && here.charAt(common) == there.charAt(common)) {
      if (here.charAt(common) == '\n') {
        line++;
        start = common + 1;
      }
      common++;
    }
    int column = here.codePointCount(start, common) + 1;
    return new SiteDifference.OtherLine(path, line, column, line(here, start), line(there, start));
  }

  private static @Nullable String line(String text, int start) {
    int end = text.indexOf('\n', start);
    return start == text.length() ? null : text.substring(start, end < 0 ? text.length() : end);
  }
}
