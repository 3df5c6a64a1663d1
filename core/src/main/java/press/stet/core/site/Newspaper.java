package press.stet.core.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.SiteConfig;
import press.stet.core.value.SitePath;

/**
 * The newspaper in all its languages, each with a tree of its own.
 *
 * @param trees one for each language, the newspaper's own first
 * @param whole all stories and standing pages of all trees, and all that was taken down; its lists
 *     and settings are those of the newspaper's own language. The only tree, if there is one
 * @param translations which texts say the same in several languages
 */
public record Newspaper(List<Site> trees, Site whole, Translations translations) {

  /** Copies the list. */
  public Newspaper {
    trees = List.copyOf(trees);
  }

  /**
   * A newspaper.
   *
   * @param trees one for each language, the newspaper's own first
   * @param gone what was taken down in all of them
   */
  public static Newspaper of(List<Site> trees, List<Gone> gone) {
    Site main = trees.get(0).with(gone);
    if (trees.size() == 1) {
      return new Newspaper(List.of(main), main, Translations.NONE);
    }
    List<Story> stories = new ArrayList<>();
    List<StandingArticle> standing = new ArrayList<>();
    for (Site tree : trees) {
      stories.addAll(tree.stories());
      standing.addAll(tree.standing());
    }
    Site whole =
        new Site(
            main.config(),
            main.now(),
            List.copyOf(stories),
            main.bySection(),
            main.byTopic(),
            main.byAuthor(),
            main.byMonth(),
            main.bySeries(),
            List.copyOf(standing),
            main.front(),
            main.editions(),
            gone);
    return new Newspaper(trees, whole, Translations.of(trees));
  }

  /** The settings. */
  public SiteConfig config() {
    return whole.config();
  }

  /** The build's clock. */
  public Instant now() {
    return whole.now();
  }

  /** The tree in which an address lies. */
  public Site treeAt(SitePath path) {
    return isOfOneLanguage() ? whole : trees.get(config().rules().languages().indexAt(path));
  }

  /** Whether it appears in one language only. */
  public boolean isOfOneLanguage() {
    return trees.size() == 1;
  }
}
