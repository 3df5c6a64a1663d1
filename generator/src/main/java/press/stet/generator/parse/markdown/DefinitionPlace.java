package press.stet.generator.parse.markdown;

import java.util.List;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;

/** Finds the address in a line {@code [label]: address}. */
final class DefinitionPlace {

  private DefinitionPlace() {}

  /** Offset and length of the address in the body. */
  static int[] find(String body, LinkReferenceDefinition definition) {
    List<SourceSpan> spans = definition.getSourceSpans();
    boolean label = true;
    for (SourceSpan span : spans) {
      int start = Math.min(span.getInputIndex(), body.length());
      int end = Math.min(start + span.getLength(), body.length());
      int i = label ? afterLabel(body, start, end) : start;
      label &= i < 0;
      while (!label && i < end && Scripts.isSpace(body.charAt(i))) {
        i++;
      }
      if (!label && i < end) {
        return address(body, i, end);
      }
    }
    return new int[] {spans.isEmpty() ? 0 : spans.get(0).getInputIndex(), 1};
  }

  private static int afterLabel(String body, int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      if (body.charAt(i) == '\\') {
        i++;
      } else if (body.charAt(i) == ']' && body.charAt(i + 1) == ':') {
        return i + 2;
      }
    }
    return -1;
  }

  private static int[] address(String body, int from, int end) {
    boolean brackets = body.charAt(from) == '<';
    int start = brackets ? from + 1 : from;
    int i = start;
    while (i < end && (brackets ? body.charAt(i) != '>' : !Scripts.isSpace(body.charAt(i)))) {
      i += body.charAt(i) == '\\' && i + 1 < end ? 2 : 1;
    }
    return new int[] {start, Math.max(1, i - start)};
  }
}
