package press.stet.generator.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.EditionRef;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.Card;
import press.stet.core.page.EditionLine;
import press.stet.core.page.EditionPage;
import press.stet.core.page.EditionPage.FrontStory;
import press.stet.core.page.EditionPage.Part;
import press.stet.core.page.EditionsPage;
import press.stet.core.page.EditionsPage.Day;
import press.stet.core.page.EditionsPage.Month;
import press.stet.core.page.Frame;
import press.stet.core.page.Link;
import press.stet.core.site.DayPaper;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.core.words.Words;

/** Fills the pages of editions: the papers of single days, and the calendars of years. */
final class EditionPages {

  private static final int FRONT = 1;

  private final SiteConfig config;
  private final Frame frame;
  private final Heads heads;
  private final Cards cards;
  private final Dates dates;
  private final Words words;
  private final MonthGrid grid;
  private final StructuredData structuredData;

  EditionPages(SiteConfig config, Frame frame, Heads heads, Cards cards, Dates dates, Words words) {
    this.config = config;
    this.frame = frame;
    this.heads = heads;
    this.cards = cards;
    this.dates = dates;
    this.words = words;
    this.grid = new MonthGrid(config, dates);
    this.structuredData = new StructuredData(config, words);
  }

  /**
   * What names a paper.
   *
   * @param paper null for none
   * @param printed where a story stood in print; null if that is not known
   * @return null for no paper
   */
  static @Nullable EditionLine line(
      SiteConfig config, Dates dates, @Nullable DayPaper paper, @Nullable EditionRef printed) {
    return paper == null
        ? null
        : new EditionLine(
            config.url().href(config.places().edition(paper.date())),
            dates.day(paper.date()),
            dates.number(paper.volume()),
            dates.number(paper.number()),
            printed == null ? null : printed.page());
  }

  EditionPage edition(Cast.OfEdition cast) {
    DayPaper paper = cast.paper();
    SitePath path = config.places().edition(paper.date());
    EditionLine line = Objects.requireNonNull(line(config, dates, paper, null));
    String title = line.date().day();
    List<String> data = structuredData.edition(path, paper, title);
    List<FrontStory> front = new ArrayList<>();
    cast.front().forEach(story -> front.add(frontStory(story, paper.date())));
    TreeMap<Integer, List<Story>> pages = new TreeMap<>();
    TreeMap<Integer, List<Story>> sections = new TreeMap<>();
    for (Story story : cast.others()) {
      Integer page = page(story, paper.date());
      if (page != null && page == FRONT) {
        front.add(cast.front().size(), frontStory(story, paper.date()));
      } else {
        (page == null ? sections : pages)
            .computeIfAbsent(page == null ? place(story) : page, key -> new ArrayList<>())
            .add(story);
      }
    }
    return new EditionPage(
        path,
        frame,
        heads.with(cast.versions()).page(path, title, null, List.of(), data, line.date()),
        line,
        front,
        parts(pages, sections),
        link(cast.older()),
        link(cast.newer()));
  }

  private FrontStory frontStory(Story story, LocalDate day) {
    Integer page = page(story, day);
    return new FrontStory(cards.card(story), page == null || page == FRONT ? null : page);
  }

  /** The page on which a story stood that day; null if none is known. */
  private static @Nullable Integer page(Story story, LocalDate day) {
    EditionRef printed = story.article().edition();
    return printed == null || !printed.date().equals(day) ? null : printed.page();
  }

  private int place(Story story) {
    List<Section> sections = config.sections();
    return sections.indexOf(story.section());
  }

  private List<Part> parts(
      SortedMap<Integer, List<Story>> pages, SortedMap<Integer, List<Story>> sections) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<Integer, List<Story>> page : pages.entrySet()) {
      parts.add(new Part(page.getKey(), null, cards.newestFirst(page.getValue())));
    }
    for (Map.Entry<Integer, List<Story>> section : sections.entrySet()) {
      List<Card> stories = cards.newestFirst(section.getValue());
      parts.add(new Part(null, cards.section(config.sections().get(section.getKey())), stories));
    }
    return parts;
  }

  private @Nullable Link link(@Nullable LocalDate day) {
    return day == null
        ? null
        : new Link(dates.day(day).day(), config.url().href(config.places().edition(day)));
  }

  EditionsPage calendar(Cast.OfEditions cast) {
    SitePath path = cast.planned().path();
    String year = dates.number(cast.year());
    String title =
        cast.planned().year() == null ? words.say("editions") : words.say("editionsOf", year);
    List<DayPaper> papers = cast.papers();
    List<Link> years = new ArrayList<>();
    cast.years().forEach(other -> years.add(0, year(other)));
    return new EditionsPage(
        path,
        frame,
        heads
            .with(cast.versions())
            .page(
                path,
                title,
                null,
                List.of(),
                structuredData.list(path, title, null),
                papers.isEmpty() ? null : dates.day(papers.get(papers.size() - 1).date())),
        year,
        grid.weekdays(),
        months(papers),
        years,
        cast.older() == null ? null : year(cast.older()),
        cast.newer() == null ? null : year(cast.newer()));
  }

  private Link year(int year) {
    return new Link(dates.number(year), config.url().href(config.places().editions(year)));
  }

  private List<Month> months(List<DayPaper> papers) {
    TreeMap<YearMonth, Map<LocalDate, DayPaper>> months = new TreeMap<>();
    for (DayPaper paper : papers) {
      months
          .computeIfAbsent(YearMonth.from(paper.date()), month -> new TreeMap<>())
          .put(paper.date(), paper);
    }
    List<Month> filled = new ArrayList<>();
    months.forEach(
        (month, days) ->
            filled.add(
                new Month(
                    dates.month(month),
                    dates.otherMonths(month),
                    grid.weeks(month, day -> day(day, days)))));
    return filled;
  }

  private Day day(LocalDate day, Map<LocalDate, DayPaper> papers) {
    DayPaper paper = papers.get(day);
    return new Day(
        dates.number(day.getDayOfMonth()),
        dates.otherDays(day),
        paper == null ? null : config.url().href(config.places().edition(day)),
        paper == null ? null : dates.number(paper.number()));
  }
}
