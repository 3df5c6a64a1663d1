package press.stet.generator.preview;

import java.io.ByteArrayInputStream;
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
    return new Answer(status, new TreeMap<>(headers), all(new byte[0]));
  }

  /** A line or two of plain text. */
  static Answer text(int status, String text) {
    return bytes(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer that is at hand. */
  static Answer bytes(int status, String type, byte[] bytes) {
    return new Answer(status, new TreeMap<>(Map.of("Content-Type", type)), all(bytes));
  }

  private static Body all(byte[] bytes) {
    return new Body(new Source.Memory(bytes), 0, bytes.length);
  }

  /** The same answer with one more header. */
  Answer with(String name, String value) {
    SortedMap<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /**
   * What is sent after the headers.
   *
   * @param from the first byte
   * @param length in bytes
   */
  record Body(Source source, long from, long length) {

    /** Sends it. */
    void writeTo(OutputStream out) throws IOException {
      try (InputStream in = source.open()) {
        in.skipNBytes(from);
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
          int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
          if (count < 0) {
            throw new IOException("it became shorter: " + source);
          }
          out.write(buffer, 0, count);
          left -= count;
        }
      }
    }
  }

  /** Where the bytes come from. */
  sealed interface Source {

    /** In bytes. */
    long size();

    /** Begins to read. */
    InputStream open() throws IOException;

    /** Bytes at hand. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Memory(byte[] bytes) implements Source {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    }

    /** A file, which may be large. */
    record Disk(Path file, long size) implements Source {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    }
  }
}
