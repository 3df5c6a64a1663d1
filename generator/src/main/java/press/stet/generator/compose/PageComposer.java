package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.StoryDate;
import press.stet.core.config.Player;
import press.stet.core.page.Album;
import press.stet.core.page.Archive;
import press.stet.core.page.AssetLinks;
import press.stet.core.page.DateText;
import press.stet.core.page.Frame;
import press.stet.core.page.Page;
import press.stet.core.page.PageFingerprint;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.SearchSegment;
import press.stet.core.page.TextPage;
import press.stet.core.site.Site;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;
import press.stet.core.value.SitePath;
import press.stet.core.words.Words;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.card.SocialCard;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.yaml.Fields;

/**
 * Fills a planned page with everything it shows, in two steps: who is on it, then what is said of
 * them. Pages are made one by one, when their turn comes, so that they never all lie in memory.
 * Safe for use by several threads.
 */
public final class PageComposer {

  private final Site site;
  private final Casting casting;
  private final StoryKeys keys;
  private final Fingerprint settings;
  private final ArticlePages articles;
  private final ListPages lists;
  private final OtherPages others;
  private final EditionPages editions;
  private final FeedPages feeds;
  private final CorrectionPages corrections;
  private final NinjsPages ninjs;
  private final SearchPages search;
  private final SitemapPages sitemaps;
  private final Archive archive;
  private final SocialCards social;
  private final Dates dates;

  /**
   * Prepares what many pages share.
   *
   * @param assets links to the theme's assets
   * @param words of the site's language
   * @param album what photos are published as
   */
  PageComposer(
      Site site,
      PagePlan plan,
      LinkTargets targets,
      PlannedAddresses addresses,
      Versions versions,
      AssetLinks assets,
      Words words,
      Album album) {
    this.site = site;
    Hrefs hrefs = new Hrefs(site.config(), targets, addresses, album);
    this.dates = Dates.of(site.config());
    Cards cards = new Cards(site, hrefs, dates, words);
    Heads heads = new Heads(site.config(), dates);
    Frame frame = Frames.of(site, cards, dates, words, assets);
    this.casting = new Casting(site, cards, hrefs, versions);
    this.keys = new StoryKeys(site.stories().size(), cards);
    this.settings =
        new Fingerprinter()
            .add(new PageFingerprint().ofRecord(site.config()))
            .add(frame.fingerprint())
            .finish();
    this.articles = new ArticlePages(site.config(), frame, heads, cards, dates, words);
    this.lists = new ListPages(site.config(), frame, heads, cards, dates, words);
    this.others = new OtherPages(site, plan, frame, heads, cards, hrefs, dates, words, versions);
    this.editions = new EditionPages(site.config(), frame, heads, cards, dates, words);
    this.feeds = new FeedPages(site.config(), cards, words);
    this.corrections = new CorrectionPages(site.config(), frame, heads, dates, words);
    this.ninjs = new NinjsPages(site, feeds, words);
    this.search = new SearchPages(site, frame, heads, cards, words, versions);
    this.sitemaps = new SitemapPages(site, versions);
    this.archive = new StoryArchive(site, cards, dates);
    this.social = new SocialCards(site.config(), dates);
  }

  /** The tree whose pages it composes. */
  public Site site() {
    return site;
  }

  /** The language of the pages: a BCP 47 tag. */
  public String language() {
    return site.config().language();
  }

  /** The picture that stands for an article of this language; null if none is drawn. */
  public @Nullable SocialCard card(Article article) {
    return social.of(article);
  }

  /** Answers what templates ask beyond their page's record. */
  public Archive archive() {
    return archive;
  }

  /** Whose films and sounds may be shown within pages. */
  public List<Player> players() {
    return site.config().rules().embeds();
  }

  /** A date that stands in a text, in the newspaper's words; null for what is none. */
  public @Nullable DateText moment(String text) {
    StoryDate date = Fields.dateOf(text, site.config().timeZone());
    return date == null ? null : dates.text(date);
  }

  /** The fingerprint of what is the same for all pages: the newspaper's settings and the frame. */
  public Fingerprint settings() {
    return settings;
  }

  /** What tells a page's cast from another one at the same address, the settings aside. */
  public Checksum key(Cast cast) {
    Checksum key = Cast.key(cast, keys);
    return site.config().rules().languages().areOne()
        ? key
        : new BinaryWriter(32).fingerprint(settings).checksum(key).checksum();
  }

  /** The key of a part of the index: of all that decides on which word stands in which story. */
  public Checksum key(SearchSegment segment) {
    return Cast.key(new Cast.OfTerms(segment), keys);
  }

  /** Chooses who is on a page. */
  public Cast cast(PlannedPage planned) {
    if (planned instanceof PlannedPage.OfStory of) {
      return casting.story(of.story());
    } else if (planned instanceof PlannedPage.OfLive of) {
      return casting.live(of);
    } else if (planned instanceof PlannedPage.OfList of) {
      return casting.list(of);
    } else if (planned instanceof PlannedPage.OfFeed of) {
      return casting.feed(of);
    } else if (planned instanceof PlannedPage.OfMonth of) {
      return casting.month(of);
    } else if (planned instanceof PlannedPage.OfEdition of) {
      return casting.edition(of);
    } else if (planned instanceof PlannedPage.OfEditions of) {
      return casting.editions(of);
    } else if (planned instanceof PlannedPage.OfCorrections of) {
      return casting.corrections(of);
    } else if (planned instanceof PlannedPage.CorrectionsFeed of) {
      return casting.corrections(of);
    } else if (planned instanceof PlannedPage.StorySitemap of) {
      return casting.sitemap(of);
    } else if (planned instanceof PlannedPage.Redirect of) {
      return new Cast.OfRedirect(of);
    } else if (planned instanceof PlannedPage.OfNinjs of) {
      return casting.ninjs(of, ninjs.shared());
    } else if (planned instanceof PlannedPage.OfNinjsDay of) {
      return casting.ninjs(of);
    } else if (planned instanceof PlannedPage.SearchCards of) {
      return new Cast.OfSearchCards(of);
    }
    return new Cast.Whole(whole(planned));
  }

  /** Fills a page. */
  public Page compose(Cast cast) {
    if (cast instanceof Cast.OfStory of) {
      return articles.page(of);
    } else if (cast instanceof Cast.OfLive of) {
      return articles.state(of);
    } else if (cast instanceof Cast.OfList of) {
      return lists.page(of);
    } else if (cast instanceof Cast.OfFeed of) {
      return feeds.page(of);
    } else if (cast instanceof Cast.OfMonth of) {
      return lists.month(of);
    } else if (cast instanceof Cast.OfEdition of) {
      return editions.edition(of);
    } else if (cast instanceof Cast.OfEditions of) {
      return editions.calendar(of);
    } else if (cast instanceof Cast.OfCorrections of) {
      return corrections.page(of);
    } else if (cast instanceof Cast.OfCorrectionsFeed of) {
      return corrections.feed(of);
    } else if (cast instanceof Cast.OfStorySitemap of) {
      return sitemaps.stories(of);
    } else if (cast instanceof Cast.OfRedirect of) {
      return others.redirect(of);
    } else if (cast instanceof Cast.OfNinjs of) {
      return ninjs.article(of);
    } else if (cast instanceof Cast.OfNinjsDay of) {
      return ninjs.day(of);
    } else if (cast instanceof Cast.OfSearchCards of) {
      return search.cards(of);
    } else if (cast instanceof Cast.Whole of) {
      return of.page();
    }
    throw new IllegalStateException("unknown cast " + cast);
  }

  private Page whole(PlannedPage planned) {
    if (planned instanceof PlannedPage.OfStanding of) {
      return others.standing(of.article());
    } else if (planned instanceof PlannedPage.Front) {
      return others.front();
    } else if (planned instanceof PlannedPage.Archive) {
      return others.archive();
    } else if (planned instanceof PlannedPage.TagDirectory) {
      return others.tags();
    } else if (planned instanceof PlannedPage.AuthorDirectory) {
      return others.authors();
    } else if (planned instanceof PlannedPage.OfGone of) {
      return others.gone(of);
    } else if (planned instanceof PlannedPage.Masthead) {
      return others.masthead();
    } else if (planned instanceof PlannedPage.NotFound of) {
      return others.notFound(of.path());
    } else if (planned instanceof PlannedPage.Search of) {
      return search.page(of);
    }
    return forRobots(planned);
  }

  private Page forRobots(PlannedPage planned) {
    if (planned instanceof PlannedPage.PageSitemap of) {
      return sitemaps.pages(of);
    } else if (planned instanceof PlannedPage.EditionSitemap of) {
      return sitemaps.editions(of);
    } else if (planned instanceof PlannedPage.SitemapIndex of) {
      return sitemaps.index(of);
    } else if (planned instanceof PlannedPage.NewsSitemap of) {
      return sitemaps.news(of.path());
    } else if (planned instanceof PlannedPage.Robots of) {
      List<SitePath> maps = new ArrayList<>(of.newsSitemaps());
      maps.add(0, of.sitemap());
      return new TextPage(of.path(), RobotsText.of(site.config(), maps));
    } else if (planned instanceof PlannedPage.NinjsList of) {
      return ninjs.list(of);
    } else if (planned instanceof PlannedPage.Notice of) {
      return new TrustTexts(site).page(of);
    } else if (planned instanceof PlannedPage.HostRules) {
      return new TextPage(planned.path(), HeadersText.of(site.config()));
    } else if (planned instanceof PlannedPage.SearchIndex of) {
      return search.index(of);
    } else if (planned instanceof PlannedPage.SearchAuthors of) {
      return search.authors(of);
    } else if (planned instanceof PlannedPage.OpenSearch of) {
      return search.openSearch(of);
    } else if (planned instanceof PlannedPage.RedirectRules of) {
      return new TextPage(
          of.path(),
          RedirectsText.of(
              site.config().url(), of.redirects(), site.config().rules().languages().otherRoots()));
    }
    throw new IllegalStateException("unknown page " + planned);
  }
}
