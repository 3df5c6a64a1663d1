package press.stet.generator.body;

import java.util.List;
import press.stet.generator.binary.BinaryReader;

/**
 * A text as its store keeps it: what goes into a page comes as the bytes that will stand there, and
 * the rest is decoded only for those who ask.
 */
public final class StoredFragment {

  private final byte[] bytes;
  private final int markup;
  private final int behindMarkup;
  private final int end;

  /** Some bytes of an array, which is not to be changed. */
  StoredFragment(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.end = offset + length;
    BinaryReader in = new BinaryReader(bytes, offset, length);
    int size = in.number() - 1;
    this.markup = in.position();
    in.skip(size);
    this.behindMarkup = in.position();
  }

  /** A text as it would come out of a store. */
  public static StoredFragment of(Fragment fragment) {
    byte[] bytes = FragmentCodec.encode(fragment);
    return new StoredFragment(bytes, 0, bytes.length);
  }

  /** What the markup is part of; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where {@link Fragment#markup()} begins in the bytes, in UTF-8. */
  public int markupStart() {
    return markup;
  }

  /** Behind the last byte of the markup. */
  public int markupEnd() {
    return behindMarkup;
  }

  /** {@link Fragment#containers()}. */
  public List<Fragment.Container> containers() {
    return FragmentCodec.containers(new BinaryReader(bytes, behindMarkup, end - behindMarkup));
  }
}
