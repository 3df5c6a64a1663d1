package press.stet.generator.source;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names that are one and the same to some disks and hosts: those that differ only in the case of
 * letters, or in whether a letter with a mark is stored as one character or as two.
 */
public final class Namesakes {

  private Namesakes() {}

  /** What all names have in common that are the same there. */
  public static String folded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return composed(composed(name).toLowerCase(Locale.ROOT));
      }
    }
    return name;
  }

  /** What alone tells two such names apart, in words that follow “only …”. */
  public static String difference(String one, String other) {
    return composed(one).equals(composed(other))
        ? "in how its letters with marks are stored"
        : "in upper and lower case";
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
