package press.stet.core.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StandingArticle;
import press.stet.core.article.StoryDate;
import press.stet.core.config.Feeds;
import press.stet.core.site.DayPaper;
import press.stet.core.site.Erratum;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/**
 * A page that will be made: where it is found and what it is about. Light, so that the plan of a
 * million pages fits in memory; the {@link Page} is filled in when its turn comes.
 */
public sealed interface PlannedPage {

  /** Where it will be found. */
  SitePath path();

  /** An article. */
  record OfStory(Story story) implements PlannedPage {
    @Override
    public SitePath path() {
      return story.address();
    }
  }

  /**
   * What tells an open page of a running report whether something is new.
   *
   * @param path where it will be found
   * @param story the report
   */
  record OfLive(SitePath path, Story story) implements PlannedPage {}

  /** A standing page. */
  record OfStanding(StandingArticle article) implements PlannedPage {
    @Override
    public SitePath path() {
      return article.address();
    }
  }

  /** The front page. */
  record Front(SitePath path) implements PlannedPage {}

  /**
   * A page of a list.
   *
   * @param path where it will be found
   * @param list which list
   * @param from index of its oldest story in the list
   * @param to index behind its newest story in the list
   * @param number counted from the oldest page, from 1; null for the front of the list
   * @param newer null on the page with the newest story
   * @param older null on the page with the oldest story
   */
  record OfList(
      SitePath path,
      StoryList list,
      int from,
      int to,
      @Nullable Integer number,
      @Nullable SitePath newer,
      @Nullable SitePath older)
      implements PlannedPage {}

  /** A month's stories. */
  record OfMonth(SitePath path, YearMonth month) implements PlannedPage {}

  /** The list of all months. */
  record Archive(SitePath path) implements PlannedPage {}

  /** The list of all tags. */
  record TagDirectory(SitePath path) implements PlannedPage {}

  /** The list of all authors. */
  record AuthorDirectory(SitePath path) implements PlannedPage {}

  /** What readers see at an address that does not exist. */
  record NotFound(SitePath path) implements PlannedPage {}

  /**
   * What readers see where an article has been taken down.
   *
   * @param path the article's address, or an old one
   * @param date when it was taken down
   * @param reason why, for readers
   */
  record OfGone(SitePath path, StoryDate date, String reason) implements PlannedPage {}

  /**
   * Old addresses that lead on.
   *
   * @param path the old address, without a query
   * @param targets where it leads: by query, the one without a query first
   */
  record Redirect(SitePath path, List<Target> targets) implements PlannedPage {

    /** Copies the targets. */
    public Redirect {
      targets = List.copyOf(targets);
    }

    /**
     * Where an old address leads.
     *
     * @param alias the old address as written, with what follows a question mark as its query
     * @param query without the question mark; null for the address without a query
     * @param title of the page it leads to
     * @param address of the page it leads to
     */
    public record Target(SitePath alias, @Nullable String query, String title, SitePath address) {}
  }

  /**
   * A feed.
   *
   * @param path where it will be found
   * @param format RSS, Atom or JSON
   * @param list what it is a feed of; null for the whole newspaper
   */
  record OfFeed(SitePath path, Feeds.Format format, @Nullable StoryList list)
      implements PlannedPage {}

  /**
   * A sitemap of stories.
   *
   * @param path where it will be found
   * @param stories oldest first
   */
  record StorySitemap(SitePath path, List<Story> stories) implements PlannedPage {}

  /**
   * A sitemap of everything but stories.
   *
   * @param path where it will be found
   * @param pages which it lists
   */
  record PageSitemap(SitePath path, List<PlannedPage> pages) implements PlannedPage {

    /** Copies the pages. */
    public PageSitemap {
      pages = List.copyOf(pages);
    }
  }

  /**
   * The list of sitemaps.
   *
   * @param path where it will be found
   * @param sitemaps {@link StorySitemap}s, {@link EditionSitemap}s and {@link PageSitemap}s
   */
  record SitemapIndex(SitePath path, List<PlannedPage> sitemaps) implements PlannedPage {

    /** Copies the sitemaps. */
    public SitemapIndex {
      sitemaps = List.copyOf(sitemaps);
    }
  }

  /** The sitemap of the last two days. */
  record NewsSitemap(SitePath path) implements PlannedPage {}

  /**
   * What robots may read.
   *
   * @param path where it will be found
   * @param sitemap the list of sitemaps
   * @param newsSitemaps one for each language
   */
  record Robots(SitePath path, SitePath sitemap, List<SitePath> newsSitemaps)
      implements PlannedPage {

    /** Copies the list. */
    public Robots {
      newsSitemaps = List.copyOf(newsSitemaps);
    }
  }

  /** All redirects, for hosts that know the file. */
  record RedirectRules(SitePath path, List<Redirect> redirects) implements PlannedPage {

    /** Copies the redirects. */
    public RedirectRules {
      redirects = List.copyOf(redirects);
    }
  }

  /** What hosts send along with the site's files. */
  record HostRules(SitePath path) implements PlannedPage {}

  /** Those who make the newspaper. */
  record Masthead(SitePath path) implements PlannedPage {}

  /** A text that machines look up at a fixed address. */
  record Notice(SitePath path, Of of) implements PlannedPage {

    /** Where the license is. */
    public static final SitePath LICENSE = new SitePath("/license.xml");

    /** What it tells. */
    public enum Of {
      /** Whom to tell of a hole. */
      SECURITY,
      /** Who belongs to whom. */
      TRUST,
      /** Whether texts may be mined. */
      MINING,
      /** What machines may do with texts. */
      LICENSE
    }
  }

  /** An article as IPTC ninjs. */
  record OfNinjs(Story story) implements PlannedPage {

    @Override
    public SitePath path() {
      return path(story);
    }

    /** Where a story's is found: beside its page. */
    public static SitePath path(Story story) {
      return story.address().child("ninjs.json");
    }
  }

  /**
   * The list of a day's articles as IPTC ninjs.
   *
   * @param path where it will be found
   * @param day in the newspaper's zone
   * @param stories oldest first
   */
  record OfNinjsDay(SitePath path, LocalDate day, List<Story> stories) implements PlannedPage {}

  /**
   * A list of lists of articles as IPTC ninjs.
   *
   * @param path where it will be found
   * @param of {@code days} or {@code months}
   * @param parts oldest first
   */
  record NinjsList(SitePath path, String of, List<Part> parts) implements PlannedPage {

    /** Copies the parts. */
    public NinjsList {
      parts = List.copyOf(parts);
    }

    /**
     * A day or a month.
     *
     * @param name {@code 2018-07-05} or {@code 2018-07}
     * @param path of its own list
     * @param stories oldest first
     */
    public record Part(String name, SitePath path, List<Story> stories) {}
  }

  /** A day's paper. */
  record OfEdition(SitePath path, DayPaper paper) implements PlannedPage {}

  /**
   * The calendar of a year's papers.
   *
   * @param path where it will be found
   * @param year the year; null for the newest one, with links to all others
   */
  record OfEditions(SitePath path, @Nullable Integer year) implements PlannedPage {}

  /**
   * A sitemap of a year's papers.
   *
   * @param path where it will be found
   * @param editions which it lists, oldest first
   */
  record EditionSitemap(SitePath path, List<OfEdition> editions) implements PlannedPage {

    /** Copies the editions. */
    public EditionSitemap {
      editions = List.copyOf(editions);
    }
  }

  /**
   * A page of the list of all corrections.
   *
   * @param path where it will be found
   * @param errata all corrections, oldest first
   * @param from index of its oldest correction among all
   * @param to index behind its newest correction among all
   * @param number counted from the oldest page, from 1; null for the front of the list
   * @param newer null on the front of the list
   * @param older null on the last page
   */
  record OfCorrections(
      SitePath path,
      List<Erratum> errata,
      int from,
      int to,
      @Nullable Integer number,
      @Nullable SitePath newer,
      @Nullable SitePath older)
      implements PlannedPage {}

  /**
   * A feed of the newest corrections.
   *
   * @param path where it will be found
   * @param format RSS, Atom or JSON
   * @param errata all corrections, oldest first
   */
  record CorrectionsFeed(SitePath path, Feeds.Format format, List<Erratum> errata)
      implements PlannedPage {}

  /** The search page. */
  record Search(SitePath path) implements PlannedPage {}

  /**
   * From where scripts search.
   *
   * @param path where it will be found
   * @param segments parts of the archive, oldest first
   */
  record SearchIndex(SitePath path, List<SearchSegment> segments) implements PlannedPage {

    /** Copies the parts. */
    public SearchIndex {
      segments = List.copyOf(segments);
    }
  }

  /** Those who have written, for the search page. */
  record SearchAuthors(SitePath path) implements PlannedPage {}

  /** What browsers need to know to search the newspaper. */
  record OpenSearch(SitePath path) implements PlannedPage {}

  /**
   * What the search page shows of some stories.
   *
   * @param path where it will be found
   * @param stories oldest first
   */
  record SearchCards(SitePath path, List<Story> stories) implements PlannedPage {}
}
