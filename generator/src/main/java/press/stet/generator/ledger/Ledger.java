package press.stet.generator.ledger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.binary.DamagedBytesException;

/**
 * The file that tells what the last build has published. It is replaced as a whole, after the web
 * site was, and by no build that failed or that showed drafts; another version of Stet reads it,
 * too. A damaged one is as good as none.
 *
 * <p>The form, numbers with the highest byte first: {@value #MAGIC}; the number of entries; the key
 * of each; the entries, each with its length in front; the checksum (CRC-32C) of all before it.
 */
public final class Ledger {

  /** Begins the file; the digit is to be raised with every change of the form. */
  private static final long MAGIC = 0x5354_4554_4c45_4431L;

  private static final int LEAST = Long.BYTES + 2 * Integer.BYTES;

  private final @Nullable Path file;
  private final long[] keys;

  private Ledger(@Nullable Path file, long[] keys) {
    this.file = file;
    this.keys = keys;
  }

  /**
   * Opens the ledger; only the keys are read.
   *
   * @param file where it is, or will be; null to keep none
   */
  public static Ledger open(@Nullable Path file) {
    return new Ledger(file, file == null ? new long[0] : keys(file));
  }

  private static long[] keys(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return new long[0];
      }
      try (DataInputStream in = reading(file)) {
        return keys(in, Files.size(file));
      }
    } catch (IOException | DamagedBytesException e) {
      return new long[0];
    }
  }

  private static DataInputStream reading(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  private static long[] keys(DataInputStream in, long size) throws IOException {
    if (in.readLong() != MAGIC) {
      throw new DamagedBytesException();
    }
    int count = in.readInt();
    if (count < 0 || count > (size - LEAST) / (Long.BYTES + Integer.BYTES)) {
      throw new DamagedBytesException();
    }
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = in.readLong();
    }
    return keys;
  }

  /** Whether exactly this has been published, in this order. */
  boolean has(long[] published) {
    return Arrays.equals(keys, published);
  }

  /** What tells each version of a page that was published from others. */
  long[] keys() {
    return keys;
  }

  /** Whether nothing is known of what was published. */
  boolean isEmpty() {
    return keys.length == 0;
  }

  /** The texts of all that was published; none of a damaged ledger. */
  public Collection<Fingerprint> texts() {
    List<Fingerprint> texts = new ArrayList<>(keys.length);
    boolean whole = read(i -> true, (i, bytes) -> texts.add(Entry.text(new BinaryReader(bytes))));
    return whole ? texts : List.of();
  }

  /** What was published and is not among some keys; nothing of a damaged ledger. */
  List<Entry> without(long[] published) {
    long[] sorted = published.clone();
    Arrays.sort(sorted);
    List<Entry> entries = new ArrayList<>();
    boolean whole =
        read(
            i -> Arrays.binarySearch(sorted, keys[i]) < 0,
            (i, bytes) -> entries.add(Entry.read(new BinaryReader(bytes))));
    return whole ? entries : List.of();
  }

  /** Hands over entries in their order; false if the file is not what was written. */
  private boolean read(IntPredicate wanted, Taker taker) {
    if (file == null || isEmpty()) {
      return true;
    }
    CRC32C check = new CRC32C();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16), check))) {
      long size = Files.size(file);
      if (!Arrays.equals(keys(in, size), keys)) {
        return false;
      }
      for (int i = 0; i < keys.length; i++) {
        int length = in.readInt();
        if (length < 0 || length > size) {
          return false;
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length == length && wanted.test(i)) {
          taker.take(i, bytes);
        }
      }
      int sum = (int) check.getValue();
      return in.readInt() == sum && in.read() < 0;
    } catch (IOException | DamagedBytesException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Writes down what is published now.
   *
   * @param published the keys
   * @param entries gives the entry of each key
   * @throws UncheckedIOException if the file cannot be written
   */
  void save(long[] published, IntFunction<Entry> entries) {
    if (file == null) {
      return;
    }
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    CRC32C check = new CRC32C();
    try {
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(
                  new CheckedOutputStream(Files.newOutputStream(aside), check), 1 << 16))) {
        write(published, entries, out);
        out.flush();
        out.writeInt((int) check.getValue());
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets what was published. */
  void forget() {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(long[] published, IntFunction<Entry> entries, DataOutputStream out)
      throws IOException {
    out.writeLong(MAGIC);
    out.writeInt(published.length);
    for (long key : published) {
      out.writeLong(key);
    }
    BinaryWriter bytes = new BinaryWriter(512);
    for (int i = 0; i < published.length; i++) {
      bytes.reset();
      entries.apply(i).write(bytes);
      byte[] entry = bytes.toBytes();
      out.writeInt(entry.length);
      out.write(entry);
    }
  }

  /** Takes the bytes of an entry. */
  @FunctionalInterface
  private interface Taker {
    void take(int number, byte[] bytes);
  }
}
