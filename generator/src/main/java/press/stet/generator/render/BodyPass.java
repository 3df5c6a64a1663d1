package press.stet.generator.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.generator.body.Fragment;
import press.stet.generator.body.StoredFragment;

/** One way through the marks of one text. The bytes between them are copied as they are. */
final class BodyPass {

  private final StoredFragment fragment;
  private final byte[] markup;
  private final List<String> links;
  private final BodyRenderer renderer;
  private final Deque<Open> open = new ArrayDeque<>(0);
  private @Nullable List<Fragment.Container> containers;
  private Utf8Buffer out;

  BodyPass(StoredFragment fragment, List<String> links, BodyRenderer renderer, Utf8Buffer out) {
    this.fragment = fragment;
    this.markup = fragment.bytes();
    this.links = links;
    this.renderer = renderer;
    this.out = out;
  }

  /** A container whose end has not come yet, and what stands before it. */
  private record Open(int number, Utf8Buffer before) {}

  void print(@Nullable String dateline, @Nullable String credit) {
    int copied = fragment.markupStart();
    int mark = find(Fragment.MARK, copied);
    while (mark < fragment.markupEnd()) {
      out.write(markup, copied, mark - copied);
      int end = find(Fragment.END, mark);
      char letter = (char) markup[mark + 1];
      switch (letter) {
        case Fragment.LINK -> out.writeEscaped(links.get(number(mark + 2, end)));
        case Fragment.OPEN -> open(number(mark + 2, end));
        case Fragment.CLOSE -> close();
        case Fragment.DATELINE -> dateline(dateline, mark);
        case Fragment.CREDIT -> credit(credit, end + 1);
        default -> throw new IllegalStateException("unknown mark in a text: " + letter);
      }
      copied = end + 1;
      mark = find(Fragment.MARK, copied);
    }
    out.write(markup, copied, fragment.markupEnd() - copied);
  }

  /** The place of a character of one byte, or the end of the markup. */
  private int find(char wanted, int from) {
    byte[] bytes = markup;
    int end = fragment.markupEnd();
    int at = from;
    while (at < end && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  private void open(int number) {
    open.push(new Open(number, out));
    out = new Utf8Buffer(1 << 9);
  }

  private void close() {
    Open opened = open.pop();
    if (containers == null) {
      containers = fragment.containers();
    }
    Fragment.Container container = containers.get(opened.number());
    Utf8Buffer content = out;
    out = opened.before();
    renderer.container(container, attributes(container), content, out);
  }

  private void dateline(@Nullable String dateline, int mark) {
    if (dateline != null) {
      boolean inParagraph = mark > fragment.markupStart() && markup[mark - 1] == '>';
      out.write(inParagraph ? "" : "<p>");
      out.write(renderer.dateline(dateline));
      out.write(inParagraph ? " " : "</p>\n");
    }
  }

  private void credit(@Nullable String credit, int after) {
    if (credit != null) {
      boolean inParagraph = paragraphEnds(after);
      out.write(inParagraph ? " " : "<p>");
      out.write(renderer.credit(credit));
      out.write(inParagraph ? "" : "</p>\n");
    }
  }

  private boolean paragraphEnds(int at) {
    return at + 4 <= fragment.markupEnd()
        && markup[at] == '<'
        && markup[at + 1] == '/'
        && markup[at + 2] == 'p'
        && markup[at + 3] == '>';
  }

  private Map<String, String> attributes(Fragment.Container container) {
    Map<String, String> attributes = new TreeMap<>();
    container.attributes().forEach((name, value) -> attributes.put(name, resolve(value)));
    return attributes;
  }

  /** Fills in the addresses of an attribute's value; the template escapes it. */
  private String resolve(String value) {
    int mark = value.indexOf(Fragment.MARK);
    if (mark < 0) {
      return value;
    }
    int end = value.indexOf(Fragment.END, mark);
    String before = value.substring(0, mark);
    int number = Integer.parseInt(value, mark + 2, end, 10);
    return before + links.get(number) + resolve(value.substring(end + 1));
  }

  private int number(int start, int end) {
    int number = 0;
    for (int at = start; at < end; at++) {
      number = number * 10 + markup[at] - '0';
    }
    return number;
  }
}
