package press.stet.core.diagnostic;

/** How grave a problem is. */
public enum Severity {
  /** Nothing is published until it is mended. */
  ERROR,
  /** The paper is published; somebody should look. */
  WARNING
}
