package press.stet.generator.compose;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import press.stet.core.article.Article;
import press.stet.core.config.EditionRules;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.StoryList;
import press.stet.core.site.Author;
import press.stet.core.site.DayPaper;
import press.stet.core.site.Erratum;
import press.stet.core.site.Site;
import press.stet.core.site.Story;

/** Chooses who is on a page. It is the only one of those who make pages to see the whole site. */
final class Casting {

  private final Site site;
  private final SiteConfig config;
  private final Cards cards;
  private final Hrefs hrefs;
  private final Related related;
  private final StoryIds ids;
  private final Versions versions;

  Casting(Site site, Cards cards, Hrefs hrefs, Versions versions) {
    this.versions = versions;
    this.site = site;
    this.config = site.config();
    this.cards = cards;
    this.hrefs = hrefs;
    this.related = new Related(site);
    this.ids = new StoryIds(config, site.stories());
  }

  Cast.OfStory story(Story story) {
    Article article = story.article();
    return new Cast.OfStory(
        story,
        cards.authors(story),
        cards.picture(story),
        hrefs.body(article.source(), article.body()),
        related.to(story, config.relatedSize()),
        related.older(story),
        related.newer(story),
        cards.isOpen(story),
        article.series() == null ? null : related.part(story, article.series()),
        site.editions().of(story),
        versions.of(story));
  }

  Cast.OfLive live(PlannedPage.OfLive planned) {
    Story story = planned.story();
    return new Cast.OfLive(planned, cards.isOpen(story), story.article().body().fragment());
  }

  Cast.OfList list(PlannedPage.OfList planned) {
    Author author = planned.list().author();
    return new Cast.OfList(
        planned,
        planned.list().stories().subList(planned.from(), planned.to()),
        author == null ? null : cards.author(author),
        versions.of(planned));
  }

  Cast.OfFeed feed(PlannedPage.OfFeed planned) {
    StoryList list = planned.list();
    List<Story> stories = list == null ? site.stories() : list.stories();
    List<Cast.FeedEntry> entries = new ArrayList<>(config.feedSize());
    for (int i = stories.size() - 1; i >= 0 && entries.size() < config.feedSize(); i--) {
      Story story = stories.get(i);
      Article article = story.article();
      entries.add(
          new Cast.FeedEntry(
              story,
              ids.of(story),
              config.feeds().fullContent() ? hrefs.body(article.source(), article.body()) : null));
    }
    return new Cast.OfFeed(planned, entries);
  }

  Cast.OfNinjs ninjs(PlannedPage.OfNinjs planned, String shared) {
    Story story = planned.story();
    Article article = story.article();
    return new Cast.OfNinjs(
        planned,
        new Cast.FeedEntry(story, ids.of(story), hrefs.body(article.source(), article.body())),
        shared);
  }

  Cast.OfNinjsDay ninjs(PlannedPage.OfNinjsDay planned) {
    return new Cast.OfNinjsDay(
        planned,
        planned.stories().stream()
            .map(story -> new Cast.FeedEntry(story, ids.of(story), null))
            .toList());
  }

  Cast.OfStorySitemap sitemap(PlannedPage.StorySitemap planned) {
    boolean one = config.rules().languages().areOne();
    return new Cast.OfStorySitemap(
        planned, one ? List.of() : planned.stories().stream().map(versions::of).toList());
  }

  Cast.OfMonth month(PlannedPage.OfMonth planned) {
    SortedMap<YearMonth, List<Story>> later = site.byMonth().tailMap(planned.month().plusMonths(1));
    SortedMap<YearMonth, List<Story>> earlier = site.byMonth().headMap(planned.month());
    return new Cast.OfMonth(
        planned,
        site.byMonth().getOrDefault(planned.month(), List.of()),
        earlier.isEmpty() ? null : earlier.lastKey(),
        later.isEmpty() ? null : later.firstKey(),
        versions.of(planned));
  }

  Cast.OfEdition edition(PlannedPage.OfEdition planned) {
    DayPaper paper = planned.paper();
    return new Cast.OfEdition(
        paper,
        paper.front().stream().map(site.stories()::get).toList(),
        paper.others().stream().map(site.stories()::get).toList(),
        site.editions().before(paper.date()),
        site.editions().after(paper.date()),
        versions.of(planned));
  }

  Cast.OfEditions editions(PlannedPage.OfEditions planned) {
    SortedMap<Integer, Integer> years = site.editions().years();
    boolean front = planned.year() == null;
    int year = planned.year() == null ? newest(years) : planned.year();
    SortedMap<Integer, Integer> earlier = years.headMap(year);
    SortedMap<Integer, Integer> later = years.tailMap(year + 1);
    return new Cast.OfEditions(
        planned,
        year,
        List.copyOf(site.editions().ofYear(year).values()),
        front ? List.copyOf(years.keySet()) : List.of(),
        earlier.isEmpty() ? null : earlier.lastKey(),
        later.isEmpty() ? null : later.firstKey(),
        versions.of(planned));
  }

  /** Before the first story, there is no paper in any year; the clock has no say in that. */
  private int newest(SortedMap<Integer, Integer> years) {
    EditionRules rules = config.rules().editions();
    return years.isEmpty() && rules != null ? rules.first().getYear() : years.lastKey();
  }

  Cast.OfCorrections corrections(PlannedPage.OfCorrections planned) {
    return new Cast.OfCorrections(
        planned, planned.errata().subList(planned.from(), planned.to()), versions.of(planned));
  }

  Cast.OfCorrectionsFeed corrections(PlannedPage.CorrectionsFeed planned) {
    List<Erratum> all = planned.errata();
    List<Erratum> newest = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && newest.size() < config.feedSize(); i--) {
      newest.add(all.get(i));
      names.add(ids.of(all.get(i)));
    }
    return new Cast.OfCorrectionsFeed(planned, newest, names);
  }
}
