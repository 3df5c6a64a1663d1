package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.Borrowed;
import press.stet.core.config.ContentPolicy;
import press.stet.core.config.Feeds;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.AssetLinks;
import press.stet.core.page.FeedLink;
import press.stet.core.page.Frame;
import press.stet.core.page.Link;
import press.stet.core.page.PageFingerprint;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.SectionLink;
import press.stet.core.site.Site;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.core.words.Words;

/** Makes what is the same on every page. */
final class Frames {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  private static final Fingerprint UNKNOWN = new Fingerprint(0, 0);

  private Frames() {}

  /**
   * The frame of a site's pages.
   *
   * @param assets links to the theme's assets
   */
  static Frame of(Site site, Cards cards, Dates dates, Words words, AssetLinks assets) {
    SiteConfig config = site.config();
    SiteUrl url = config.url();
    Borrowed borrowed = new Borrowed(config);
    List<SectionLink> navigation = config.sections().stream().map(cards::section).toList();
    List<Link> standing = new ArrayList<>();
    for (StandingArticle page : site.standing()) {
      standing.add(new Link(page.title(), url.href(page.address())));
    }
    if (MastheadSheet.isWanted(site)) {
      standing.add(new Link(words.say("masthead"), url.href(site.places().masthead())));
    }
    List<FeedLink> feeds =
        config.feeds().of().contains(Feeds.Subject.PAPER)
            ? feeds(config, site.places().root(), config.title())
            : List.of();
    Frame frame =
        new Frame(
            config.title(),
            config.description(),
            config.language(),
            direction(config.language()),
            config.timeZone().getId(),
            url.href(site.places().root()),
            url.absolute(site.places().root()),
            url.href(site.places().months()),
            url.href(site.places().tags()),
            url.href(site.places().authors()),
            config.masthead().editorInChief(),
            borrowed.editorInChief(),
            config.masthead().established(),
            config.masthead().motto(),
            borrowed.motto(),
            !config.rules().theme().faces().isEmpty(),
            navigation,
            standing,
            feeds,
            assets.hrefs(),
            assets.integrity(),
            config.rules().hosting().inPages() ? ContentPolicy.ofPage(config.rules()) : null,
            dates.forScript(),
            config.rules().editions() == null ? null : url.href(site.places().editions()),
            site.hasCorrectionsPage() ? url.href(site.places().corrections()) : null,
            config.rules().search() == null ? null : url.href(site.places().search()),
            config.rules().search() == null
                ? null
                : url.href(site.places().search().child("opensearch.xml")),
            config.rules().trust().aiUse() == null ? null : url.href(PlannedPage.Notice.LICENSE),
            UNKNOWN);
    return frame.with(new PageFingerprint().of(frame));
  }

  /** Links to the feeds of one thing, one for each format. */
  static List<FeedLink> feeds(SiteConfig config, SitePath front, String title) {
    return config.feeds().formats().stream()
        .map(
            format ->
                new FeedLink(
                    title, format.mediaType(), config.url().href(front.child(format.fileName()))))
        .toList();
  }

  /** {@code rtl} for a language whose usual script runs from right to left. */
  static String direction(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean latin = locale.getScript().equals("Latn") || locale.getScript().equals("Cyrl");
    return RIGHT_TO_LEFT.contains(locale.getLanguage()) && !latin ? "rtl" : "ltr";
  }
}
