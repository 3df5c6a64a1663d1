package press.stet.maven;

/** A parameter that cannot be used; the message says why, and what to write instead. */
final class BadParameterException extends Exception {

  private static final long serialVersionUID = 1L;

  BadParameterException(String message) {
    super(message);
  }
}
