package press.stet.generator.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import press.stet.core.value.Fingerprint;

/**
 * Keeps texts in one file that only grows, and in heap 28 bytes or so for each.
 *
 * <p>The file is a header of eight bytes ({@code STET}, the codec's version) and then records: the
 * length of the bytes (4), their fingerprint (16), the bytes. It tells all that the index knows.
 */
public final class DiskBodyStore implements BodyStore {

  private static final byte[] MAGIC = "STET".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = MAGIC.length + Integer.BYTES;
  private static final int RECORD_HEADER = Integer.BYTES + 2 * Long.BYTES;

  private final FileChannel channel;
  private final SegmentIndex index = new SegmentIndex();
  private long end = HEADER;

  private DiskBodyStore(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens an empty store in a temporary file that disappears with the store.
   *
   * @throws UncheckedIOException if there is no place for it
   */
  public static DiskBodyStore scratch() {
    try {
      Path file = Files.createTempFile("stet-", ".bodies");
      return open(
          file,
          Set.of(
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DiskBodyStore open(Path file, Set<OpenOption> options) throws IOException {
    FileChannel channel = FileChannel.open(file, options);
    ByteBuffer header = ByteBuffer.allocate(HEADER).put(MAGIC).putInt(FragmentCodec.VERSION);
    write(channel, header.flip(), 0);
    return new DiskBodyStore(channel);
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the disk is full
   */
  @Override
  public Fingerprint put(Fragment fragment) {
    byte[] bytes = FragmentCodec.encode(fragment);
    Fingerprint key = Fingerprint.of(bytes);
    ByteBuffer entry =
        ByteBuffer.allocate(RECORD_HEADER + bytes.length)
            .putInt(bytes.length)
            .putLong(key.high())
            .putLong(key.low())
            .put(bytes)
            .flip();
    long start;
    synchronized (index) {
      if (index.find(key) != SegmentIndex.ABSENT) {
        return key;
      }
      start = end;
      end += entry.remaining();
    }
    write(channel, entry, start);
    synchronized (index) {
      // Two threads may have written the same text; the first one's counts, the other's lies idle.
      if (index.find(key) == SegmentIndex.ABSENT) {
        index.put(key, start + RECORD_HEADER, bytes.length);
      }
    }
    return key;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  @Override
  public Fragment get(Fingerprint fingerprint) {
    long offset;
    int length;
    synchronized (index) {
      int place = index.find(fingerprint);
      if (place == SegmentIndex.ABSENT) {
        throw new IllegalStateException("no text with the fingerprint " + fingerprint);
      }
      offset = index.offset(place);
      length = index.length(place);
    }
    return FragmentCodec.decode(read(offset, length));
  }

  /** The number of different texts. */
  public int size() {
    synchronized (index) {
      return index.size();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(FileChannel channel, ByteBuffer bytes, long start) {
    long position = start;
    try {
      while (bytes.hasRemaining()) {
        position += channel.write(bytes, position);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] read(long offset, int length) {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    try {
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, offset + buffer.position()) < 0) {
          throw new IllegalStateException("the store of texts ends too early");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.array();
  }
}
