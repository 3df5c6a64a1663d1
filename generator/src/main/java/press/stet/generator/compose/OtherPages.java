package press.stet.generator.compose;

import java.text.Collator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.SiteUrl;
import press.stet.core.config.Trust.Organization;
import press.stet.core.config.Trust.Policy;
import press.stet.core.page.ArchivePage;
import press.stet.core.page.DateText;
import press.stet.core.page.DirectoryPage;
import press.stet.core.page.Frame;
import press.stet.core.page.FrontPage;
import press.stet.core.page.GonePage;
import press.stet.core.page.Link;
import press.stet.core.page.MastheadPage;
import press.stet.core.page.NotFoundPage;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.RedirectPage;
import press.stet.core.page.StandingPage;
import press.stet.core.page.StoryList;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.site.TrustPages;
import press.stet.core.value.SitePath;
import press.stet.core.words.Words;

/** Fills the pages there is one of: the front page, directories, standing pages, redirects. */
final class OtherPages {

  private final Site site;
  private final PagePlan plan;
  private final SiteUrl url;
  private final Frame frame;
  private final Heads heads;
  private final Cards cards;
  private final Hrefs hrefs;
  private final Dates dates;
  private final Words words;
  private final Versions versions;

  OtherPages(
      Site site,
      PagePlan plan,
      Frame frame,
      Heads heads,
      Cards cards,
      Hrefs hrefs,
      Dates dates,
      Words words,
      Versions versions) {
    this.versions = versions;
    this.site = site;
    this.plan = plan;
    this.url = site.config().url();
    this.frame = frame;
    this.heads = heads;
    this.cards = cards;
    this.hrefs = hrefs;
    this.dates = dates;
    this.words = words;
  }

  FrontPage front() {
    return new FrontSheet(site, cards)
        .page(
            frame,
            at(site.places().root())
                .front(
                    site.places().root(),
                    new StructuredData(site.config(), words).front(policies()),
                    newest()),
            EditionPages.line(site.config(), dates, site.editions().newest(), null));
  }

  private Heads at(SitePath path) {
    return heads.with(versions.at(path));
  }

  private @Nullable DateText newest() {
    List<Story> stories = site.stories();
    return stories.isEmpty() ? null : dates.day(stories.get(stories.size() - 1).day());
  }

  StandingPage standing(StandingArticle page) {
    return new StandingPage(
        page.address(),
        frame,
        heads
            .with(versions.of(page))
            .page(page.address(), page.title(), page.summary(), List.of(), List.of(), null),
        page.title(),
        page.summary(),
        hrefs.body(page.source(), page.body()));
  }

  /** The newspaper's promises, by schema.org's names for them. */
  private List<Link> policies() {
    Organization organization = site.config().rules().trust().organization();
    List<Link> policies = new ArrayList<>();
    if (organization != null) {
      for (Policy policy : organization.policies()) {
        String href = TrustPages.find(site, policy.page());
        if (href != null) {
          policies.add(new Link(policy.kind().property(), href));
        }
      }
    }
    return policies;
  }

  MastheadPage masthead() {
    SitePath path = site.places().masthead();
    String title = words.say("masthead");
    return new MastheadSheet(site, cards, words)
        .page(frame, at(path).page(path, title, null, List.of(), List.of(), null));
  }

  NotFoundPage notFound(SitePath path) {
    return new NotFoundPage(path, frame, heads.hidden(words.say("notFoundTitle"), null));
  }

  GonePage gone(PlannedPage.OfGone planned) {
    return new GonePage(
        planned.path(),
        frame,
        heads.hidden(words.say("goneTitle"), null),
        dates.text(planned.date()),
        planned.reason());
  }

  RedirectPage redirect(Cast.OfRedirect cast) {
    PlannedPage.Redirect planned = cast.planned();
    List<RedirectPage.Target> targets = new ArrayList<>();
    for (PlannedPage.Redirect.Target target : planned.targets()) {
      targets.add(
          new RedirectPage.Target(target.query(), target.title(), url.href(target.address())));
    }
    PlannedPage.Redirect.Target first = planned.targets().get(0);
    String canonical = planned.targets().size() == 1 ? url.absolute(first.address()) : null;
    return new RedirectPage(planned.path(), frame, heads.hidden(first.title(), canonical), targets);
  }

  ArchivePage archive() {
    TreeMap<Integer, List<ArchivePage.Entry>> years = new TreeMap<>();
    for (Map.Entry<YearMonth, List<Story>> month : site.byMonth().entrySet()) {
      years
          .computeIfAbsent(month.getKey().getYear(), year -> new ArrayList<>())
          .add(
              new ArchivePage.Entry(
                  dates.monthName(month.getKey()),
                  dates.otherMonths(month.getKey()),
                  url.href(site.places().month(month.getKey())),
                  month.getValue().size()));
    }
    List<ArchivePage.Year> newestFirst = new ArrayList<>();
    years
        .descendingMap()
        .forEach(
            (year, months) -> newestFirst.add(new ArchivePage.Year(dates.number(year), months)));
    SitePath path = site.places().months();
    return new ArchivePage(
        path,
        frame,
        at(path).page(path, words.say("archive"), null, List.of(), List.of(), newest()),
        newestFirst);
  }

  DirectoryPage tags() {
    return directory(site.places().tags(), "tags", words.say("tags"), StoryList.Subject.TAG);
  }

  DirectoryPage authors() {
    return directory(
        site.places().authors(), "authors", words.say("authors"), StoryList.Subject.AUTHOR);
  }

  private DirectoryPage directory(
      SitePath path, String of, String title, StoryList.Subject subject) {
    Collator collator = Alphabet.of(site.config().language());
    List<DirectoryPage.Entry> entries =
        plan.lists().stream()
            .filter(list -> list.subject() == subject)
            .filter(list -> list.front().value().startsWith(path.value()))
            .map(this::entry)
            .sorted(
                Comparator.comparing(DirectoryPage.Entry::title, collator)
                    .thenComparing(DirectoryPage.Entry::href))
            .toList();
    return new DirectoryPage(
        path,
        frame,
        at(path).page(path, title, null, List.of(), List.of(), newest()),
        of,
        title,
        entries);
  }

  private DirectoryPage.Entry entry(StoryList list) {
    return new DirectoryPage.Entry(
        list.title(),
        list.language(),
        url.href(list.front()),
        list.stories().size(),
        list.author() == null ? null : cards.author(list.author()));
  }
}
