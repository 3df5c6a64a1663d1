package press.stet.generator.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.Span;

/**
 * Fragments as bytes. Numbers are written seven bits to a byte, lowest first, the top bit saying
 * that more follow; texts are UTF-8 after their length in bytes plus one, zero standing for null;
 * lists come after their length. The same fragment always gives the same bytes.
 */
final class FragmentCodec {

  /** To be raised with every change of the form: bytes of another version cannot be read. */
  static final int VERSION = 1;

  private FragmentCodec() {}

  static byte[] encode(Fragment fragment) {
    Output out = new Output(fragment.markup().length() + 512);
    out.text(fragment.markup());
    out.number(fragment.words());
    out.texts(fragment.anchors());
    out.number(fragment.containers().size());
    for (Fragment.Container container : fragment.containers()) {
      out.text(container.name());
      out.number(container.attributes().size());
      container
          .attributes()
          .forEach(
              (name, value) -> {
                out.text(name);
                out.text(value);
              });
    }
    out.number(fragment.references().size());
    for (Reference reference : fragment.references()) {
      out.text(reference.kind().name());
      out.text(reference.target());
      out.text(reference.query());
      out.text(reference.anchor());
      out.number(reference.span().line());
      out.number(reference.span().column());
      out.number(reference.span().length());
    }
    return out.bytes();
  }

  static Fragment decode(byte[] bytes) {
    Input in = new Input(bytes);
    String markup = in.text();
    int words = in.number();
    List<String> anchors = in.texts();
    List<Fragment.Container> containers = new ArrayList<>();
    for (int i = in.number(); i > 0; i--) {
      containers.add(new Fragment.Container(in.text(), in.map()));
    }
    List<Reference> references = new ArrayList<>();
    for (int i = in.number(); i > 0; i--) {
      references.add(in.reference());
    }
    return new Fragment(markup, references, containers, anchors, words);
  }

  /** Bytes on the way out. */
  private static final class Output {

    private byte[] bytes;
    private int size;

    Output(int capacity) {
      this.bytes = new byte[capacity];
    }

    void number(int value) {
      room(5);
      int rest = value;
      while ((rest & ~0x7f) != 0) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }

    void text(@Nullable String text) {
      if (text == null) {
        number(0);
        return;
      }
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length + 1);
      room(utf8.length);
      System.arraycopy(utf8, 0, bytes, size, utf8.length);
      size += utf8.length;
    }

    void texts(List<String> texts) {
      number(texts.size());
      texts.forEach(this::text);
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
      if (bytes.length - size < more) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
      }
    }
  }

  /** Bytes on the way in. */
  private static final class Input {

    private final byte[] bytes;
    private int position;

    Input(byte[] bytes) {
      this.bytes = bytes;
    }

    int number() {
      int value = 0;
      int shift = 0;
      byte b;
      do {
        b = bytes[position++];
        value |= (b & 0x7f) << shift;
        shift += 7;
      } while (b < 0);
      return value;
    }

    String text() {
      String text = textOrNull();
      if (text == null) {
        throw new IllegalStateException("a text is missing in a stored fragment");
      }
      return text;
    }

    @Nullable String textOrNull() {
      int length = number() - 1;
      if (length < 0) {
        return null;
      }
      String text = new String(bytes, position, length, StandardCharsets.UTF_8);
      position += length;
      return text;
    }

    List<String> texts() {
      int size = number();
      List<String> texts = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        texts.add(text());
      }
      return texts;
    }

    Map<String, String> map() {
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = number(); i > 0; i--) {
        String name = text();
        map.put(name, text());
      }
      return map;
    }

    Reference reference() {
      Reference.Kind kind = Reference.Kind.valueOf(text());
      String target = text();
      String query = textOrNull();
      String anchor = textOrNull();
      Span span = new Span(number(), number(), number());
      return new Reference(kind, target, query, anchor, span);
    }
  }
}
