package press.stet.core.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Collects values into one fingerprint. Every value is written with its length, so that {@code
 * "ab","c"} and {@code "a","bc"} differ. Not safe for use by several threads.
 */
public final class Fingerprinter {

  private final MessageDigest digest = Fingerprint.sha256();
  private final byte[] number = new byte[9];

  /** Adds a text; null is a value of its own, different from the empty text. */
  public Fingerprinter add(@Nullable String text) {
    if (text == null) {
      return tag('n', 0);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    tag('s', bytes.length);
    digest.update(bytes);
    return this;
  }

  /** Adds a number. */
  public Fingerprinter add(long value) {
    return tag('i', value);
  }

  /** Adds a fingerprint. */
  public Fingerprinter add(Fingerprint fingerprint) {
    tag('f', fingerprint.high());
    return tag('f', fingerprint.low());
  }

  /** Adds bytes. */
  public Fingerprinter add(byte[] bytes) {
    tag('b', bytes.length);
    digest.update(bytes);
    return this;
  }

  /** The fingerprint of all that was added; this object starts anew. */
  public Fingerprint finish() {
    return Fingerprint.first128(digest.digest());
  }

  private Fingerprinter tag(char kind, long value) {
    number[0] = (byte) kind;
    for (int i = 0; i < 8; i++) {
      number[8 - i] = (byte) (value >>> (8 * i));
    }
    digest.update(number);
    return this;
  }
}
