package press.stet.generator.image;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;

/**
 * Whether browsers can read a drawing to its end: they show nothing of XML with a mistake in it.
 */
final class WellFormed {

  private static final Pattern OTHER_ENCODING =
      Pattern.compile(
          "<\\?xml[^>]{1,100}encoding\\s*=\\s*[\"'](?!utf-8)", Pattern.CASE_INSENSITIVE);
  private static final String MISENCODED =
      "its letters are not in UTF-8, and no other encoding is named";
  private static final int LONGEST_LINE = 2000;
  private static final int LONGEST_NAME = 40;

  private WellFormed() {}

  /**
   * Reads a drawing to its end; nothing is fetched.
   *
   * @throws PhotoFault with the place where a browser stops
   */
  static void check(byte[] file) throws PhotoFault {
    if (isMisencoded(file)) {
      throw new PhotoFault(ProblemKind.BROKEN_DRAWING, MISENCODED);
    }
    XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setXMLResolver((publicId, address, base, name) -> InputStream.nullInputStream());
    Deque<String> open = new ArrayDeque<>();
    try {
      XMLStreamReader reader = parsers.createXMLStreamReader(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          open.push(reader.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          open.pop();
        }
      }
    } catch (XMLStreamException e) {
      throw fault(file, open.peek(), e.getLocation());
    }
  }

  private static PhotoFault fault(byte[] file, @Nullable String open, @Nullable Location place) {
    int line = place == null ? 1 : place.getLineNumber();
    int column = place == null ? 1 : place.getColumnNumber();
    String text = new String(file, StandardCharsets.UTF_8);
    Span span = new Span(Math.max(1, line), Math.max(1, column), 1);
    String shown = text.lines().skip(span.line() - 1L).findFirst().orElse("");
    return new PhotoFault(
        ProblemKind.BROKEN_DRAWING,
        span,
        shown.length() > LONGEST_LINE ? "" : shown,
        cause(open, span));
  }

  /** Whether there are bytes that are no letters, though no other encoding is named. */
  private static boolean isMisencoded(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
    if (OTHER_ENCODING.matcher(head).lookingAt()) {
      return false;
    }
    try {
      CharBuffer unused = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      return false;
    } catch (CharacterCodingException e) {
      return true;
    }
  }

  private static String cause(@Nullable String open, Span span) {
    return "its XML has a mistake, so that browsers stop at line "
        + span.line()
        + ", column "
        + span.column()
        + (open == null ? "" : ", within <" + brief(open) + ">");
  }

  private static String brief(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
  }
}
