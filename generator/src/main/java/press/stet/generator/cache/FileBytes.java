package press.stet.generator.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The bytes of a file of any size, found by their places, as they were when it was opened. Those of
 * a large file lie outside the Java heap, where no garbage collection goes over them. Safe for use
 * by several threads.
 */
final class FileBytes {

  /** No bytes. */
  static final FileBytes NONE = new FileBytes(0, 1, new ByteBuffer[0]);

  private static final int MOST_IN_HEAP = 1 << 20;

  /** A buffer ends before 2 GB, a file need not. */
  private static final int LARGEST_PART = 1 << 30;

  private final long size;
  private final int partSize;
  private final ByteBuffer[] parts;

  private FileBytes(long size, int partSize, ByteBuffer[] parts) {
    this.size = size;
    this.partSize = partSize;
    this.parts = parts;
  }

  /**
   * Opens a file. It is read at once, for what is mapped cannot be replaced everywhere; only one
   * that would take up too much of the room outside the heap, which by default is as large as the
   * heap, is mapped.
   */
  static FileBytes of(Path file) throws IOException {
    return of(file, LARGEST_PART, Runtime.getRuntime().maxMemory() / 4);
  }

  /**
   * Opens a file.
   *
   * @param partSize what one buffer holds
   * @param mostRead the size up to which a file is read; a larger one is mapped
   */
  static FileBytes of(Path file, int partSize, long mostRead) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      ByteBuffer[] parts = new ByteBuffer[Math.toIntExact((size + partSize - 1) / partSize)];
      for (int i = 0; i < parts.length; i++) {
        long start = (long) i * partSize;
        int length = (int) Math.min(partSize, size - start);
        ByteBuffer part =
            size > mostRead
                ? channel.map(FileChannel.MapMode.READ_ONLY, start, length)
                : read(channel, size > MOST_IN_HEAP, length);
        parts[i] = part.order(ByteOrder.LITTLE_ENDIAN);
      }
      return new FileBytes(size, partSize, parts);
    }
  }

  private static ByteBuffer read(FileChannel channel, boolean direct, int length)
      throws IOException {
    ByteBuffer part = direct ? ByteBuffer.allocateDirect(length) : ByteBuffer.allocate(length);
    while (part.hasRemaining()) {
      if (channel.read(part) < 0) {
        throw new EOFException();
      }
    }
    return part.flip();
  }

  /** The number of bytes. */
  long size() {
    return size;
  }

  /** Four bytes as a number, lowest first. */
  int intAt(long at) {
    int inPart = (int) (at % partSize);
    return inPart + Integer.BYTES <= partSize
        ? parts[(int) (at / partSize)].getInt(inPart)
        : ByteBuffer.wrap(copy(at, Integer.BYTES)).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  /** Eight bytes as a number, lowest first. */
  long longAt(long at) {
    return ((intAt(at + Integer.BYTES) & 0xffff_ffffL) << Integer.SIZE)
        | (intAt(at) & 0xffff_ffffL);
  }

  /** A copy of some bytes. */
  byte[] copy(long at, int length) {
    byte[] bytes = new byte[length];
    ByteBuffer copy = ByteBuffer.wrap(bytes);
    forEach(at, at + length, copy::put);
    return bytes;
  }

  /** Hands over a run of bytes, in as many pieces as it takes. */
  void forEach(long from, long to, Consumer<ByteBuffer> taker) {
    long at = from;
    while (at < to) {
      int inPart = (int) (at % partSize);
      int length = (int) Math.min(partSize - inPart, to - at);
      taker.accept(parts[(int) (at / partSize)].slice(inPart, length));
      at += length;
    }
  }
}
