package press.stet.generator.compose;

import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.ThemeTokens;
import press.stet.core.value.Colour;
import press.stet.generator.card.CardFace;
import press.stet.generator.card.SocialCard;

/**
 * Gives social cards to articles without a photo. A card shows nothing but what the article's front
 * matter and the settings say, so that the key of the article's page stands for it, too.
 */
final class SocialCards {

  /** Those of the default theme. */
  private static final Colour PAPER = new Colour(0xfd, 0xfc, 0xf9);

  private static final Colour INK = new Colour(0x15, 0x17, 0x1a);
  private static final Colour ACCENT = new Colour(0x1f, 0x43, 0x88);

  private final SiteConfig config;
  private final Dates dates;

  SocialCards(SiteConfig config, Dates dates) {
    this.config = config;
    this.dates = dates;
  }

  /**
   * An article's card; null if the newspaper wants none, if the article has a photo, or if there
   * are no letters for what its card would say.
   */
  @Nullable SocialCard of(Article article) {
    if (!config.rules().images().socialCards() || article.photo() != null) {
      return null;
    }
    ThemeTokens theme = config.rules().theme();
    Colour accent = theme.light().getOrDefault("accent", ACCENT);
    CardFace face =
        new CardFace(
            config.title(),
            config.section(article.section()).map(Section::title).orElse(""),
            article.headline(),
            dates.text(article.date()).day(),
            Frames.direction(config.language()).equals("rtl"),
            theme.light().getOrDefault("paper", PAPER),
            theme.light().getOrDefault("ink", INK),
            theme.sections().getOrDefault(article.section(), accent));
    return face.canBeDrawn() ? SocialCard.of(face) : null;
  }
}
