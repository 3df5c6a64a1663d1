package press.stet.generator.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Series;
import press.stet.core.page.AuthorCard;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.Body;
import press.stet.core.page.Page;
import press.stet.core.page.Picture;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.SearchSegment;
import press.stet.core.site.DayPaper;
import press.stet.core.site.Erratum;
import press.stet.core.site.Story;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;
import press.stet.generator.binary.BinaryWriter;

/**
 * What a page will show, chosen but not yet put into words: who is on it. A page is composed from
 * its cast and from what is the same for all pages, and from nothing else; so the cast's key tells
 * whether a page is still what it was, at a hundredth of the cost of composing it.
 */
public sealed interface Cast {

  /** Adds everything that decides on the page and is not the same for all pages. */
  void addTo(BinaryWriter out, StoryKeys keys);

  /**
   * An article's.
   *
   * @param authors in the order of the byline
   * @param picture null if none
   * @param body the text with its links resolved
   * @param related older stories on the same matter, newest first
   * @param older the story of the section before this one; null for the first
   * @param newer the story of the section after this one; null for the last
   * @param open whether it is a running report of which more is to come
   * @param part its place in a series; null if it belongs to none
   * @param paper in which it stands; null if in none
   * @param versions the page in several languages, itself too; empty if there is no other
   */
  record OfStory(
      Story story,
      List<AuthorLink> authors,
      @Nullable Picture picture,
      Body body,
      List<Story> related,
      @Nullable Story older,
      @Nullable Story newer,
      boolean open,
      @Nullable Part part,
      @Nullable DayPaper paper,
      List<Version> versions)
      implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("story").checksum(keys.card(story));
      keys.addTopics(out, story);
      keys.addBody(out, body);
      keys.addCards(out, related);
      out.orNull(older, (to, other) -> to.checksum(keys.card(other)));
      out.orNull(newer, (to, other) -> to.checksum(keys.card(other)));
      out.flag(open).orNull(part, (to, it) -> it.addTo(to, keys));
      out.orNull(paper, Cast::addName);
      Version.add(out, versions);
    }
  }

  /**
   * A story's place in a series.
   *
   * @param number of the story, from 1
   * @param count the number of parts
   * @param previous null for the first
   * @param next null for the last
   */
  record Part(
      Series series, int number, int count, @Nullable Story previous, @Nullable Story next) {

    private void addTo(BinaryWriter out, StoryKeys keys) {
      out.text(series.id()).text(series.title()).number(number).number(count);
      out.orNull(previous, (to, other) -> to.checksum(keys.card(other)));
      out.orNull(next, (to, other) -> to.checksum(keys.card(other)));
    }
  }

  /**
   * A page's of a list.
   *
   * @param stories of this page, oldest first
   * @param author for an author's list; null otherwise
   * @param versions the page in several languages, itself too; empty if there is no other
   */
  record OfList(
      PlannedPage.OfList planned,
      List<Story> stories,
      @Nullable AuthorCard author,
      List<Version> versions)
      implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("list").text(planned.path().value());
      out.text(planned.list().subject().id()).text(planned.list().id());
      out.text(planned.list().title()).text(planned.list().language());
      out.text(planned.list().description());
      out.orNull(author, (to, card) -> to.fingerprint(keys.of(card)));
      out.number(planned.from()).numberOrNull(planned.number());
      out.text(planned.newer() == null ? null : planned.newer().value());
      out.text(planned.older() == null ? null : planned.older().value());
      keys.addCards(out, stories);
      Version.add(out, versions);
    }
  }

  /**
   * A feed's.
   *
   * @param entries newest first
   */
  record OfFeed(PlannedPage.OfFeed planned, List<FeedEntry> entries) implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("feed").text(planned.path().value()).text(planned.format().name());
      out.text(planned.list() == null ? null : planned.list().title());
      out.text(planned.list() == null ? null : planned.list().description());
      out.number(entries.size());
      entries.forEach(entry -> entry.addTo(out, keys));
    }
  }

  /**
   * A story in a feed.
   *
   * @param id by which feed readers know it
   * @param body null in a feed of summaries
   */
  record FeedEntry(Story story, String id, @Nullable Body body) {

    private void addTo(BinaryWriter out, StoryKeys keys) {
      out.text(id).checksum(keys.card(story));
      keys.addTopics(out, story);
      out.flag(body != null);
      if (body != null) {
        keys.addBody(out, body);
      }
    }
  }

  /**
   * A month's.
   *
   * @param stories oldest first
   * @param older the month with stories before this one; null for the first
   * @param newer the month with stories after this one; null for the last
   * @param versions the page in several languages, itself too; empty if there is no other
   */
  record OfMonth(
      PlannedPage.OfMonth planned,
      List<Story> stories,
      @Nullable YearMonth older,
      @Nullable YearMonth newer,
      List<Version> versions)
      implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("month").text(planned.month().toString());
      out.text(older == null ? null : older.toString());
      out.text(newer == null ? null : newer.toString());
      keys.addCards(out, stories);
      Version.add(out, versions);
    }
  }

  /**
   * A paper's.
   *
   * @param front the stories of the first page, in their order
   * @param others the day's other stories, oldest first
   * @param older the day of the paper before it; null for the first
   * @param newer the day of the paper after it; null for the newest
   * @param versions the page in several languages, itself too; empty if there is no other
   */
  record OfEdition(
      DayPaper paper,
      List<Story> front,
      List<Story> others,
      @Nullable LocalDate older,
      @Nullable LocalDate newer,
      List<Version> versions)
      implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("edition");
      addName(out, paper);
      keys.addCards(out, front);
      keys.addCards(out, others);
      out.text(older == null ? null : older.toString());
      out.text(newer == null ? null : newer.toString());
      Version.add(out, versions);
    }
  }

  /**
   * A year's calendar of papers.
   *
   * @param papers of the year, oldest first
   * @param years all years, oldest first; empty on those years' own calendars
   * @param older the year with papers before this one; null for the first
   * @param newer the year with papers after this one; null for the newest
   * @param versions the page in several languages, itself too; empty if there is no other
   */
  record OfEditions(
      PlannedPage.OfEditions planned,
      int year,
      List<DayPaper> papers,
      List<Integer> years,
      @Nullable Integer older,
      @Nullable Integer newer,
      List<Version> versions)
      implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("editions").text(planned.path().value()).number(year).number(papers.size());
      papers.forEach(paper -> addName(out, paper));
      out.number(years.size());
      years.forEach(out::number);
      out.numberOrNull(older).numberOrNull(newer);
      Version.add(out, versions);
    }
  }

  private static void addName(BinaryWriter out, DayPaper paper) {
    out.text(paper.date().toString()).number(paper.number()).number(paper.volume());
  }

  /**
   * A story sitemap's: addresses and dates, which are part of a card.
   *
   * @param versions of each story; empty in a newspaper of one language
   */
  record OfStorySitemap(PlannedPage.StorySitemap planned, List<List<Version>> versions)
      implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("sitemap").text(planned.path().value());
      keys.addCards(out, planned.stories());
      versions.forEach(of -> Version.add(out, of));
    }
  }

  /**
   * An article's for other newsrooms.
   *
   * @param shared what is on all of them and not in the settings
   */
  record OfNinjs(PlannedPage.OfNinjs planned, FeedEntry entry, String shared) implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("ninjs").text(shared);
      entry.addTo(out, keys);
    }
  }

  /**
   * A day's list for other newsrooms.
   *
   * @param entries oldest first, without texts
   */
  record OfNinjsDay(PlannedPage.OfNinjsDay planned, List<FeedEntry> entries) implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("ninjs day").text(planned.path().value()).number(entries.size());
      entries.forEach(entry -> entry.addTo(out, keys));
    }
  }

  /**
   * That of the state of a running report.
   *
   * @param open whether more is to come
   * @param text identity of the report's text
   */
  record OfLive(PlannedPage.OfLive planned, boolean open, Fingerprint text) implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("live").text(planned.path().value());
      out.checksum(keys.card(planned.story())).flag(open).fingerprint(text);
    }
  }

  /** What the search page shows of some stories. */
  record OfSearchCards(PlannedPage.SearchCards planned) implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("search cards").text(planned.path().value());
      keys.addCards(out, planned.stories());
    }
  }

  /** Those of whose words a part of the search index is made. */
  record OfTerms(SearchSegment segment) implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("terms").text(segment.folder().value()).number(segment.later());
      keys.addCards(out, segment.stories());
      for (Story story : segment.stories()) {
        keys.addTopics(out, story);
        out.fingerprint(story.article().body().fragment());
      }
    }
  }

  /** A redirect's. */
  record OfRedirect(PlannedPage.Redirect planned) implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("redirect").text(planned.path().value()).number(planned.targets().size());
      for (PlannedPage.Redirect.Target target : planned.targets()) {
        out.text(target.alias().value()).text(target.query());
        out.text(target.title()).text(target.address().value());
      }
    }
  }

  /**
   * A page's of the list of corrections.
   *
   * @param errata of this page, oldest first
   * @param versions the page in several languages, itself too; empty if there is no other
   */
  record OfCorrections(
      PlannedPage.OfCorrections planned, List<Erratum> errata, List<Version> versions)
      implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("corrections").text(planned.path().value());
      out.number(planned.from()).numberOrNull(planned.number());
      out.text(planned.newer() == null ? null : planned.newer().value());
      out.text(planned.older() == null ? null : planned.older().value());
      keys.addErrata(out, errata);
      Version.add(out, versions);
    }
  }

  /**
   * A feed's of corrections.
   *
   * @param errata newest first
   * @param ids by which feed readers know them, in the same order
   */
  record OfCorrectionsFeed(
      PlannedPage.CorrectionsFeed planned, List<Erratum> errata, List<String> ids) implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("corrections feed").text(planned.path().value()).text(planned.format().name());
      keys.addErrata(out, errata);
      out.texts(ids);
    }
  }

  /** That of a page of which there are few, so that composing it costs nothing worth saving. */
  record Whole(Page page) implements Cast {

    @Override
    public void addTo(BinaryWriter out, StoryKeys keys) {
      out.text("whole").fingerprint(keys.of(page));
    }
  }

  /** The key of a cast: what tells it from another one at the same address. */
  static Checksum key(Cast cast, StoryKeys keys) {
    BinaryWriter out = new BinaryWriter(512);
    cast.addTo(out, keys);
    return out.checksum();
  }
}
