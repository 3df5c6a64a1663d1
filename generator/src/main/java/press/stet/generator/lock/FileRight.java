package press.stet.generator.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to what a file stands for: one build at a time has it, of whichever process. The system
 * takes it back from a build that has been killed.
 *
 * <p>Where locks belong to a process, as those of POSIX do, closing any channel to the file gives
 * them up. So nobody else may open the file, and this process opens it once only.
 */
public final class FileRight implements AutoCloseable {

  /**
   * The files whose right this process has. No object could hold them: builds know nothing of each
   * other.
   */
  private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

  /** Others must be able to delete the file even where locks keep them from its contents. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private FileRight(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the right.
   *
   * @param file made if need be, in an existing folder
   * @return null if somebody else has it
   */
  public static @Nullable FileRight tryTake(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path name = folder == null ? file : folder.toRealPath().resolve(file.getFileName());
    if (!TAKEN.add(name)) {
      return null;
    }
    FileRight right = null;
    try {
      right = open(name);
    } finally {
      if (right == null) {
        TAKEN.remove(name);
      }
    }
    return right;
  }

  private static @Nullable FileRight open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = isFree(channel) && !isGone(file, channel);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? new FileRight(file, channel) : null;
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock(LOCKED_BYTE, 1, false);
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Whether the file was deleted after it was opened here, so that others find another one at its
   * place. Looking into that one would be to open it.
   */
  private static boolean isGone(Path file, FileChannel channel) throws IOException {
    return channel.size() == 1 || !Files.exists(file);
  }

  /** Deletes the file and gives the right back. */
  public void delete() throws IOException {
    try {
      Files.deleteIfExists(file);
      // Whoever has opened it and waits for its lock sees by its length that it is gone.
      channel.truncate(0).write(ByteBuffer.allocate(1), 0);
    } finally {
      close();
    }
  }

  /** Gives the right back; the file stays. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      TAKEN.remove(file);
    }
  }
}
