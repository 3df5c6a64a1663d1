package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.CorrectionsPage;
import press.stet.core.page.FeedPage;
import press.stet.core.page.Frame;
import press.stet.core.page.Link;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Erratum;
import press.stet.core.words.Words;

/** Fills the list of corrections and its feeds. */
final class CorrectionPages {

  /** Where on an article's page its corrections stand. */
  private static final String PLACE = "#corrections";

  private final SiteConfig config;
  private final Frame frame;
  private final Heads heads;
  private final Dates dates;
  private final Words words;
  private final String title;
  private final StructuredData structuredData;

  CorrectionPages(SiteConfig config, Frame frame, Heads heads, Dates dates, Words words) {
    this.config = config;
    this.frame = frame;
    this.heads = heads;
    this.dates = dates;
    this.words = words;
    this.title = words.say("corrections");
    this.structuredData = new StructuredData(config, words);
  }

  CorrectionsPage page(Cast.OfCorrections cast) {
    PlannedPage.OfCorrections planned = cast.planned();
    boolean front = planned.number() == null;
    List<Erratum> errata = cast.errata();
    Integer number = planned.number();
    String pageTitle = number == null ? title : words.say("listPage", title, number);
    return new CorrectionsPage(
        planned.path(),
        frame,
        heads
            .with(cast.versions())
            .page(
                planned.path(),
                pageTitle,
                null,
                Frames.feeds(
                    config,
                    config.places().corrections(),
                    words.say("listTitle", config.title(), title)),
                front ? structuredData.list(config.places().corrections(), title, null) : List.of(),
                errata.isEmpty() ? null : dates.text(newest(errata).correction().date())),
        title,
        entries(errata),
        planned.number(),
        planned.newer() == null ? null : config.url().href(planned.newer()),
        older(planned),
        planned.from() + 1);
  }

  private static Erratum newest(List<Erratum> oldestFirst) {
    return oldestFirst.get(oldestFirst.size() - 1);
  }

  private List<CorrectionsPage.Entry> entries(List<Erratum> oldestFirst) {
    List<CorrectionsPage.Entry> entries = new ArrayList<>(oldestFirst.size());
    for (int i = oldestFirst.size() - 1; i >= 0; i--) {
      Erratum erratum = oldestFirst.get(i);
      entries.add(
          new CorrectionsPage.Entry(
              dates.text(erratum.correction().date()),
              erratum.correction().text(),
              new Link(
                  erratum.story().article().headline(),
                  config.url().href(erratum.story().address()) + PLACE)));
    }
    return entries;
  }

  /** From the front, the reader goes on with the first correction that it did not show. */
  private @Nullable String older(PlannedPage.OfCorrections planned) {
    if (planned.older() == null) {
      return null;
    }
    String href = config.url().href(planned.older());
    return planned.number() == null ? href + "#correction-" + planned.from() : href;
  }

  FeedPage feed(Cast.OfCorrectionsFeed cast) {
    PlannedPage.CorrectionsFeed planned = cast.planned();
    List<FeedPage.Entry> entries = new ArrayList<>(cast.errata().size());
    for (int i = 0; i < cast.errata().size(); i++) {
      entries.add(entry(cast.errata().get(i), cast.ids().get(i)));
    }
    return new FeedPage(
        planned.path(),
        planned.format(),
        StoryIds.ofFeed(config, config.places().corrections()),
        words.say("listTitle", config.title(), title),
        config.title(),
        null,
        config.language(),
        config.url().absolute(planned.path()),
        config.url().absolute(config.places().corrections()),
        config.url().origin(),
        entries.isEmpty() ? null : entries.get(0).updated(),
        entries);
  }

  private FeedPage.Entry entry(Erratum erratum, String id) {
    Article article = erratum.story().article();
    String date = erratum.correction().date().iso();
    return new FeedPage.Entry(
        id,
        config.url().absolute(erratum.story().address()) + PLACE,
        words.say("correctionTitle", article.headline()),
        erratum.correction().text(),
        List.of(),
        date,
        date,
        erratum.story().section().title(),
        List.of(),
        null,
        null,
        null,
        article.language(),
        null);
  }
}
