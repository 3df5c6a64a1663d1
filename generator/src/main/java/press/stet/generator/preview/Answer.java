package press.stet.generator.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A response (RFC 9110).
 *
 * @param status the status code
 * @param headers without those of the connection
 * @param body what follows, unless only the headers were asked for
 */
record Answer(int status, SortedMap<String, String> headers, Body body) {

  Answer {
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }

  /** An answer with no body. */
  static Answer empty(int status, Map<String, String> headers) {
    return new Answer(status, new TreeMap<>(headers), new Body.Bytes(new byte[0]));
  }

  /** A line or two of plain text. */
  static Answer text(int status, String text) {
    return bytes(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer that is at hand. */
  static Answer bytes(int status, String type, byte[] bytes) {
    return new Answer(status, new TreeMap<>(Map.of("Content-Type", type)), new Body.Bytes(bytes));
  }

  /** The same answer with one more header. */
  Answer with(String name, String value) {
    SortedMap<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /** What is sent after the headers. */
  sealed interface Body {

    /** In bytes. */
    long length();

    /** Sends it. */
    void writeTo(OutputStream out) throws IOException;

    /** A text at hand. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Bytes(byte[] bytes) implements Body {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
      }
    }

    /** A part of a file, which may be large. */
    record FilePart(Path file, long from, long length) implements Body {
      @Override
      public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
          in.skipNBytes(from);
          byte[] buffer = new byte[1 << 16];
          long left = length;
          while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
              throw new IOException("the file became shorter: " + file);
            }
            out.write(buffer, 0, count);
            left -= count;
          }
        }
      }
    }
  }
}
