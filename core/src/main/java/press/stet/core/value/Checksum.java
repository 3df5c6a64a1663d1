package press.stet.core.value;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells two versions of one thing apart: of one file, or of what one page shows. It is made of two
 * independent cyclic redundancy checks, CRC-32 (ISO 3309) and CRC-32C (RFC 3720), which every JVM
 * takes at the speed of memory, even before it has compiled anything; SHA-256 is a hundred times
 * slower there. A change goes unnoticed once in 2⁶⁴.
 *
 * <p>It names nothing by itself and is no protection against somebody who wants two things to look
 * alike: where different things must never be taken for each other, there is {@link Fingerprint}.
 *
 * @param bits the two checks, CRC-32 in the upper half
 */
public record Checksum(long bits) {

  /** The checksum of nothing. */
  public static final Checksum NONE = of(new byte[0], 0, 0);

  /** The checksum of some bytes. */
  public static Checksum of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /** The checksum of a run of bytes. */
  public static Checksum of(byte[] bytes, int offset, int length) {
    CRC32 one = new CRC32();
    one.update(bytes, offset, length);
    CRC32C other = new CRC32C();
    other.update(bytes, offset, length);
    return of(one, other);
  }

  /** The checksum of the bytes that were given to both checks. */
  public static Checksum of(CRC32 one, CRC32C other) {
    return new Checksum(one.getValue() << Integer.SIZE | other.getValue());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checksum checksum && checksum.bits == bits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits);
  }
}
