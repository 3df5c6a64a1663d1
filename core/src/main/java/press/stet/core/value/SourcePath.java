package press.stet.core.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of the newspaper folder, relative to that folder, always with forward slashes: {@code
 * articles/2018/07/05/doha.md}.
 *
 * @param value no leading slash, no {@code .} or {@code ..} segment
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

  /** The folder part with its trailing slash; empty for a file at the top. */
  public String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  /** The last part: {@code doha.md}. */
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The file name without its extension: {@code doha}. */
  public String baseName() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Whether the file lies below the folder, given with its trailing slash. */
  public boolean isBelow(String folder) {
    return value.startsWith(folder);
  }

  /**
   * Follows a relative path from this file's folder.
   *
   * @param relative not percent-encoded: {@code ../04/ceasefire.md}
   * @return null if the path is empty or climbs out of the newspaper folder
   */
  public @Nullable SourcePath resolve(String relative) {
    if (relative.isEmpty()) {
      return null;
    }
    int end = value.lastIndexOf('/') + 1;
    int from = 0;
    while (relative.startsWith("../", from) && end > 0) {
      end = value.lastIndexOf('/', end - 2) + 1;
      from += 3;
    }
    return isPlain(relative, from)
        ? new SourcePath(value.substring(0, end).concat(relative.substring(from)))
        : walk(relative);
  }

  /** Whether what is left of a relative path only descends: the usual case. */
  private static boolean isPlain(String relative, int from) {
    int start = from;
    for (int i = from; i <= relative.length(); i++) {
      if (i == relative.length() || relative.charAt(i) == '/') {
        if (i == start || relative.charAt(start) == '.') {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private @Nullable SourcePath walk(String relative) {
    List<String> parts = new ArrayList<>();
    for (String part : (folder() + relative).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return null;
        }
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? null : new SourcePath(String.join("/", parts));
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourcePath it && it.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
