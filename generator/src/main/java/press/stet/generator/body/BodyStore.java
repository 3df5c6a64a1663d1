package press.stet.generator.body;

import press.stet.core.value.Fingerprint;

/**
 * Keeps parsed texts out of the heap. A text's key is the fingerprint of all that it was made of:
 * its file's path and contents, and the rules of reading. Safe for use by several threads.
 */
public interface BodyStore extends AutoCloseable {

  /** Keeps a text; one that is there already stays as it is. */
  void put(Fingerprint key, Fragment fragment);

  /**
   * Gives a text back.
   *
   * @throws IllegalStateException if it was never put
   */
  Fragment get(Fingerprint key);

  /**
   * Gives a text back for printing, without decoding it.
   *
   * @throws IllegalStateException if it was never put
   */
  default StoredFragment stored(Fingerprint key) {
    return StoredFragment.of(get(key));
  }

  /** Lets go of what the store holds. */
  @Override
  void close();
}
