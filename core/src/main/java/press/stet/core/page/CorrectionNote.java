package press.stet.core.page;

/**
 * A correction, ready to print.
 *
 * @param date when it was made
 * @param text plain text
 */
public record CorrectionNote(DateText date, String text) {}
