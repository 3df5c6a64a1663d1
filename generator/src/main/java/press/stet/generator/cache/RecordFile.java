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
 * the hash of its name in front and filled up to a multiple of {@value #UNIT} bytes, in no
 * particular order; a footer of the owner's; at the very end the place of the footer, the number of
 * records and the checksum of all before it. Numbers in it are little-endian.
 *
 * <p>Records may be looked up, carried over and added by several threads.
 */
final class RecordFile implements AutoCloseable {

  /** Begins the file; the digit is to be raised with every change of the form. */
  private static final long MAGIC = 0x3254_4554_5345_5453L;

  private static final int HEADER = 3 * Long.BYTES;
  private static final int FRAME = 2 * Integer.BYTES;

  /** Places are counted in these, so that an int reaches over 16 GB. */
  private static final int UNIT = 8;

  private static final int TRAILER = Long.BYTES + 2 * Integer.BYTES;
  private static final int BUFFER = 1 << 18;

  private final Path file;
  private final Path aside;
  private final Fingerprint writer;
  private final long footerStart;
  private final int count;
  private FileBytes old;
  private int[] places;
  private byte[] carried;

  private @Nullable Output output;

  private RecordFile(Path file, Fingerprint writer, FileBytes old, long footerStart, int count) {
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
    return new RecordFile(file, writer, FileBytes.NONE, HEADER, 0);
  }

  /**
   * Opens a file.
   *
   * @param writer who may have written it
   * @return null if somebody else has written it, such as another version
   * @throws DamagedBytesException if it is not what was written
   */
  static @Nullable RecordFile open(Path file, Fingerprint writer) throws IOException {
    FileBytes bytes = FileBytes.of(file);
    if (bytes.size() < HEADER + TRAILER || bytes.longAt(0) != MAGIC) {
      throw new DamagedBytesException();
    }
    if (bytes.longAt(Long.BYTES) != writer.high() || bytes.longAt(2 * Long.BYTES) != writer.low()) {
      return null;
    }
    long end = bytes.size() - TRAILER;
    long footerStart = bytes.longAt(end);
    int count = bytes.intAt(end + Long.BYTES);
    CRC32C check = new CRC32C();
    bytes.forEach(0, bytes.size() - Integer.BYTES, check::update);
    if ((int) check.getValue() != bytes.intAt(bytes.size() - Integer.BYTES)
        || footerStart < HEADER
        || footerStart > end
        || footerStart / UNIT > Integer.MAX_VALUE
        || count < 0
        || count > footerStart / FRAME) {
      throw new DamagedBytesException();
    }
    RecordFile opened = new RecordFile(file, writer, bytes, footerStart, count);
    opened.index();
    return opened;
  }

  private void index() {
    int mask = places.length - 1;
    long at = HEADER;
    for (int i = 0; i < count; i++) {
      if (at + FRAME > footerStart) {
        throw new DamagedBytesException();
      }
      int slot = spread(hash(at)) & mask;
      while (places[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      places[slot] = (int) (at / UNIT);
      int length = old.intAt(at);
      if (length < 0 || length > footerStart - at - FRAME) {
        throw new DamagedBytesException();
      }
      at = behind(at);
    }
    if (at != footerStart) {
      throw new DamagedBytesException();
    }
  }

  private int hash(long at) {
    return old.intAt(at + Integer.BYTES);
  }

  /** Where the next record begins, or the footer. */
  private long behind(long at) {
    return at + FRAME + old.intAt(at) + fill(old.intAt(at));
  }

  private static int fill(int length) {
    return -length & (UNIT - 1);
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
    return new BinaryReader(footerBytes());
  }

  private byte[] footerBytes() {
    return old.size() == 0
        ? new byte[0]
        : old.copy(footerStart, Math.toIntExact(old.size() - TRAILER - footerStart));
  }

  /**
   * A record that was found.
   *
   * @param number names it in {@link #carry}
   * @param contents as they were added
   * @param file has the record, even after this one was closed
   * @param start where in the file the reader's first byte lies
   */
  record Found(int number, BinaryReader contents, FileBytes file, long start) {}

  /** Finds a record; null if there is none of that name. */
  @Nullable Found find(String name) {
    int mask = places.length - 1;
    int hash = name.hashCode();
    for (int slot = spread(hash) & mask; places[slot] != 0; slot = (slot + 1) & mask) {
      long at = (long) places[slot] * UNIT;
      if (hash(at) == hash) {
        BinaryReader record = new BinaryReader(old.copy(at + FRAME, old.intAt(at)));
        if (name.equals(record.text())) {
          return new Found(slot, record, old, at + FRAME);
        }
      }
    }
    return null;
  }

  /** Greater than the number of any record. */
  int numbers() {
    return places.length;
  }

  /** The record of a number, its name in front; null if there is none. */
  @Nullable BinaryReader at(int number) {
    if (places[number] == 0) {
      return null;
    }
    long at = (long) places[number] * UNIT;
    return new BinaryReader(old.copy(at + FRAME, old.intAt(at)));
  }

  /** The record still holds. */
  void carry(int number) {
    carried[number] = 1;
  }

  /** Whether all records hold that were in the file, and none was added. */
  synchronized boolean isAsRead() {
    int kept = 0;
    for (byte mark : carried) {
      kept += mark;
    }
    return count > 0 && output == null && kept == count;
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
      out.fill(fill(front.length + contents.size()));
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
    boolean same =
        output == null && kept == count && Arrays.equals(footer.toBytes(), footerBytes());
    if (same && Files.exists(file)) {
      return;
    }
    Output out = output();
    out.records += kept;
    copyCarried(out);
    out.finish(footer.buffer());
    out.close();
    output = null;
    try {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies what was carried over in the order of the file, neighbours at once. */
  private void copyCarried(Output out) {
    long from = HEADER;
    long at = HEADER;
    while (at < footerStart) {
      long next = behind(at);
      if (carried[slot(at)] == 0) {
        old.forEach(from, at, out::write);
        from = next;
      }
      at = next;
    }
    old.forEach(from, at, out::write);
  }

  private int slot(long at) {
    int mask = places.length - 1;
    int slot = spread(hash(at)) & mask;
    while (places[slot] != at / UNIT) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Drops what was added and not saved, and forgets what was read. */
  @Override
  public synchronized void close() {
    old = FileBytes.NONE;
    places = new int[1];
    carried = new byte[1];
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

    void fill(int bytes) {
      room(bytes);
      buffer.put(new byte[bytes]);
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
