package press.stet.generator.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The temporary folder of one preview.
 *
 * @param root what is removed at the end
 */
record PreviewFolder(Path root) implements AutoCloseable {

  static PreviewFolder create() throws IOException {
    return new PreviewFolder(Files.createTempDirectory("stet-preview-").toRealPath());
  }

  /** Where the site is built. */
  Path site() {
    return root.resolve("site");
  }

  /** Removes the folder with all that is in it, as far as the system lets it go. */
  @Override
  public void close() {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
                throws IOException {
              Files.deleteIfExists(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // It lies in the system's folder for such things, which is swept from time to time.
    }
  }
}
