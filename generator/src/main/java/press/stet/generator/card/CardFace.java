package press.stet.generator.card;

import press.stet.core.page.PageFingerprint;
import press.stet.core.value.Colour;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;

/**
 * What a social card shows.
 *
 * @param paper the newspaper's name
 * @param section the section's title
 * @param headline the article's
 * @param date ready to print
 * @param rightToLeft whether the language is written so
 * @param ground the colour behind all
 * @param ink of texts
 * @param accent of the section
 */
public record CardFace(
    String paper,
    String section,
    String headline,
    String date,
    boolean rightToLeft,
    Colour ground,
    Colour ink,
    Colour accent) {

  /** The width of all cards, in pixels. */
  public static final int WIDTH = 1200;

  /** The height of all cards, in pixels. */
  public static final int HEIGHT = 630;

  private static final PageFingerprint FINGERPRINTS = new PageFingerprint();

  /** Whether there are letters for all that it says. */
  public boolean canBeDrawn() {
    Letters letters = Letters.all();
    return letters.has(paper) && letters.has(section) && letters.has(headline) && letters.has(date);
  }

  /** What tells its picture from all others. */
  public Fingerprint fingerprint() {
    return new Fingerprinter().add(FINGERPRINTS.ofRecord(this)).add(CardPainter.VERSION).finish();
  }
}
