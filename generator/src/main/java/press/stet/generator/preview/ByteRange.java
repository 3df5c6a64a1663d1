package press.stet.generator.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One range of a file's bytes (RFC 9110, section 14).
 *
 * @param from the first byte, from 0
 * @param to the last byte, included; less than {@code from} if no byte is in the range
 */
record ByteRange(long from, long to) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

  /**
   * Reads a Range header.
   *
   * @return null if there is none, or it asks for something that may be answered with the whole
   */
  static @Nullable ByteRange read(@Nullable String header, long size) {
    Matcher match = ONE.matcher(header == null ? "" : header.strip());
    if (!match.matches() || (match.group(1).isEmpty() && match.group(2).isEmpty())) {
      return null;
    }
    if (match.group(1).isEmpty()) {
      long last = Long.parseLong(match.group(2));
      return last == 0
          ? new ByteRange(size, size - 1)
          : new ByteRange(Math.max(0, size - last), size - 1);
    }
    long from = Long.parseLong(match.group(1));
    long to = match.group(2).isEmpty() ? size - 1 : Long.parseLong(match.group(2));
    return to < from && from < size ? null : new ByteRange(from, Math.min(to, size - 1));
  }

  boolean isEmpty() {
    return to < from;
  }

  long length() {
    return to - from + 1;
  }
}
