package press.stet.generator.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.generator.body.Fragment;

/** One way through the marks of one text. */
final class BodyPass {

  private final Fragment fragment;
  private final String markup;
  private final List<String> links;
  private final BodyRenderer renderer;
  private final Deque<Open> open = new ArrayDeque<>();
  private StringBuilder out;

  BodyPass(Fragment fragment, List<String> links, BodyRenderer renderer) {
    this.fragment = fragment;
    this.markup = fragment.markup();
    this.links = links;
    this.renderer = renderer;
    this.out = new StringBuilder(markup.length() + 256);
  }

  /** A container whose end has not come yet, and what stands before it. */
  private record Open(int number, StringBuilder before) {}

  String html(@Nullable String dateline, @Nullable String credit) {
    int copied = 0;
    int mark = markup.indexOf(Fragment.MARK);
    while (mark >= 0) {
      out.append(markup, copied, mark);
      int end = markup.indexOf(Fragment.END, mark);
      switch (markup.charAt(mark + 1)) {
        case Fragment.LINK -> escape(links.get(number(markup, mark + 2, end)));
        case Fragment.OPEN -> open(number(markup, mark + 2, end));
        case Fragment.CLOSE -> close();
        case Fragment.DATELINE -> dateline(dateline, mark);
        case Fragment.CREDIT -> credit(credit, end + 1);
        default ->
            throw new IllegalStateException("unknown mark in a text: " + markup.charAt(mark + 1));
      }
      copied = end + 1;
      mark = markup.indexOf(Fragment.MARK, copied);
    }
    return copied == 0 ? markup : out.append(markup, copied, markup.length()).toString();
  }

  private void open(int number) {
    open.push(new Open(number, out));
    out = new StringBuilder();
  }

  private void close() {
    Open opened = open.pop();
    Fragment.Container container = fragment.containers().get(opened.number());
    String content = out.toString();
    out = opened.before();
    out.append(renderer.container(container, attributes(container), content));
  }

  private void dateline(@Nullable String dateline, int mark) {
    if (dateline != null) {
      boolean inParagraph = mark > 0 && markup.charAt(mark - 1) == '>';
      String html = renderer.dateline(dateline);
      out.append(inParagraph ? html + " " : "<p>" + html + "</p>\n");
    }
  }

  private void credit(@Nullable String credit, int after) {
    if (credit != null) {
      boolean inParagraph = markup.startsWith("</p>", after);
      String html = renderer.credit(credit);
      out.append(inParagraph ? " " + html : "<p>" + html + "</p>\n");
    }
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
    return before + links.get(number(value, mark + 2, end)) + resolve(value.substring(end + 1));
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  private void escape(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }
}
