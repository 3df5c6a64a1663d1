package press.stet.generator.body;

import press.stet.core.value.Fingerprint;

/** Keeps parsed texts out of the heap, by their contents. Safe for use by several threads. */
public interface BodyStore extends AutoCloseable {

  /**
   * Keeps a text.
   *
   * @return its identity; equal texts have equal ones
   */
  Fingerprint put(Fragment fragment);

  /**
   * Gives a text back.
   *
   * @throws IllegalStateException if it was never put
   */
  Fragment get(Fingerprint fingerprint);

  /** Lets go of what the store holds. */
  @Override
  void close();
}
