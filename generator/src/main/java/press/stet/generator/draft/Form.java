package press.stet.generator.draft;

import java.util.List;
import java.util.Optional;

/**
 * What is asked before something is made, and which answers will do.
 *
 * @param <Q> the questions
 */
public interface Form<Q extends Enum<Q> & Prompt> {

  /** The type of the questions, which are asked in their order. */
  Class<Q> questions();

  /** The answers that a question allows; empty if any. */
  List<String> choices(Q question);

  /**
   * What is wrong with an answer, in one or more sentences that say how it is put right.
   *
   * @param answer empty for none
   */
  Optional<String> fault(Q question, String answer);
}
