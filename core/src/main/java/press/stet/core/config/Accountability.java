package press.stet.core.config;

import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Severity;

/**
 * How a newspaper stands by what it has published.
 *
 * @param page when corrections have pages and feeds of their own
 * @param silentEdits how grave it is to change a published text without a word to the reader
 * @param smallEdit the number of words up to which a change is too small to speak of
 * @param lostAddresses how grave it is if a published address is gone
 */
public record Accountability(
    CorrectionsPage page, Strictness silentEdits, int smallEdit, Strictness lostAddresses) {

  /** That of a newspaper that says nothing of it. */
  public static final Accountability USUAL =
      new Accountability(CorrectionsPage.NEEDED, Strictness.WARNING, 5, Strictness.ERROR);

  /** When corrections have pages and feeds of their own. */
  public enum CorrectionsPage {
    /** Even if there has never been one. */
    ALWAYS,
    /** As soon as a published article has one. */
    NEEDED,
    /** Never. */
    NEVER
  }

  /** How grave a breach is. */
  public enum Strictness {
    /** Nobody looks. */
    OFF(null),
    /** The paper is published; somebody should look. */
    WARNING(Severity.WARNING),
    /** Nothing is published until it is mended. */
    ERROR(Severity.ERROR);

    private final @Nullable Severity severity;

    Strictness(@Nullable Severity severity) {
      this.severity = severity;
    }

    /** Null if nobody looks. */
    public @Nullable Severity severity() {
      return severity;
    }
  }
}
