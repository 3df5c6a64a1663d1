package press.stet.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Alias;
import press.stet.core.article.Article;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.Feeds;
import press.stet.core.config.Languages;
import press.stet.core.config.Places;
import press.stet.core.config.Trust.Organization;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PagePlan.CopiedFile;
import press.stet.core.page.PagePlan.PlannedPhoto;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.PlannedPage.Redirect;
import press.stet.core.page.RenderedFile;
import press.stet.core.page.StoryList;
import press.stet.core.site.DayPaper;
import press.stet.core.site.Gone;
import press.stet.core.site.Newspaper;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.link.StoryAddresses;
import press.stet.generator.source.SourceTree;

/** Decides which files the web site will have, and where each is found. */
public final class SitePlanner {

  private static final String OTHER_SLUG =
      "Give one of the two another `slug: …` in its front matter.";
  private static final String OTHER_NAME = "Rename one of the two files.";
  private static final String SEARCH = "what readers search with";

  private static final SitePath ROBOTS = new SitePath("/robots.txt");
  private static final SitePath REDIRECTS = new SitePath("/_redirects");
  private static final SitePath HEADERS = new SitePath("/_headers");
  private static final SitePath SITEMAP = new SitePath("/sitemap.xml");

  private final Newspaper paper;
  private final Site whole;
  private final SourceTree tree;
  private final Problems problems;
  private final AddressBook book;
  private final CopyPlanner copies;
  private final RedirectPlanner redirects;
  private final List<StoryList> lists = new ArrayList<>();
  private final List<PlannedPage> pages = new ArrayList<>();

  /** Whose addresses are known to be theirs; null if that has to be found out. */
  private final @Nullable StoryAddresses settled;

  private SitePlanner(
      Newspaper paper,
      SourceTree tree,
      LinkTargets targets,
      @Nullable StoryAddresses settled,
      Problems problems) {
    this.paper = paper;
    this.whole = paper.whole();
    this.tree = tree;
    this.problems = problems;
    this.settled = settled;
    this.book = new AddressBook(tree, settled, problems);
    this.copies = new CopyPlanner(tree, targets, problems);
    this.redirects = new RedirectPlanner(tree, book, problems);
  }

  /**
   * Plans the site; two pages that would have the same address are problems.
   *
   * @param assets files of the theme, which have their addresses already
   */
  public static PagePlan plan(
      Newspaper paper,
      SourceTree tree,
      LinkTargets targets,
      List<RenderedFile> assets,
      Problems problems) {
    return new SitePlanner(paper, tree, targets, null, problems).plan(assets, true);
  }

  /**
   * Plans the site in haste, without looking into its texts: {@link #plan} but for the copies of
   * photos and other files that texts refer to, and the problem of files that would have to be
   * folders.
   */
  public static PagePlan outline(
      Newspaper paper,
      SourceTree tree,
      LinkTargets targets,
      List<RenderedFile> assets,
      Problems problems) {
    return new SitePlanner(paper, tree, targets, null, problems).plan(assets, false);
  }

  /**
   * {@link #outline} in greater haste, for stories whose addresses are known.
   *
   * @return null if anything is wrong, which only a whole outline can name
   */
  public static @Nullable PagePlan outline(
      Newspaper paper,
      SourceTree tree,
      LinkTargets targets,
      List<RenderedFile> assets,
      StoryAddresses stories) {
    if (stories.haveClashes()) {
      return null;
    }
    Problems problems = new Problems();
    SitePlanner planner = new SitePlanner(paper, tree, targets, stories, problems);
    PagePlan plan = planner.plan(assets, false);
    return planner.book.isDisturbed() || problems.count() > 0 ? null : plan;
  }

  /** Where the photos and other files are found that an article refers to, published or not. */
  public static Set<SitePath> filesOf(Article article, SourceTree tree, LinkTargets targets) {
    return new CopyPlanner(tree, targets, new Problems()).addresses(article);
  }

  /** The photos that an article shows or links to, published or not. */
  public static List<PlannedPhoto> photosOf(Article article, SourceTree tree, LinkTargets targets) {
    CopyPlanner planner = new CopyPlanner(tree, targets, new Problems());
    planner.addresses(article);
    return planner.photos();
  }

  /** Whether a file is a photo that is prepared for readers, if photos are. */
  public static boolean isPhoto(SourcePath file) {
    return CopyPlanner.isPhoto(file);
  }

  private PagePlan plan(List<RenderedFile> assets, boolean whole) {
    assets.forEach(asset -> book.give(asset.path(), "a file of the theme"));
    List<PlannedPage> sitemaps = new ArrayList<>();
    paper.trees().forEach(tree -> sitemaps.addAll(tree(tree)));
    add(new PlannedPage.SitemapIndex(SITEMAP, sitemaps), "the list of sitemaps");
    List<SitePath> news = paper.trees().stream().map(of -> of.places().newsSitemap()).toList();
    news.forEach(path -> add(new PlannedPage.NewsSitemap(path), "the news sitemap"));
    if (paper.config().rules().ninjs()) {
      paper.trees().stream()
          .flatMap(site -> NinjsPlanner.pages(site).stream())
          .forEach(page -> add(page, "an article for other newsrooms"));
    }
    if (paper.config().rules().search() != null) {
      paper.trees().forEach(this::search);
    }
    standing();
    stories();
    gone();
    List<CopiedFile> copied = copied(whole);
    List<PlannedPhoto> photos = photos(whole);
    redirects();
    goneBefore();
    if (!book.isTaken(ROBOTS)) {
      add(new PlannedPage.Robots(ROBOTS, SITEMAP, news), "the robots file");
    }
    if (paper.config().rules().hosting().headers() && !book.isTaken(HEADERS)) {
      add(new PlannedPage.HostRules(HEADERS), "what hosts send along");
    }
    TrustPlanner trust = new TrustPlanner(paper.trees().get(0), tree, problems);
    trust.check();
    for (PlannedPage notice : trust.notices()) {
      if (!book.isTaken(notice.path())) {
        add(notice, "what machines are told");
      }
    }
    if (whole) {
      book.checkFolders();
      book.checkNamesakes();
    }
    return new PagePlan(pages, copied, lists, photos);
  }

  /**
   * Plans all but the texts of one language.
   *
   * @return its sitemaps
   */
  private List<PlannedPage> tree(Site site) {
    int first = pages.size();
    fixedPages(site);
    editions(site);
    List<StoryList> own = StoryLists.of(site);
    lists.addAll(own);
    own.forEach(list -> list(list, site));
    feeds(site, own);
    CorrectionsPlanner.pages(site).forEach(page -> add(page, "the list of corrections"));
    List<PlannedPage> listed = listedPages(site, pages.subList(first, pages.size()));
    List<PlannedPage> sitemaps =
        new SitemapPlanner(site.config().url(), paper.trees().size()).sitemaps(site, listed);
    sitemaps.addAll(SitemapPlanner.editions(site));
    sitemaps.forEach(sitemap -> add(sitemap, "a sitemap"));
    return sitemaps;
  }

  private void add(PlannedPage page, String what) {
    book.give(page.path(), what);
    pages.add(page);
  }

  private void fixedPages(Site site) {
    add(new PlannedPage.Front(site.places().root()), "the front page");
    add(
        new PlannedPage.NotFound(site.places().notFound()),
        "the page for addresses that do not exist");
    add(new PlannedPage.Archive(site.places().months()), "the list of months");
    add(new PlannedPage.TagDirectory(site.places().tags()), "the list of tags");
    add(new PlannedPage.AuthorDirectory(site.places().authors()), "the list of authors");
    Organization organization = site.config().rules().trust().organization();
    if (organization != null && organization.masthead()) {
      add(new PlannedPage.Masthead(site.places().masthead()), "the masthead");
    }
    site.byMonth()
        .keySet()
        .forEach(
            month -> add(new PlannedPage.OfMonth(site.places().month(month), month), "a month"));
  }

  private void editions(Site site) {
    if (site.config().rules().editions() == null) {
      return;
    }
    add(new PlannedPage.OfEditions(site.places().editions(), null), "the calendar of editions");
    for (Integer year : site.editions().years().keySet()) {
      add(new PlannedPage.OfEditions(site.places().editions(year), year), "a year's editions");
    }
    for (DayPaper paper : site.editions().papers().values()) {
      add(new PlannedPage.OfEdition(site.places().edition(paper.date()), paper), "an edition");
    }
  }

  private void search(Site site) {
    SearchPlanner.pages(site).forEach(page -> add(page, SEARCH));
    SearchPlanner.segments(site).forEach(segment -> book.keep(segment::mayHold, SEARCH));
  }

  private void list(StoryList list, Site site) {
    String what = "the list of the " + list.subject().id() + " \"" + list.title() + "\"";
    for (PlannedPage page : new ListPlanner(site.config().listSize()).pages(list)) {
      add(page, what);
    }
  }

  /** The formats of one feed stand together, for they share their texts. */
  private void feeds(Site site, List<StoryList> own) {
    Feeds feeds = site.config().feeds();
    if (feeds.of().contains(Feeds.Subject.PAPER)) {
      feeds(site, site.places().root(), null, "the newspaper's feed");
    }
    for (StoryList list : own) {
      Feeds.Subject subject = StoryLists.feedSubject(list);
      if (subject != null && feeds.of().contains(subject)) {
        feeds(site, list.front(), list, "a feed");
      }
    }
  }

  private void feeds(Site site, SitePath front, @Nullable StoryList list, String what) {
    for (Feeds.Format format : site.config().feeds().formats()) {
      add(new PlannedPage.OfFeed(front.child(format.fileName()), format, list), what);
    }
  }

  /** What search engines should know beside the stories: the front of every list. */
  private static List<PlannedPage> listedPages(Site site, List<PlannedPage> own) {
    List<PlannedPage> listed = new ArrayList<>();
    for (PlannedPage page : own) {
      boolean front =
          (page instanceof PlannedPage.OfList list && list.number() == null)
              || (page instanceof PlannedPage.OfCorrections of && of.number() == null);
      boolean other =
          page instanceof PlannedPage.Front
              || page instanceof PlannedPage.Archive
              || page instanceof PlannedPage.TagDirectory
              || page instanceof PlannedPage.AuthorDirectory
              || page instanceof PlannedPage.Masthead
              || page instanceof PlannedPage.OfMonth
              || page instanceof PlannedPage.OfEditions;
      if (front || other) {
        listed.add(page);
      }
    }
    if (site.config().rules().search() != null) {
      listed.add(new PlannedPage.Search(site.places().search()));
    }
    site.standing().forEach(page -> listed.add(new PlannedPage.OfStanding(page)));
    return listed;
  }

  private void standing() {
    for (StandingArticle page : whole.standing()) {
      if (book.claim(page.address(), page.source(), OTHER_NAME, "slug", "title")) {
        pages.add(new PlannedPage.OfStanding(page));
        checkTree(page.address(), page.language(), page.source());
      }
    }
  }

  private void stories() {
    for (Story story : whole.stories()) {
      if (settled != null
          || book.claim(story.address(), story.article().source(), OTHER_SLUG, "slug", "title")) {
        pages.add(new PlannedPage.OfStory(story));
        checkTree(story.address(), story.article().language(), story.article().source());
        if (story.article().live() != null && story.address().isFolder()) {
          add(new PlannedPage.OfLive(Places.live(story.address()), story), "a live report");
        }
      }
    }
  }

  /** Whoever has to say which language an address belongs to goes by how it begins. */
  private void checkTree(SitePath address, @Nullable String language, SourcePath file) {
    Languages languages = paper.config().rules().languages();
    int there = languages.indexAt(address);
    int own = languages.indexOf(language);
    if (there != own) {
      problems.report(
          ProblemKind.IN_OTHER_TREE,
          tree.placeOfKey(file, "language", "slug", "title"),
          address.value(),
          languages.tags().get(there),
          languages.tags().get(own));
    }
  }

  /** Where an article was, readers are told that it is gone. */
  private void gone() {
    for (Gone gone : whole.gone()) {
      if (book.claim(gone.address(), gone.article().source(), OTHER_SLUG, "slug", "title")) {
        pages.add(gone(gone, gone.address()));
      }
    }
  }

  /** So they are at its old addresses, unless somebody else has them by now. */
  private void goneBefore() {
    for (Gone gone : whole.gone()) {
      for (Alias alias : gone.article().aliases()) {
        SitePath path = RedirectPlanner.page(alias.path());
        if (alias.query() == null && !book.isTaken(path)) {
          book.give(path, "what was taken down", gone.article().source(), alias.span());
          pages.add(gone(gone, path));
        }
      }
    }
  }

  private static PlannedPage gone(Gone gone, SitePath path) {
    return new PlannedPage.OfGone(path, gone.takedown().date(), gone.takedown().reason());
  }

  private List<CopiedFile> copied(boolean whole) {
    List<CopiedFile> found = new ArrayList<>(copies.statics());
    if (whole) {
      copies.look(paper.whole());
      found.addAll(copies.media(paper.config().rules().images().prepared()));
    }
    return found.stream()
        .filter(copy -> book.claim(copy.path(), copy.source(), OTHER_NAME))
        .toList();
  }

  private List<PlannedPhoto> photos(boolean whole) {
    return whole && paper.config().rules().images().prepared()
        ? copies.photos().stream()
            .filter(photo -> book.claim(photo.path(), photo.source(), OTHER_NAME))
            .toList()
        : List.of();
  }

  private void redirects() {
    List<Redirect> all =
        settled == null
            ? redirects.redirects(whole)
            : redirects.redirects(
                settled.withAliases().stream().map(whole.stories()::get).toList(),
                whole.standing());
    pages.addAll(redirects.pages(all));
    boolean told = !all.isEmpty() || paper.trees().size() > 1;
    if (!book.isTaken(REDIRECTS) && told) {
      add(new PlannedPage.RedirectRules(REDIRECTS, all), "the redirects");
    }
  }
}
