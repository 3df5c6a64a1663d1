package press.stet.generator.theme;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What browsers hold a style sheet or script against (Subresource Integrity, section 3.5). */
final class Integrity {

  private Integrity() {}

  /** The SHA-384 digest of a file's contents: {@code sha384-…}. */
  static String of(byte[] contents) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-384").digest(contents);
      return "sha384-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("a Java without SHA-384", e);
    }
  }
}
