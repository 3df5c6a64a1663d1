package press.stet.generator;

import press.stet.core.config.SiteConfig;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.Problems;
import press.stet.generator.body.BodyStore;
import press.stet.generator.render.PageRenderer;
import press.stet.generator.source.SourceTree;
import press.stet.generator.theme.Assets;
import press.stet.generator.theme.LayeredTheme;
import press.stet.generator.theme.Theme;
import press.stet.generator.words.Lexicon;

/**
 * How a previewed newspaper looks, until one of its templates is saved.
 *
 * @param theme with the newspaper's own files
 * @param assets of the theme
 * @param lexicon the words of the theme
 * @param renderer with the templates that have been used so far
 * @param bodies has the texts that have been read
 * @param problems what is wrong with the theme, as far as it has been used
 */
record Look(
    Theme theme,
    Assets assets,
    Lexicon lexicon,
    PageRenderer renderer,
    BodyStore bodies,
    Problems problems) {

  /** Reads the newspaper's own files of the theme. */
  static Look read(Theme base, SourceTree tree, SiteConfig config, BodyStore bodies) {
    Problems problems = new Problems();
    Theme theme = LayeredTheme.of(base, Newsroom.templates(tree), problems);
    Assets assets = Assets.of(theme, config.rules().theme(), problems);
    Lexicon lexicon = Lexicon.of(theme, config, problems);
    PageRenderer renderer =
        new PageRenderer(theme, lexicon, bodies, query -> null, CostMeter.OFF, problems);
    return new Look(theme, assets, lexicon, renderer, bodies, problems);
  }
}
