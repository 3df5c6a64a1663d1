package press.stet.generator.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SourcePath;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.binary.DamagedBytesException;

/**
 * Remembers photos that were measured: by their contents, and which contents a file had, so that it
 * need not be read again. A file is as it was if neither its size nor any of its times has changed,
 * the time of the system among them that no program can set; unless it had changed so shortly
 * before it was noted that it may have changed once more within the same tick of the clock. Safe
 * for use by several threads.
 */
final class PhotoIndex {

  private static final String NAME = "index";
  private static final int CHECK = Long.BYTES;

  /** No file system's times are coarser, in nanoseconds. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  private static final String CHANGED = "unix:ctime";

  private final @Nullable Path folder;
  private final BooleanSupplier webp;
  private final Map<SourcePath, Seen> seen = new ConcurrentHashMap<>();
  private final Map<Fingerprint, Negative> known = new ConcurrentHashMap<>();
  private final Map<SourcePath, Seen> used = new ConcurrentHashMap<>();
  private volatile boolean grown;

  /**
   * A file as it was.
   *
   * @param size in bytes
   * @param written when its contents were last said to have changed, in nanoseconds since
   *     1970-01-01T00:00Z
   * @param changed when the system last saw a change, where it tells; the same otherwise
   */
  private record Seen(long size, long written, long changed, Fingerprint contents) {

    /** Whether it cannot have changed since without a trace. */
    boolean isSettled(long noted) {
      return Math.max(written, changed) < noted - TICK;
    }
  }

  /**
   * Reads what an earlier build has left; what cannot be read is not known.
   *
   * @param folder null to keep nothing
   * @param webp whether WebP can be read; what was measured where it could not is not known where
   *     it can, and the other way round
   */
  PhotoIndex(@Nullable Path folder, BooleanSupplier webp) {
    this.folder = folder;
    this.webp = webp;
    if (folder != null) {
      try {
        Path file = folder.resolve(NAME);
        long noted = nanos(Files.getLastModifiedTime(file));
        read(Files.readAllBytes(file), noted);
      } catch (NoSuchFileException e) {
        return;
      } catch (IOException | DamagedBytesException | IndexOutOfBoundsException e) {
        seen.clear();
        known.clear();
      }
    }
  }

  private int version() {
    return (webp.getAsBoolean() ? 0 : 1) << 24 | Recipes.VERSION << 8 | Runtime.version().feature();
  }

  private void read(byte[] bytes, long noted) {
    if (bytes.length < CHECK) {
      throw new DamagedBytesException();
    }
    BinaryReader end = new BinaryReader(bytes, bytes.length - CHECK, CHECK);
    BinaryWriter body = new BinaryWriter(bytes.length).raw(bytes, 0, bytes.length - CHECK);
    if (end.bits() != body.checksum().bits()) {
      throw new DamagedBytesException();
    }
    BinaryReader in = new BinaryReader(bytes, 0, bytes.length - CHECK);
    if (in.number() != version()) {
      return;
    }
    in.list(Negative::readFrom).forEach(negative -> known.put(negative.contents(), negative));
    int files = in.number();
    for (int i = 0; i < files; i++) {
      SourcePath file = new SourcePath(in.text());
      Seen was = new Seen(in.longNumber(), in.bits(), in.bits(), in.fingerprint());
      if (was.isSettled(noted)) {
        seen.put(file, was);
      }
    }
  }

  /** What is known of a file, if it is as it was; null if it must be read. */
  @Nullable Negative find(SourcePath source, Path file) {
    Seen before = seen.get(source);
    if (before == null || !before.equals(stamp(file, before.contents()))) {
      return null;
    }
    used.put(source, before);
    return known.get(before.contents());
  }

  /** What is known of some contents; null if nothing is. */
  @Nullable Negative find(Fingerprint contents) {
    return known.get(contents);
  }

  /** Remembers a photo. */
  void add(SourcePath source, Path file, Negative negative) {
    grown = true;
    known.put(negative.contents(), negative);
    Seen now = stamp(file, negative.contents());
    if (now != null) {
      seen.put(source, now);
      used.put(source, now);
    }
  }

  private static @Nullable Seen stamp(Path file, Fingerprint contents) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      FileTime written = now.lastModifiedTime();
      boolean tells = file.getFileSystem().supportedFileAttributeViews().contains("unix");
      Object changed = tells ? Files.getAttribute(file, CHANGED) : written;
      return new Seen(
          now.size(), nanos(written), nanos((FileTime) Objects.requireNonNull(changed)), contents);
    } catch (IOException e) {
      return null;
    }
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** Whether files have come or gone since an earlier build. */
  boolean hasChanged() {
    return grown || used.size() != seen.size();
  }

  /** Writes down the files that were asked for. */
  void save() {
    if (folder == null || !hasChanged()) {
      return;
    }
    Map<Fingerprint, Negative> negatives = new TreeMap<>();
    for (Seen file : used.values()) {
      Negative negative = known.get(file.contents());
      if (negative != null) {
        negatives.put(negative.contents(), negative);
      }
    }
    BinaryWriter out = new BinaryWriter(1 << 12);
    out.number(version()).list(negatives.values(), (to, negative) -> negative.writeTo(to));
    out.number(used.size());
    new TreeMap<>(used)
        .forEach(
            (file, of) ->
                out.text(file.value())
                    .number(of.size())
                    .bits(of.written())
                    .bits(of.changed())
                    .fingerprint(of.contents()));
    long check = out.checksum().bits();
    write(folder, out.bits(check).toBytes());
  }

  private static void write(Path folder, byte[] bytes) {
    Path file = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      Path aside = folder.resolve(NAME + ".new");
      Files.write(aside, bytes);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
