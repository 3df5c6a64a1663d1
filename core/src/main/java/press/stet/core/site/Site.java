package press.stet.core.site;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.Places;
import press.stet.core.config.Section;
import press.stet.core.config.Series;
import press.stet.core.config.SiteConfig;

/**
 * The newspaper as it stands at the build's clock: what is published, sorted and indexed. Every
 * list of stories runs from the oldest to the newest.
 *
 * @param config the settings
 * @param now the build's clock
 * @param stories all of them
 * @param bySection every section of the settings, in their order
 * @param byTopic by the topic's slug, sorted
 * @param byAuthor by the author's slug, sorted; includes profiles without a story
 * @param byMonth in the paper's zone, only months with a story
 * @param bySeries by the series' id, sorted; only series with a story
 * @param standing standing pages, in the order of the footer
 * @param front what editors want on the front page at the build's clock
 * @param editions the papers of all days, if the newspaper has switched them on
 * @param gone what has been taken down, by address
 */
public record Site(
    SiteConfig config,
    Instant now,
    List<Story> stories,
    Map<Section, List<Story>> bySection,
    SortedMap<String, Listing<Topic>> byTopic,
    SortedMap<String, Listing<Author>> byAuthor,
    SortedMap<YearMonth, List<Story>> byMonth,
    SortedMap<String, Listing<Series>> bySeries,
    List<StandingArticle> standing,
    FrontPlan front,
    Editions editions,
    List<Gone> gone) {

  /** Where everything but articles and standing pages is found. */
  public Places places() {
    return config.places();
  }

  /** The same, with what was taken down. */
  Site with(List<Gone> takenDown) {
    return new Site(
        config, now, stories, bySection, byTopic, byAuthor, byMonth, bySeries, standing, front,
        editions, takenDown);
  }

  /** Whether there is a list of all corrections. */
  public boolean hasCorrectionsPage() {
    return switch (config.rules().accountability().page()) {
      case ALWAYS -> true;
      case NEEDED -> Erratum.isAmong(stories);
      case NEVER -> false;
    };
  }

  /**
   * The stories that share something.
   *
   * @param subject what they share
   * @param stories oldest first
   */
  public record Listing<T>(T subject, List<Story> stories) {}
}
