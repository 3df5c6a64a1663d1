package press.stet.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import press.stet.generator.lock.FileRight;

/**
 * The right to change an output folder: one build at a time has it, the others wait. There is a
 * file for it only meanwhile.
 */
final class OutputLock implements AutoCloseable {

  /** The file's name in the output folder. */
  static final String NAME = ".stet-lock";

  private static final long PAUSE_MILLIS = 20;

  private final FileRight right;

  private OutputLock(FileRight right) {
    this.right = right;
  }

  /**
   * Waits for the right.
   *
   * @param root an existing folder
   */
  static OutputLock await(Path root) throws IOException {
    try {
      while (true) {
        @Nullable FileRight right = FileRight.tryTake(root.resolve(NAME));
        if (right != null) {
          return new OutputLock(right);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another build was writing " + root, e);
    }
  }

  @Override
  public void close() {
    try {
      right.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
