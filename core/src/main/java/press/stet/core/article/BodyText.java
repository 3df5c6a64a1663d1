package press.stet.core.article;

import java.util.List;
import press.stet.core.value.Fingerprint;

/**
 * What is known of a text whose HTML lies in the body store.
 *
 * @param fragment identity in the body store
 * @param references to other files and pages of the newspaper, in the order of the fragment's
 *     numbers
 * @param anchors the ids that links may lead to, in their order
 * @param words the number of words
 */
public record BodyText(
    Fingerprint fragment, List<Reference> references, List<String> anchors, int words) {

  /** Copies the lists. */
  public BodyText {
    references = List.copyOf(references);
    anchors = List.copyOf(anchors);
  }
}
