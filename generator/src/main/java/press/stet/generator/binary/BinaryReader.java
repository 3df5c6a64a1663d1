package press.stet.generator.binary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;

/**
 * Values on their way back from what {@link BinaryWriter} made of them. Bytes that cannot be what
 * was written give a {@link DamagedBytesException}. Not safe for use by several threads.
 */
public final class BinaryReader {

  private final byte[] bytes;
  private final int end;
  private int position;

  /** Reads from the first of some bytes on. */
  public BinaryReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Reads a run of bytes. */
  public BinaryReader(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.position = offset;
    this.end = offset + length;
  }

  /** Where the next value begins. */
  public int position() {
    return position;
  }

  /** Whether all has been read. */
  public boolean isAtEnd() {
    return position == end;
  }

  /** A whole number. */
  public long longNumber() {
    long value = 0;
    int shift = 0;
    byte b;
    do {
      if (position >= end || shift > 63) {
        throw new DamagedBytesException();
      }
      b = bytes[position++];
      value |= (b & 0x7fL) << shift;
      shift += 7;
    } while (b < 0);
    return value;
  }

  /** A whole number that fits an int. */
  public int number() {
    long value = longNumber();
    if (value != (int) value) {
      throw new DamagedBytesException();
    }
    return (int) value;
  }

  /** A whole number that may be missing. */
  public @Nullable Integer numberOrNull() {
    return flag() ? (Integer) number() : null;
  }

  /** Eight bytes, lowest first. */
  public long bits() {
    need(Long.BYTES);
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (bytes[position++] & 0xffL) << shift;
    }
    return value;
  }

  /** A truth value. */
  public boolean flag() {
    need(1);
    return bytes[position++] != 0;
  }

  /** A text. */
  public String text() {
    String text = textOrNull();
    if (text == null) {
      throw new DamagedBytesException();
    }
    return text;
  }

  /** A text that may be null. */
  public @Nullable String textOrNull() {
    int length = number() - 1;
    if (length < 0) {
      return null;
    }
    need(length);
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  /** Passes over a text. */
  public void skipText() {
    skip(Math.max(0, number() - 1));
  }

  /** Passes over some bytes. */
  public void skip(int length) {
    need(length);
    position += length;
  }

  /** Texts, none of them null. */
  public List<String> texts() {
    return list(BinaryReader::text);
  }

  /** A list. */
  public <T> List<T> list(Function<BinaryReader, T> reader) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    if (size < 0 || size > end - position) {
      throw new DamagedBytesException();
    }
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.apply(this));
    }
    return List.copyOf(values);
  }

  /** A value that may be null. */
  public <T> @Nullable T orNull(Function<BinaryReader, T> reader) {
    return flag() ? reader.apply(this) : null;
  }

  /** One of some values, written as its index. */
  public <T> T choice(T[] values) {
    int index = number();
    if (index < 0 || index >= values.length) {
      throw new DamagedBytesException();
    }
    return values[index];
  }

  /** A fingerprint. */
  public Fingerprint fingerprint() {
    long high = bits();
    return new Fingerprint(high, bits());
  }

  /** A checksum. */
  public Checksum checksum() {
    return new Checksum(bits());
  }

  private void need(int length) {
    if (length < 0 || length > end - position) {
      throw new DamagedBytesException();
    }
  }
}
