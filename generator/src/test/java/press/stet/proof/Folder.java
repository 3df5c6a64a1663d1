package press.stet.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder on disk, taken as a whole. */
record Folder(Path root) {

  /** The contents of every file by its path; none if there is no such folder. */
  SortedMap<String, ByteBuffer> contents() {
    SortedMap<String, ByteBuffer> contents = new TreeMap<>();
    try {
      for (Map.Entry<String, Path> file : files().entrySet()) {
        contents.put(file.getKey(), ByteBuffer.wrap(Files.readAllBytes(file.getValue())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /** The contents of every file that belongs to the site and not to Stet's own books. */
  SortedMap<String, ByteBuffer> site() {
    SortedMap<String, ByteBuffer> site = contents();
    site.keySet().removeIf(path -> path.startsWith(".stet-"));
    return site;
  }

  /** When each file was written. */
  SortedMap<String, FileTime> times() {
    SortedMap<String, FileTime> times = new TreeMap<>();
    try {
      for (Map.Entry<String, Path> file : files().entrySet()) {
        times.put(file.getKey(), Files.getLastModifiedTime(file.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times;
  }

  /** Every file by its path relative to this folder. */
  SortedMap<String, Path> files() {
    SortedMap<String, Path> files = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> found = Files.walk(root)) {
        found
            .filter(Files::isRegularFile)
            .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** Brings the folder to hold these files and no others; what is the same is left alone. */
  void hold(Map<String, byte[]> wanted) {
    try {
      for (Map.Entry<String, Path> file : files().entrySet()) {
        if (!wanted.containsKey(file.getKey())) {
          Files.delete(file.getValue());
        }
      }
      for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
        Path place = root.resolve(file.getKey());
        ByteBuffer bytes = ByteBuffer.wrap(file.getValue());
        if (Files.isDirectory(place)) {
          new Folder(place).delete();
        }
        if (!Files.exists(place) || !bytes.equals(ByteBuffer.wrap(Files.readAllBytes(place)))) {
          Files.createDirectories(Objects.requireNonNull(place.getParent()));
          Files.write(place, file.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies everything into another folder, which must not exist. */
  void copyTo(Path other) {
    try {
      for (Map.Entry<String, Path> file : files().entrySet()) {
        Path place = other.resolve(file.getKey());
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        Files.copy(file.getValue(), place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the folder with all that is in it, if it exists. */
  void delete() {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> found = Files.walk(root)) {
      List<Path> paths = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : paths) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
