package press.stet.generator.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Feeds;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.ArchivePage;
import press.stet.core.page.DateText;
import press.stet.core.page.FeedLink;
import press.stet.core.page.Frame;
import press.stet.core.page.Head;
import press.stet.core.page.Link;
import press.stet.core.page.ListPage;
import press.stet.core.page.MonthPage;
import press.stet.core.page.Places;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.StoryList;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/** Fills the pages of lists: sections, tags, authors, months. */
final class ListPages {

  private final Site site;
  private final SiteConfig config;
  private final Frame frame;
  private final Heads heads;
  private final Cards cards;
  private final Dates dates;
  private final StructuredData structuredData;

  ListPages(Site site, Frame frame, Heads heads, Cards cards, Dates dates) {
    this.site = site;
    this.config = site.config();
    this.frame = frame;
    this.heads = heads;
    this.cards = cards;
    this.dates = dates;
    this.structuredData = new StructuredData(config);
  }

  ListPage page(PlannedPage.OfList planned) {
    StoryList list = planned.list();
    List<Story> stories = list.stories().subList(planned.from(), planned.to());
    boolean front = planned.number() == null;
    String title = front ? list.title() : list.title() + " – page " + planned.number();
    Head head =
        heads.page(
            planned.path(),
            title,
            front ? list.description() : null,
            feeds(list),
            front ? data(list) : List.of(),
            date(stories));
    return new ListPage(
        planned.path(),
        frame,
        head,
        list.subject().id(),
        list.id(),
        list.title(),
        list.description(),
        list.author() == null ? null : cards.author(list.author()),
        cards.newestFirst(stories),
        planned.number(),
        planned.newer() == null ? null : config.url().href(planned.newer()),
        older(planned),
        planned.from() + 1);
  }

  private List<String> data(StoryList list) {
    return list.author() == null
        ? structuredData.list(list.front(), list.title(), list.description())
        : structuredData.author(list.front(), cards.author(list.author()));
  }

  /** From the front, the reader goes on with the first story that it did not show. */
  private @Nullable String older(PlannedPage.OfList planned) {
    if (planned.older() == null) {
      return null;
    }
    String href = config.url().href(planned.older());
    return planned.number() == null ? href + "#story-" + planned.from() : href;
  }

  private List<FeedLink> feeds(StoryList list) {
    Feeds.Subject subject =
        switch (list.subject()) {
          case SECTION -> Feeds.Subject.SECTIONS;
          case TAG -> Feeds.Subject.TAGS;
          case AUTHOR -> Feeds.Subject.AUTHORS;
        };
    String title = config.title() + ": " + list.title();
    return config.feeds().of().contains(subject)
        ? Frames.feeds(config, list.front(), title)
        : List.of();
  }

  /** The date of the newest story. */
  private @Nullable DateText date(List<Story> oldestFirst) {
    return oldestFirst.isEmpty() ? null : dates.day(oldestFirst.get(oldestFirst.size() - 1).day());
  }

  MonthPage month(PlannedPage.OfMonth planned) {
    YearMonth month = planned.month();
    List<Story> stories = site.byMonth().getOrDefault(month, List.of());
    SortedMap<YearMonth, List<Story>> later = site.byMonth().tailMap(month.plusMonths(1));
    SortedMap<YearMonth, List<Story>> earlier = site.byMonth().headMap(month);
    String title = dates.month(month);
    return new MonthPage(
        planned.path(),
        frame,
        heads.page(planned.path(), title, null, List.of(), List.of(), date(stories)),
        title,
        days(stories),
        earlier.isEmpty() ? null : link(earlier.lastKey()),
        later.isEmpty() ? null : link(later.firstKey()));
  }

  private List<MonthPage.Day> days(List<Story> oldestFirst) {
    TreeMap<LocalDate, List<MonthPage.Entry>> days = new TreeMap<>();
    for (int i = oldestFirst.size() - 1; i >= 0; i--) {
      Story story = oldestFirst.get(i);
      days.computeIfAbsent(story.day(), day -> new ArrayList<>())
          .add(
              new MonthPage.Entry(
                  config.url().href(story.address()),
                  story.article().headline(),
                  cards.section(story.section()),
                  Cards.kindLabel(story.kind())));
    }
    List<MonthPage.Day> newestFirst = new ArrayList<>();
    days.descendingMap()
        .forEach((day, entries) -> newestFirst.add(new MonthPage.Day(dates.day(day), entries)));
    return newestFirst;
  }

  private Link link(YearMonth month) {
    return new Link(dates.month(month), config.url().href(Places.month(month)));
  }

  ArchivePage archive() {
    TreeMap<Integer, List<ArchivePage.Entry>> years = new TreeMap<>();
    for (Map.Entry<YearMonth, List<Story>> month : site.byMonth().entrySet()) {
      years
          .computeIfAbsent(month.getKey().getYear(), year -> new ArrayList<>())
          .add(
              new ArchivePage.Entry(
                  dates.monthName(month.getKey()),
                  config.url().href(Places.month(month.getKey())),
                  month.getValue().size()));
    }
    List<ArchivePage.Year> newestFirst = new ArrayList<>();
    years
        .descendingMap()
        .forEach(
            (year, months) ->
                newestFirst.add(new ArchivePage.Year(Integer.toString(year), months)));
    SitePath path = Places.MONTHS;
    return new ArchivePage(
        path,
        frame,
        heads.page(path, "Archive", null, List.of(), List.of(), date(site.stories())),
        newestFirst);
  }
}
