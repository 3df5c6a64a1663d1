package press.stet.generator.cache;

import java.util.List;
import press.stet.core.article.Anchors;
import press.stet.core.article.BodyText;
import press.stet.core.article.Reference;
import press.stet.core.article.References;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;

/**
 * A text that an earlier build has read. Its references and anchors stay in the cache's file, in
 * the record of its article, until somebody asks for them: they are more than half of what is known
 * of an article.
 */
final class KnownText implements BodyText {

  private final Fingerprint fragment;
  private final int words;
  private final FileBytes file;
  private final long place;
  private final int length;

  private KnownText(Fingerprint fragment, int words, FileBytes file, long place, int length) {
    this.fragment = fragment;
    this.words = words;
    this.file = file;
    this.place = place;
    this.length = length;
  }

  static void write(BinaryWriter out, BodyText text) {
    out.fingerprint(text.fragment()).number(text.words());
    out.text(References.of(text.references()).packed());
    out.text(Anchors.of(text.anchors()).packed());
  }

  /**
   * Finds a text in a record.
   *
   * @param file has the record, and will have it as long as the text is wanted
   * @param start where in the file the reader's first byte lies
   */
  static KnownText read(BinaryReader in, FileBytes file, long start) {
    Fingerprint fragment = in.fingerprint();
    int words = in.number();
    int from = in.position();
    in.skipText();
    in.skipText();
    return new KnownText(fragment, words, file, start + from, in.position() - from);
  }

  private BinaryReader rest() {
    return new BinaryReader(file.copy(place, length));
  }

  @Override
  public Fingerprint fragment() {
    return fragment;
  }

  @Override
  public List<Reference> references() {
    return References.of(rest().text());
  }

  @Override
  public List<String> anchors() {
    BinaryReader rest = rest();
    rest.skipText();
    return Anchors.of(rest.text());
  }

  @Override
  public int words() {
    return words;
  }

  @Override
  public Parsed parsed() {
    BinaryReader rest = rest();
    return new Parsed(fragment, References.of(rest.text()), Anchors.of(rest.text()), words);
  }
}
