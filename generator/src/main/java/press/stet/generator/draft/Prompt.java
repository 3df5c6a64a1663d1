package press.stet.generator.draft;

/** One question of a {@link Form}. */
public interface Prompt {

  /** The property that answers it, without {@code stet.}: {@code title}. */
  String property();

  /** The question in a few words, without punctuation at the end. */
  String label();

  /** Whether nothing can be made without an answer. */
  boolean required();

  /** Whether a person is asked it who has answered nothing by properties. */
  boolean asked();

  /** An answer as one would type it behind {@code -Dstet.title=}. */
  String example();
}
