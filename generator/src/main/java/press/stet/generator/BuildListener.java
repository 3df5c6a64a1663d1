package press.stet.generator;

/** Hears how a build gets on. Called from one thread at a time. */
@FunctionalInterface
public interface BuildListener {

  /** A listener that does not care. */
  BuildListener NONE = event -> {};

  /** Something happened. */
  void on(BuildEvent event);
}
