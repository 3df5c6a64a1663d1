package press.stet.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a build leaves beside the web site, for those who run it and not for its readers. */
public final class FileBeside {

  private FileBeside() {}

  /**
   * Writes a file in one go: whoever reads it sees what was there before or all that is new.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, byte[] bytes) {
    Path place = file.toAbsolutePath();
    Path aside = place.resolveSibling(place.getFileName() + ".new");
    try {
      Files.createDirectories(place.getParent());
      Files.write(aside, bytes);
      Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes a file if it is there.
   *
   * @throws UncheckedIOException if it cannot be removed
   */
  public static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
