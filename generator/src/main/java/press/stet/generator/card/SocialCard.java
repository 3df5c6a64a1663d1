package press.stet.generator.card;

import press.stet.core.value.SitePath;

/**
 * The picture that stands for an article without a photo where links to it are shown.
 *
 * @param path where it is found: its name stands for what it shows
 * @param face what it shows
 */
public record SocialCard(SitePath path, CardFace face) {

  /** Below which all cards are. */
  public static final String FOLDER = "/media/cards/";

  /** The card with a face. */
  public static SocialCard of(CardFace face) {
    return new SocialCard(new SitePath(FOLDER + face.fingerprint() + ".png"), face);
  }
}
