package press.stet.core.page;

import org.jspecify.annotations.Nullable;
import press.stet.core.value.Fingerprint;

/** Answers what templates ask beyond their page's record. Safe for use by several threads. */
public interface Archive {

  /**
   * The answer to a query: always the same, throughout a build.
   *
   * @return null if there is none, as when a section is asked for that the paper does not have
   */
  @Nullable Answer answer(Query query);

  /**
   * An answer.
   *
   * @param value what pages are made of: a record, a list of records …
   * @param fingerprint of the value, to the last text
   */
  record Answer(Object value, Fingerprint fingerprint) {}
}
