package press.stet.generator.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.Checksum;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlReader;
import press.stet.generator.yaml.YamlValue;

/**
 * The part of a manuscript between a first line {@code ---} and the next line {@code ---} or {@code
 * ...}.
 *
 * @param fence where the first of the two lines stands
 * @param start offset of the keys
 * @param end offset of the closing line
 * @param body offset of the text behind it
 */
record FrontMatter(SourceText source, Location fence, int start, int end, int body) {

  /** Finds the front matter; null, and a problem reported, if there is none or it has no end. */
  static @Nullable FrontMatter find(SourceText source, Problems problems) {
    String text = source.text();
    int start = nextLine(text, 0);
    if (!isFence(text, 0, start, '-')) {
      problems.report(ProblemKind.NO_FRONT_MATTER, source.at(0, start));
      return null;
    }
    Location fence = firstLine(source, start);
    for (int line = start; line < text.length(); ) {
      int next = nextLine(text, line);
      if (isFence(text, line, next, '-') || isFence(text, line, next, '.')) {
        return new FrontMatter(source, fence, start, line, next);
      }
      line = next;
    }
    problems.report(ProblemKind.UNTERMINATED_FRONT_MATTER, fence);
    return null;
  }

  /** Reads the keys; null, and problems reported, if there are none to be read. */
  @Nullable Fields fields(List<String> known, Problems problems) {
    YamlValue.Mapping mapping = YamlReader.read(source, start, end, problems);
    return mapping == null ? null : new Fields(source, mapping, fence, known, problems);
  }

  /** Whether a word stands anywhere in the front matter. */
  boolean mentions(String word) {
    int at = source.text().indexOf(word, start);
    return at >= 0 && at < end;
  }

  /** Tells versions of the front matter apart. */
  Checksum checksum() {
    return body == source.text().length()
        ? source.contents()
        : Checksum.of(source.text().substring(0, body).getBytes(StandardCharsets.UTF_8));
  }

  /** The place of the opening mark; to ask the source would make it find all of its lines. */
  private static Location firstLine(SourceText source, int next) {
    int end = next;
    while ("\r\n".indexOf(source.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Location(source.path(), new Span(1, 1, 3), source.text().substring(0, end));
  }

  private static boolean isFence(String text, int from, int to, char mark) {
    if (to - from < 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (i < from + 3 ? c != mark : !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }
}
