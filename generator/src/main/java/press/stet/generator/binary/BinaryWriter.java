package press.stet.generator.binary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;

/**
 * Values on their way into bytes. Numbers are written seven bits to a byte, lowest first, the top
 * bit saying that more follow; texts are UTF-8 after their length in bytes plus one, zero standing
 * for null; lists come after their length. So different values always give different bytes, and
 * equal ones equal bytes. Not safe for use by several threads.
 */
public final class BinaryWriter {

  private byte[] bytes;
  private int size;

  /** An empty writer that grows when need be. */
  public BinaryWriter(int capacity) {
    this.bytes = new byte[Math.max(16, capacity)];
  }

  /** Forgets everything, to be used again. */
  public void reset() {
    size = 0;
  }

  /** The number of bytes written. */
  public int size() {
    return size;
  }

  /** Adds a whole number; small ones that are not negative take the least room. */
  public BinaryWriter number(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  /** Adds a whole number that may be missing. */
  public BinaryWriter numberOrNull(@Nullable Integer value) {
    return value == null ? flag(false) : flag(true).number(value);
  }

  /** Adds eight bytes, lowest first. */
  public BinaryWriter bits(long value) {
    room(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[size++] = (byte) (value >>> shift);
    }
    return this;
  }

  /** Adds a truth value. */
  public BinaryWriter flag(boolean value) {
    room(1);
    bytes[size++] = (byte) (value ? 1 : 0);
    return this;
  }

  /** Adds a text that may be null. */
  public BinaryWriter text(@Nullable String text) {
    if (text == null) {
      return number(0);
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length + 1L);
    return raw(utf8, 0, utf8.length);
  }

  /** Adds texts, none of them null. */
  public BinaryWriter texts(Collection<String> texts) {
    number(texts.size());
    for (String text : texts) {
      text(text);
    }
    return this;
  }

  /** Adds a list. */
  public <T> BinaryWriter list(Collection<T> values, BiConsumer<BinaryWriter, T> writer) {
    number(values.size());
    for (T value : values) {
      writer.accept(this, value);
    }
    return this;
  }

  /** Adds a value that may be null. */
  public <T> BinaryWriter orNull(@Nullable T value, BiConsumer<BinaryWriter, T> writer) {
    flag(value != null);
    if (value != null) {
      writer.accept(this, value);
    }
    return this;
  }

  /** Adds a fingerprint. */
  public BinaryWriter fingerprint(Fingerprint fingerprint) {
    return bits(fingerprint.high()).bits(fingerprint.low());
  }

  /** Adds a checksum. */
  public BinaryWriter checksum(Checksum checksum) {
    return bits(checksum.bits());
  }

  /** Adds bytes as they are, without their number. */
  public BinaryWriter raw(byte[] source, int offset, int length) {
    room(length);
    System.arraycopy(source, offset, bytes, size, length);
    size += length;
    return this;
  }

  /** A copy of what was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** What was written, as it stands: good until the next value is added. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes, 0, size);
  }

  /** The checksum of what was written. */
  public Checksum checksum() {
    return Checksum.of(bytes, 0, size);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
