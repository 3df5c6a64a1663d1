package press.stet.core.article;

import java.util.List;
import press.stet.core.value.Fingerprint;

/**
 * What is known of a text whose HTML lies in the body store. A build has read all texts; a preview
 * reads one when it is first asked for.
 */
public interface BodyText {

  /** Identity in the body store. */
  Fingerprint fragment();

  /** What it says of other files and pages of the newspaper, by the fragment's numbers. */
  List<Reference> references();

  /** The ids that links may lead to, in their order. */
  List<String> anchors();

  /** The number of words. */
  int words();

  /** All of it at once: a text that is read again when its file is saved may change in between. */
  Parsed parsed();

  /**
   * A text that has been read.
   *
   * @param fragment identity in the body store
   * @param references to other files and pages of the newspaper, in the order of the fragment's
   *     numbers
   * @param anchors the ids that links may lead to, in their order
   * @param words the number of words
   */
  record Parsed(Fingerprint fragment, List<Reference> references, List<String> anchors, int words)
      implements BodyText {

    /** Copies the lists into little room. */
    public Parsed {
      references = References.of(references);
      anchors = Anchors.of(anchors);
    }

    @Override
    public Parsed parsed() {
      return this;
    }
  }
}
