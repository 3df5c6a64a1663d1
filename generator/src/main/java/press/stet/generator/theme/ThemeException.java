package press.stet.generator.theme;

/**
 * The themes on the class path cannot be used together. The message says why and what to do, in the
 * words of whoever has put them there.
 */
public final class ThemeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ThemeException(String message) {
    super(message);
  }
}
