package press.stet.generator.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SourcePath;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.binary.DamagedBytesException;

/**
 * Remembers photos that were measured: by their contents, and which contents a file had when it was
 * of some size and time, so that it need not be read again. Safe for use by several threads.
 */
final class PhotoIndex {

  private static final String NAME = "index";
  private static final int CHECK = Long.BYTES;

  private final @Nullable Path folder;
  private final Map<SourcePath, Seen> seen = new ConcurrentHashMap<>();
  private final Map<Fingerprint, Negative> known = new ConcurrentHashMap<>();
  private final Map<SourcePath, Seen> used = new ConcurrentHashMap<>();
  private volatile boolean grown;

  /**
   * A file as it was.
   *
   * @param size in bytes
   * @param time of its last change, in nanoseconds since 1970-01-01T00:00Z
   */
  private record Seen(long size, long time, Fingerprint contents) {}

  /**
   * Reads what an earlier build has left; what cannot be read is not known.
   *
   * @param folder null to keep nothing
   */
  PhotoIndex(@Nullable Path folder) {
    this.folder = folder;
    if (folder != null) {
      try {
        read(Files.readAllBytes(folder.resolve(NAME)));
      } catch (NoSuchFileException e) {
        return;
      } catch (IOException | DamagedBytesException | IndexOutOfBoundsException e) {
        seen.clear();
        known.clear();
      }
    }
  }

  private static int version() {
    return Recipes.VERSION << 8 | Runtime.version().feature();
  }

  private void read(byte[] bytes) {
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
      seen.put(file, new Seen(in.longNumber(), in.bits(), in.fingerprint()));
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
      return new Seen(now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS), contents);
    } catch (IOException e) {
      return null;
    }
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
                    .bits(of.time())
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
