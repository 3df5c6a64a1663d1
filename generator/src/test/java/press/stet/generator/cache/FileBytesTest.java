package press.stet.generator.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is what it is, however many buffers it takes and wherever they lie. */
class FileBytesTest {

  private static final int SMALL = 1_000;
  private static final int LARGE = 3 << 20;

  @TempDir Path folder;

  @Test
  void aSmallFileIsRead() throws IOException {
    byte[] bytes = write(SMALL);
    assertSame(FileBytes.of(folder.resolve("file"), 1 << 20, LARGE), bytes);
  }

  @Test
  void aLargeFileIsReadInParts() throws IOException {
    byte[] bytes = write(LARGE);
    assertSame(FileBytes.of(folder.resolve("file"), 4_099, LARGE), bytes);
  }

  @Test
  void aVeryLargeFileIsMappedInParts() throws IOException {
    byte[] bytes = write(LARGE);
    assertSame(FileBytes.of(folder.resolve("file"), 4_099, LARGE - 1), bytes);
  }

  @Test
  void aFileThatFillsItsPartsHasNoEmptyOne() throws IOException {
    byte[] bytes = write(2 * SMALL);
    assertSame(FileBytes.of(folder.resolve("file"), SMALL, LARGE), bytes);
  }

  @Test
  void anEmptyFileHasNothing() throws IOException {
    write(0);
    FileBytes file = FileBytes.of(folder.resolve("file"));
    assertThat(file.size()).isZero();
    assertThat(file.copy(0, 0)).isEmpty();
  }

  private byte[] write(int size) throws IOException {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    Files.write(folder.resolve("file"), bytes);
    return bytes;
  }

  private static void assertSame(FileBytes file, byte[] bytes) {
    ByteBuffer expected = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(file.size()).isEqualTo(bytes.length);
    assertThat(file.copy(0, bytes.length)).isEqualTo(bytes);
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      int at = random.nextInt(bytes.length - Long.BYTES + 1);
      assertThat(file.intAt(at)).isEqualTo(expected.getInt(at));
      assertThat(file.longAt(at)).isEqualTo(expected.getLong(at));
    }
    for (int i = 0; i < 1_000; i++) {
      int at = random.nextInt(bytes.length);
      int length = random.nextInt(Math.min(10_000, bytes.length - at));
      assertThat(file.copy(at, length)).isEqualTo(Arrays.copyOfRange(bytes, at, at + length));
    }
  }
}
