package press.stet.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The right to change an output folder: one build at a time has it, the others wait. The system
 * takes it back from a build that has been killed. There is a file for it only meanwhile.
 */
final class OutputLock implements AutoCloseable {

  /** The file's name in the output folder. */
  static final String NAME = ".stet-lock";

  private static final long PAUSE_MILLIS = 20;

  /** Behind the contents, which others must be able to read even where locks keep them from it. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the right.
   *
   * @param root an existing folder
   */
  static OutputLock await(Path root) throws IOException {
    Path file = root.resolve(NAME);
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        while (!isFree(channel)) {
          Thread.sleep(PAUSE_MILLIS);
        }
        // The one before us may have deleted the file for which we waited.
        if (isStill(file, channel)) {
          return new OutputLock(file, channel);
        }
        channel.close();
      } catch (InterruptedException e) {
        channel.close();
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while another build was writing " + root, e);
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    byte[] mark = Long.toHexString(System.nanoTime()).getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0).write(ByteBuffer.wrap(mark), 0);
    try {
      return Arrays.equals(mark, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
