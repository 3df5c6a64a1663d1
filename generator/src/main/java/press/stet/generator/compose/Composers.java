package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.Languages;
import press.stet.core.page.Album;
import press.stet.core.page.AssetLinks;
import press.stet.core.page.PageFingerprint;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Newspaper;
import press.stet.core.site.Site;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.core.words.Words;
import press.stet.generator.card.SocialCard;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.link.StoryAddresses;

/** The composers of a newspaper's pages, one for each language. Safe for use by several threads. */
public final class Composers {

  private final Newspaper paper;
  private final Languages languages;
  private final PlannedAddresses addresses;
  private final List<PageComposer> all = new ArrayList<>();

  /**
   * Prepares what many pages share.
   *
   * @param assets links to the theme's assets
   * @param words of a language
   * @param album what photos are published as
   * @param stories where they are found, if each has a page; null if that is not known
   */
  public Composers(
      Newspaper paper,
      PagePlan plan,
      LinkTargets targets,
      AssetLinks assets,
      Function<String, Words> words,
      Album album,
      @Nullable StoryAddresses stories) {
    this.paper = paper;
    this.languages = paper.config().rules().languages();
    this.addresses = new PlannedAddresses(plan, paper.whole().stories(), stories);
    Versions versions = new Versions(paper, addresses);
    for (Site tree : paper.trees()) {
      all.add(
          new PageComposer(
              tree,
              plan,
              targets,
              addresses,
              versions,
              assets,
              words.apply(tree.config().language()),
              album));
    }
  }

  /** All of them, that of the newspaper's own language first. */
  public List<PageComposer> all() {
    return all;
  }

  /** Who composes a page. */
  public PageComposer of(PlannedPage page) {
    return all.size() == 1 ? all.get(0) : all.get(index(page));
  }

  /** The picture that stands for an article; null if none is drawn. */
  public @Nullable SocialCard card(Article article) {
    int tree = all.size() == 1 ? 0 : languages.indexOf(article.language());
    return all.get(tree).card(article);
  }

  private int index(PlannedPage page) {
    if (page instanceof PlannedPage.OfStory of) {
      return languages.indexOf(of.story().article().language());
    } else if (page instanceof PlannedPage.OfStanding of) {
      return languages.indexOf(of.article().language());
    } else if (page instanceof PlannedPage.Redirect of) {
      return languages.indexAt(of.targets().get(0).address());
    }
    return languages.indexAt(page.path());
  }

  /**
   * The fingerprint of what is the same for all pages. What is the same for all of one language is
   * part of their keys, where there are others.
   */
  public Fingerprint settings() {
    return all.size() == 1 ? all.get(0).settings() : new PageFingerprint().ofRecord(paper.config());
  }

  /** The page that was planned for an address; null if none was. */
  public @Nullable PlannedPage planned(SitePath path) {
    return addresses.planned(path);
  }
}
