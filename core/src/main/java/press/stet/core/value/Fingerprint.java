package press.stet.core.value;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of some contents: the first 128 bits of their SHA-256 (FIPS 180-4). Equal contents
 * have equal fingerprints; different contents, for all practical purposes, different ones.
 *
 * @param high the first 64 bits
 * @param low the following 64 bits
 */
public record Fingerprint(long high, long low) implements Comparable<Fingerprint> {

  /** The fingerprint of some bytes. */
  public static Fingerprint of(byte[] contents) {
    return first128(sha256().digest(contents));
  }

  /** The fingerprint of a text's UTF-8 form. */
  public static Fingerprint of(String contents) {
    return of(contents.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads {@link #toString}'s form.
   *
   * @throws IllegalArgumentException if the text is not 32 hexadecimal digits
   */
  public static Fingerprint parse(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    if (bytes.length != 16) {
      throw new IllegalArgumentException("not a fingerprint: " + hex);
    }
    return first128(bytes);
  }

  /** Takes the first sixteen bytes of a digest. */
  static Fingerprint first128(byte[] digest) {
    ByteBuffer buffer = ByteBuffer.wrap(digest);
    return new Fingerprint(buffer.getLong(), buffer.getLong());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first eight hexadecimal digits: enough to tell the versions of one file apart. */
  public String brief() {
    return toString().substring(0, 8);
  }

  @Override
  public int compareTo(Fingerprint other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint it && it.high == high && it.low == low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(low);
  }

  /** 32 lower-case hexadecimal digits. */
  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}
