package press.stet.generator.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Feeds;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.AuthorCard;
import press.stet.core.page.DateText;
import press.stet.core.page.EditionsPage;
import press.stet.core.page.FeedLink;
import press.stet.core.page.Frame;
import press.stet.core.page.Head;
import press.stet.core.page.Link;
import press.stet.core.page.ListPage;
import press.stet.core.page.MonthPage;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.StoryList;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.core.words.Words;

/** Fills the pages of lists: sections, tags, authors, months. */
final class ListPages {

  private final SiteConfig config;
  private final Frame frame;
  private final Heads heads;
  private final Cards cards;
  private final Dates dates;
  private final Words words;
  private final MonthGrid grid;
  private final StructuredData structuredData;

  ListPages(SiteConfig config, Frame frame, Heads heads, Cards cards, Dates dates, Words words) {
    this.config = config;
    this.frame = frame;
    this.heads = heads;
    this.cards = cards;
    this.dates = dates;
    this.words = words;
    this.grid = new MonthGrid(config, dates);
    this.structuredData = new StructuredData(config, words);
  }

  ListPage page(Cast.OfList cast) {
    PlannedPage.OfList planned = cast.planned();
    StoryList list = planned.list();
    List<Story> stories = cast.stories();
    Integer number = planned.number();
    boolean front = number == null;
    String title = number == null ? list.title() : words.say("listPage", list.title(), number);
    Head head =
        heads
            .with(cast.versions())
            .page(
                planned.path(),
                title,
                front ? list.description() : null,
                feeds(list),
                front ? data(list, cast.author()) : List.of(),
                date(stories));
    return new ListPage(
        planned.path(),
        frame,
        head,
        list.subject().id(),
        list.id(),
        list.title(),
        list.language(),
        list.description(),
        cast.author(),
        list.subject() == StoryList.Subject.SERIES
            ? cards.cards(stories)
            : cards.newestFirst(stories),
        planned.number(),
        planned.newer() == null ? null : config.url().href(planned.newer()),
        older(planned),
        planned.from() + 1);
  }

  private List<String> data(StoryList list, @Nullable AuthorCard author) {
    return author == null
        ? structuredData.list(list.front(), list.title(), list.description())
        : structuredData.author(list.front(), author);
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
    Feeds.@Nullable Subject subject =
        switch (list.subject()) {
          case SECTION -> Feeds.Subject.SECTIONS;
          case TAG -> Feeds.Subject.TAGS;
          case AUTHOR -> Feeds.Subject.AUTHORS;
          case SERIES -> null;
        };
    String title = words.say("listTitle", config.title(), list.title());
    return subject != null && config.feeds().of().contains(subject)
        ? Frames.feeds(config, list.front(), title)
        : List.of();
  }

  /** The date of the newest story. */
  private @Nullable DateText date(List<Story> oldestFirst) {
    return oldestFirst.isEmpty() ? null : dates.day(oldestFirst.get(oldestFirst.size() - 1).day());
  }

  MonthPage month(Cast.OfMonth cast) {
    YearMonth older = cast.older();
    YearMonth newer = cast.newer();
    String title = dates.month(cast.planned().month());
    SitePath path = cast.planned().path();
    Set<LocalDate> withStories =
        cast.stories().stream().map(Story::day).collect(Collectors.toSet());
    return new MonthPage(
        path,
        frame,
        heads
            .with(cast.versions())
            .page(path, title, null, List.of(), List.of(), date(cast.stories())),
        title,
        dates.otherMonths(cast.planned().month()),
        grid.weekdays(),
        grid.weeks(cast.planned().month(), day -> field(day, withStories)),
        days(cast.stories()),
        older == null ? null : link(older),
        newer == null ? null : link(newer));
  }

  /** A day of the calendar at the month's head, with a link to its stories below. */
  private EditionsPage.Day field(LocalDate day, Set<LocalDate> withStories) {
    return new EditionsPage.Day(
        dates.number(day.getDayOfMonth()),
        dates.otherDays(day),
        withStories.contains(day) ? "#d" + day : null,
        null);
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
                  cards.kindLabel(story)));
    }
    List<MonthPage.Day> newestFirst = new ArrayList<>();
    days.descendingMap()
        .forEach((day, entries) -> newestFirst.add(new MonthPage.Day(dates.day(day), entries)));
    return newestFirst;
  }

  private Link link(YearMonth month) {
    return new Link(dates.month(month), config.url().href(config.places().month(month)));
  }
}
