package press.stet.generator.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.Body;
import press.stet.core.page.Picture;
import press.stet.generator.body.Fragment;
import press.stet.generator.body.StoredFragment;

/** One way through the marks of one text. The bytes between them are copied as they are. */
final class BodyPass {

  private final StoredFragment fragment;
  private final byte[] markup;
  private static final byte[] IMAGE = "<img src=\"".getBytes(StandardCharsets.UTF_8);

  private final List<String> links;
  private final Map<String, Picture> pictures;
  private final BodyRenderer renderer;
  private final Deque<Open> open = new ArrayDeque<>(0);
  private @Nullable List<Fragment.Container> containers;
  private Utf8Buffer out;

  BodyPass(StoredFragment fragment, Body body, BodyRenderer renderer, Utf8Buffer out) {
    this.fragment = fragment;
    this.markup = fragment.bytes();
    this.links = body.links();
    this.pictures = pictures(body.pictures());
    this.renderer = renderer;
    this.out = out;
  }

  private static Map<String, Picture> pictures(List<Picture> of) {
    if (of.isEmpty()) {
      return Map.of();
    }
    Map<String, Picture> pictures = new HashMap<>();
    of.forEach(picture -> pictures.put(picture.src(), picture));
    return pictures;
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
        case Fragment.LINK -> end = link(links.get(number(mark + 2, end)), end);
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

  /**
   * Writes an address. That of a photo in an element for pictures brings along all that is known of
   * the photo.
   *
   * @return the last place of the markup that is written with it
   */
  private int link(String href, int end) {
    Picture picture = pictures.get(href);
    int close = picture == null ? end : find('>', end);
    if (picture == null || !out.endsWith(IMAGE) || close == fragment.markupEnd()) {
      out.writeEscaped(href);
      return end;
    }
    String rest = new String(markup, end + 1, close - end - 1, StandardCharsets.UTF_8);
    out.truncate(out.size() - IMAGE.length);
    PictureMarkup.write(out, picture, rest);
    origin(picture.origin());
    return close;
  }

  /** A picture without a caption says, too, that a machine made it. */
  private void origin(@Nullable String origin) {
    String note = origin == null ? null : renderer.words().text(origin + "Picture");
    if (note != null) {
      out.write(" <small class=\"origin\">");
      out.writeEscaped(note);
      out.write("</small>");
    }
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
    Map<String, String> attributes = attributes(container);
    String src = attributes.get("src");
    Picture picture = src == null ? null : pictures.get(src);
    renderer.container(container, attributes, picture, content, out);
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
