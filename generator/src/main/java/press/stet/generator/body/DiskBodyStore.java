package press.stet.generator.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.binary.DamagedBytesException;

/**
 * Keeps texts in one file that only grows, and in heap 28 bytes or so for each.
 *
 * <p>The file is a sequence of records: the checksum of the bytes (8), the bytes. Where each key's
 * record lies and how long it is, the store knows in memory, and hands out and takes back as {@link
 * #table}: the file alone tells nothing.
 */
public final class DiskBodyStore implements BodyStore {

  private static final int RECORD_HEADER = Long.BYTES;
  private static final int BUFFER = 1 << 20;

  private final FileChannel channel;
  private final SegmentIndex index = new SegmentIndex();
  // Records that are not yet in the file; their place begins at flushed.
  private final ByteBuffer pending = ByteBuffer.allocateDirect(BUFFER);
  private long flushed;
  private boolean grown;

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
      return new DiskBodyStore(
          FileChannel.open(
              file,
              Set.of(
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.DELETE_ON_CLOSE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a store that stays. What the file holds beyond the table was written by a build that did
   * not end; it is cut off.
   *
   * @param table of the texts in the file; null to begin with an empty one
   * @throws DamagedBytesException if the table cannot be one of that file
   * @throws UncheckedIOException if the file cannot be read or written
   */
  public static DiskBodyStore open(Path file, @Nullable BinaryReader table) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
      DiskBodyStore store = new DiskBodyStore(channel);
      try {
        store.take(table);
      } catch (RuntimeException e) {
        channel.close();
        throw e;
      }
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(@Nullable BinaryReader table) throws IOException {
    if (table != null) {
      flushed = table.longNumber();
      for (int i = table.number(); i > 0; i--) {
        Fingerprint key = table.fingerprint();
        long offset = table.longNumber();
        int length = table.number();
        if (offset < 0 || length < 0 || offset + length > flushed) {
          throw new DamagedBytesException();
        }
        index.put(key, offset, length);
      }
    }
    if (channel.size() < flushed) {
      throw new DamagedBytesException();
    }
    channel.truncate(flushed);
  }

  /**
   * Writes down where some texts lie, for {@link #open}; the others are as good as gone.
   *
   * @throws IllegalStateException if one of the texts was never put
   */
  public void table(BinaryWriter out, Collection<Fingerprint> keys) {
    synchronized (index) {
      flush();
      out.number(flushed);
      out.number(keys.size());
      for (Fingerprint key : keys) {
        int place = place(key);
        out.fingerprint(key).number(index.offset(place)).number(index.length(place));
      }
    }
  }

  /** The number of bytes in the file. */
  public long fileSize() {
    synchronized (index) {
      return flushed + pending.position();
    }
  }

  /** The number of bytes that some texts take up in the file. */
  public long sizeOf(Collection<Fingerprint> keys) {
    synchronized (index) {
      return keys.stream().mapToLong(key -> index.length(place(key)) + RECORD_HEADER).sum();
    }
  }

  /** Puts some texts into another store, as they are. */
  public void copyTo(DiskBodyStore other, Collection<Fingerprint> keys) {
    for (Fingerprint key : keys) {
      other.put(key, bytes(key));
    }
  }

  /** Whether texts were put that were not there when the store was opened. */
  public boolean hasGrown() {
    synchronized (index) {
      return grown;
    }
  }

  /** Whether there is such a text. */
  public boolean has(Fingerprint key) {
    synchronized (index) {
      return index.find(key) != SegmentIndex.ABSENT;
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the disk is full
   */
  @Override
  public void put(Fingerprint key, Fragment fragment) {
    put(key, FragmentCodec.encode(fragment));
  }

  private void put(Fingerprint key, byte[] bytes) {
    long checksum = Checksum.of(bytes).bits();
    synchronized (index) {
      if (index.find(key) != SegmentIndex.ABSENT) {
        return;
      }
      grown = true;
      int size = RECORD_HEADER + bytes.length;
      if (size > pending.remaining()) {
        flush();
      }
      long start = flushed + pending.position();
      if (size > pending.capacity()) {
        flushed += write(ByteBuffer.allocate(size).putLong(checksum).put(bytes).flip());
      } else {
        pending.putLong(checksum).put(bytes);
      }
      index.put(key, start + RECORD_HEADER, bytes.length);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws DamagedBytesException if the file does not hold what was put
   * @throws UncheckedIOException if the file cannot be read
   */
  @Override
  public Fragment get(Fingerprint key) {
    return FragmentCodec.decode(bytes(key));
  }

  /**
   * {@inheritDoc}
   *
   * @throws DamagedBytesException if the file does not hold what was put
   * @throws UncheckedIOException if the file cannot be read
   */
  @Override
  public StoredFragment stored(Fingerprint key) {
    byte[] record = record(key);
    return new StoredFragment(record, RECORD_HEADER, record.length - RECORD_HEADER);
  }

  private byte[] bytes(Fingerprint key) {
    byte[] record = record(key);
    return Arrays.copyOfRange(record, RECORD_HEADER, record.length);
  }

  private byte[] record(Fingerprint key) {
    long offset;
    ByteBuffer record;
    synchronized (index) {
      int place = place(key);
      offset = index.offset(place) - RECORD_HEADER;
      record = ByteBuffer.allocate(index.length(place) + RECORD_HEADER);
      if (offset >= flushed) {
        int start = (int) (offset - flushed);
        pending.get(start, record.array());
        offset = -1;
      }
    }
    if (offset >= 0) {
      read(record, offset);
    }
    byte[] bytes = record.array();
    long checksum = record.getLong(0);
    if (Checksum.of(bytes, RECORD_HEADER, bytes.length - RECORD_HEADER).bits() != checksum) {
      throw new DamagedBytesException();
    }
    return bytes;
  }

  private int place(Fingerprint key) {
    int place = index.find(key);
    if (place == SegmentIndex.ABSENT) {
      throw new IllegalStateException("no text with the key " + key);
    }
    return place;
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

  private void flush() {
    flushed += write(pending.flip());
    pending.clear();
  }

  private int write(ByteBuffer bytes) {
    int count = bytes.remaining();
    long position = flushed;
    try {
      while (bytes.hasRemaining()) {
        position += channel.write(bytes, position);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  private void read(ByteBuffer buffer, long offset) {
    try {
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, offset + buffer.position()) < 0) {
          throw new DamagedBytesException();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
