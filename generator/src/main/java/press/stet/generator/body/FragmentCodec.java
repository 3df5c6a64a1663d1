package press.stet.generator.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.Span;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;

/** Fragments, and what they refer to, as bytes. The same fragment always gives the same bytes. */
public final class FragmentCodec {

  /** To be raised with every change of the form: bytes of another version cannot be read. */
  static final int VERSION = 2;

  private FragmentCodec() {}

  static byte[] encode(Fragment fragment) {
    BinaryWriter out = new BinaryWriter(fragment.markup().length() + 512);
    out.text(fragment.markup());
    out.number(fragment.words());
    out.texts(fragment.anchors());
    out.list(fragment.containers(), FragmentCodec::write);
    out.list(fragment.references(), FragmentCodec::write);
    return out.toBytes();
  }

  static Fragment decode(byte[] bytes) {
    BinaryReader in = new BinaryReader(bytes);
    String markup = in.text();
    int words = in.number();
    List<String> anchors = in.texts();
    List<Fragment.Container> containers = in.list(FragmentCodec::container);
    return new Fragment(markup, in.list(FragmentCodec::reference), containers, anchors, words);
  }

  /** Reads the containers from what stands behind the markup. */
  static List<Fragment.Container> containers(BinaryReader in) {
    in.number();
    for (int i = in.number(); i > 0; i--) {
      in.skipText();
    }
    return in.list(FragmentCodec::container);
  }

  private static void write(BinaryWriter out, Fragment.Container container) {
    out.text(container.name());
    out.number(container.attributes().size());
    container.attributes().forEach((name, value) -> out.text(name).text(value));
  }

  private static Fragment.Container container(BinaryReader in) {
    String name = in.text();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = in.number(); i > 0; i--) {
      String attribute = in.text();
      attributes.put(attribute, in.text());
    }
    return new Fragment.Container(name, attributes);
  }

  private static void write(BinaryWriter out, Reference reference) {
    out.number(reference.kind().ordinal());
    out.text(reference.target());
    out.text(reference.query());
    out.text(reference.anchor());
    write(out, reference.span());
  }

  private static Reference reference(BinaryReader in) {
    Reference.Kind kind = in.choice(Reference.Kind.values());
    String target = in.text();
    String query = in.textOrNull();
    String anchor = in.textOrNull();
    return new Reference(kind, target, query, anchor, span(in));
  }

  /** Writes a place in a file. */
  public static void write(BinaryWriter out, Span span) {
    out.number(span.line()).number(span.column()).number(span.length());
  }

  /** Reads what {@link #write(BinaryWriter, Span)} wrote. */
  public static Span span(BinaryReader in) {
    int line = in.number();
    int column = in.number();
    return new Span(line, column, in.number());
  }
}
