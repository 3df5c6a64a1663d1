package press.stet.generator.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.binary.DamagedBytesException;

/**
 * A file of records, each found by its name. One build reads it and says of each record whether it
 * still holds; together with new records they make the file that the next build reads. The file on
 * disk is always a whole one: it is written aside and moved into place.
 *
 * <p>The form: {@value #MAGIC} and the writer's fingerprint; the records, each with its length and
 * the hash of its name in front, in no particular order; a footer of the owner's; at the very end
 * the place of the footer, the number of records and the checksum of all before it. Numbers in it
 * are little-endian.
 *
 * <p>Records may be looked up, carried over and added by several threads.
 */
final class RecordFile implements AutoCloseable {

  /** Begins the file; the digit is to be raised with every change of the form. */
  private static final long MAGIC = 0x3154_4554_5345_5453L;

  private static final int HEADER = 3 * Long.BYTES;
  private static final int FRAME = 2 * Integer.BYTES;
  private static final int TRAILER = Long.BYTES + 2 * Integer.BYTES;
  private static final int MOST_IN_HEAP = 256 << 20;
  private static final int BUFFER = 1 << 18;

  private final Path file;
  private final Path aside;
  private final Fingerprint writer;
  private final ByteBuffer old;
  private final int[] places;
  private final byte[] carried;
  private final int footerStart;
  private final int count;

  private @Nullable Output output;

  private RecordFile(Path file, Fingerprint writer, ByteBuffer old, int footerStart, int count) {
    this.file = file;
    this.aside = file.resolveSibling(file.getFileName() + ".new");
    this.writer = writer;
    this.old = old;
    this.footerStart = footerStart;
    this.count = count;
    this.places = new int[Math.max(16, Integer.highestOneBit(Math.max(1, count)) * 4)];
    this.carried = new byte[places.length];
  }

  /** A file that does not exist yet; whatever is there will be replaced. */
  static RecordFile empty(Path file, Fingerprint writer) {
    return new RecordFile(file, writer, ByteBuffer.allocate(HEADER), HEADER, 0);
  }

  /**
   * Opens a file.
   *
   * @param writer who may have written it
   * @return null if somebody else has written it, such as another version
   * @throws DamagedBytesException if it is not what was written
   */
  static @Nullable RecordFile open(Path file, Fingerprint writer) throws IOException {
    ByteBuffer bytes = read(file).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.limit() < HEADER + TRAILER || bytes.getLong(0) != MAGIC) {
      throw new DamagedBytesException();
    }
    if (bytes.getLong(Long.BYTES) != writer.high()
        || bytes.getLong(2 * Long.BYTES) != writer.low()) {
      return null;
    }
    int end = bytes.limit() - TRAILER;
    long footerStart = bytes.getLong(end);
    int count = bytes.getInt(end + Long.BYTES);
    CRC32C check = new CRC32C();
    check.update(bytes.duplicate().limit(end + Long.BYTES + Integer.BYTES));
    if ((int) check.getValue() != bytes.getInt(bytes.limit() - Integer.BYTES)
        || footerStart < HEADER
        || footerStart > end
        || count < 0) {
      throw new DamagedBytesException();
    }
    RecordFile opened = new RecordFile(file, writer, bytes, (int) footerStart, count);
    opened.index();
    return opened;
  }

  /**
   * A large file is mapped; a small one is read, for what is mapped cannot be replaced everywhere.
   */
  private static ByteBuffer read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      if (size > Integer.MAX_VALUE) {
        throw new DamagedBytesException();
      }
      return size > MOST_IN_HEAP
          ? channel.map(FileChannel.MapMode.READ_ONLY, 0, size)
          : ByteBuffer.wrap(Files.readAllBytes(file));
    }
  }

  private void index() {
    int mask = places.length - 1;
    int at = HEADER;
    for (int i = 0; i < count; i++) {
      if (at + FRAME > footerStart) {
        throw new DamagedBytesException();
      }
      int slot = spread(old.getInt(at + Integer.BYTES)) & mask;
      while (places[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      places[slot] = at;
      int length = old.getInt(at);
      if (length < 0 || length > footerStart - at - FRAME) {
        throw new DamagedBytesException();
      }
      at += FRAME + length;
    }
    if (at != footerStart) {
      throw new DamagedBytesException();
    }
  }

  private static int spread(int hash) {
    return (hash * 0x9E3779B9) >>> 7;
  }

  /** The number of records that were in the file. */
  int count() {
    return count;
  }

  /** What the owner wrote at the end. */
  BinaryReader footer() {
    return reader(footerStart, old.limit() - TRAILER - footerStart);
  }

  /**
   * Finds a record.
   *
   * @return its number, for {@link #read} and {@link #carry}; -1 if there is none of that name
   */
  int find(String name) {
    int mask = places.length - 1;
    int hash = name.hashCode();
    for (int slot = spread(hash) & mask; places[slot] != 0; slot = (slot + 1) & mask) {
      int at = places[slot];
      if (old.getInt(at + Integer.BYTES) == hash && name.equals(record(at).text())) {
        return slot;
      }
    }
    return -1;
  }

  /** A record's contents, behind its name. */
  BinaryReader read(int number) {
    BinaryReader reader = record(places[number]);
    reader.skipText();
    return reader;
  }

  private BinaryReader record(int at) {
    return reader(at + FRAME, old.getInt(at));
  }

  @SuppressWarnings("ByteBufferBackingArray") // it wraps the whole array
  private BinaryReader reader(int offset, int length) {
    if (old.hasArray()) {
      return new BinaryReader(old.array(), old.arrayOffset() + offset, length);
    }
    byte[] bytes = new byte[length];
    old.get(offset, bytes);
    return new BinaryReader(bytes);
  }

  /** The record still holds. */
  void carry(int number) {
    carried[number] = 1;
  }

  /** Adds a record, or replaces one. */
  void add(String name, BinaryWriter contents) {
    BinaryWriter named = new BinaryWriter(contents.size() + name.length() + 16).text(name);
    byte[] front = named.toBytes();
    synchronized (this) {
      Output out = output();
      out.frame(front.length + contents.size(), name.hashCode());
      out.write(ByteBuffer.wrap(front));
      out.write(contents.buffer());
    }
  }

  private Output output() {
    if (output == null) {
      output = new Output(aside, writer);
    }
    return output;
  }

  /**
   * Writes the file anew, unless nothing has changed. What was neither carried over nor added is
   * gone.
   *
   * @param footer what {@link #footer} will read
   */
  synchronized void save(BinaryWriter footer) {
    int kept = 0;
    for (byte mark : carried) {
      kept += mark;
    }
    boolean same = output == null && kept == count && isFooter(footer.toBytes());
    if (same && Files.exists(file)) {
      return;
    }
    Output out = output();
    for (int slot = 0; slot < carried.length; slot++) {
      if (carried[slot] != 0) {
        int at = places[slot];
        out.records++;
        out.write(old.duplicate().limit(at + FRAME + old.getInt(at)).position(at));
      }
    }
    out.finish(footer.buffer());
    out.close();
    output = null;
    try {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isFooter(byte[] bytes) {
    byte[] before = new byte[old.limit() - Math.min(old.limit(), TRAILER + footerStart)];
    if (before.length != bytes.length) {
      return false;
    }
    old.get(footerStart, before);
    return Arrays.equals(before, bytes);
  }

  /** Drops what was added and not saved. */
  @Override
  public synchronized void close() {
    if (output != null) {
      output.close();
      output = null;
      try {
        Files.deleteIfExists(aside);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The file on its way. */
  private static final class Output {

    private final FileChannel channel;
    private final CRC32C check = new CRC32C();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private long size;
    private int records;

    Output(Path file, Fingerprint writer) {
      try {
        channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      buffer.putLong(MAGIC).putLong(writer.high()).putLong(writer.low());
    }

    void frame(int length, int hash) {
      room(FRAME);
      buffer.putInt(length).putInt(hash);
      records++;
    }

    void write(ByteBuffer bytes) {
      while (bytes.remaining() > buffer.remaining()) {
        ByteBuffer part = bytes.slice().limit(buffer.remaining());
        bytes.position(bytes.position() + part.remaining());
        buffer.put(part);
        flush();
      }
      buffer.put(bytes);
    }

    void finish(ByteBuffer footer) {
      long footerStart = size + buffer.position();
      write(footer);
      room(TRAILER);
      buffer.putLong(footerStart).putInt(records);
      check.update(buffer.array(), 0, buffer.position());
      int checksum = (int) check.getValue();
      buffer.putInt(checksum);
      drain();
    }

    private void room(int bytes) {
      if (buffer.remaining() < bytes) {
        flush();
      }
    }

    private void flush() {
      check.update(buffer.array(), 0, buffer.position());
      drain();
    }

    private void drain() {
      buffer.flip();
      size += buffer.remaining();
      try {
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      buffer.clear();
    }

    void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
