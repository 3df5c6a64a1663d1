package press.stet.generator.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import press.stet.core.value.Checksum;

/** Takes the checksum of files, however large. */
final class FileContents {

  private static final int BUFFER = 1 << 16;

  private FileContents() {}

  /** The checksum of a file's bytes. */
  static Checksum checksum(Path file) throws IOException {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(BUFFER, channel.size() + 1));
      while (channel.read(buffer.clear()) >= 0) {
        one.update(buffer.flip());
        other.update(buffer.flip());
      }
    }
    return Checksum.of(one, other);
  }
}
