package press.stet.generator.compose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.SearchRules;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.Card;
import press.stet.core.page.Frame;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.SearchPage;
import press.stet.core.page.SearchSegment;
import press.stet.core.page.SearchWords;
import press.stet.core.page.TextPage;
import press.stet.core.site.Author;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.words.Words;
import press.stet.generator.json.JsonWriter;
import press.stet.generator.xml.XmlWriter;

/** Fills the search page and what its script asks for. */
final class SearchPages {

  private static final String QUERY = "q";
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_SUMMARY = 200;

  private final Site site;
  private final SiteUrl url;
  private final Frame frame;
  private final Heads heads;
  private final Cards cards;
  private final Words words;
  private final Versions versions;

  SearchPages(Site site, Frame frame, Heads heads, Cards cards, Words words, Versions versions) {
    this.versions = versions;
    this.site = site;
    this.url = site.config().url();
    this.frame = frame;
    this.heads = heads;
    this.cards = cards;
    this.words = words;
  }

  SearchPage page(PlannedPage.Search planned) {
    String title = words.say("search");
    SearchRules rules = site.config().rules().search();
    SearchRules.Engine engine = rules == null ? null : rules.engine();
    return new SearchPage(
        planned.path(),
        frame,
        heads
            .with(versions.of(planned))
            .page(
                planned.path(),
                title,
                words.say("searchSummary", site.config().title()),
                List.of(),
                List.of(),
                null),
        title,
        url.href(site.places().search()),
        engine == null ? null : engine.address(),
        engine == null ? QUERY : engine.query(),
        engine == null
            ? List.of()
            : engine.fields().stream()
                .map(field -> new SearchPage.Field(field.name(), field.value()))
                .toList());
  }

  /** The parts of the archive, and the words that are not in their index. */
  TextPage index(PlannedPage.SearchIndex planned) {
    JsonWriter json = JsonWriter.forFile().object().member("cards", SearchSegment.CARDS);
    json.array("segments");
    for (SearchSegment segment : planned.segments()) {
      json.object().member("name", segment.name()).member("stories", segment.stories().size());
      years(json, segment.stories());
      json.end();
    }
    json.end().array("ignored");
    SearchWords.IGNORED.forEach(json::value);
    return new TextPage(planned.path(), json.end().end().text() + "\n");
  }

  /** Each year, with the number of its first story. */
  private static void years(JsonWriter json, List<Story> stories) {
    json.array("years");
    int last = -1;
    for (int i = 0; i < stories.size(); i++) {
      int year = stories.get(i).day().getYear();
      if (year != last) {
        json.object().member("year", year).member("from", i).end();
        last = year;
      }
    }
    json.end();
  }

  /** Those who have a story, by name. */
  TextPage authors(PlannedPage.SearchAuthors planned) {
    JsonWriter json = JsonWriter.forFile().array();
    site.byAuthor().values().stream()
        .filter(of -> !of.stories().isEmpty())
        .map(Site.Listing::subject)
        .forEach(author -> author(json, author));
    return new TextPage(planned.path(), json.end().text() + "\n");
  }

  private static void author(JsonWriter json, Author author) {
    json.object().member("id", author.slug().value()).member("name", author.name()).end();
  }

  /** What is shown of stories that are found. */
  TextPage cards(Cast.OfSearchCards cast) {
    JsonWriter json = JsonWriter.forFile().array();
    for (Story story : cast.planned().stories()) {
      Card card = cards.card(story);
      json.object()
          .member("href", card.href())
          .member("headline", card.headline())
          .member("summary", cut(card.summary()))
          .member("section", card.section().text())
          .member("label", card.kindLabel())
          .member("date", card.date().day())
          .member("iso", card.date().iso())
          .array("by");
      card.authors().stream().map(AuthorLink::name).forEach(json::value);
      if (card.authors().isEmpty() && card.credit() != null) {
        json.value(card.credit());
      }
      json.end().end();
    }
    return new TextPage(cast.planned().path(), json.end().text() + "\n");
  }

  /** Ends a long summary with the last word that has room. */
  private static @Nullable String cut(@Nullable String text) {
    if (text == null || text.length() <= LONGEST_SUMMARY) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_SUMMARY);
    int end = space > 0 ? space : text.offsetByCodePoints(0, LONGEST_SUMMARY / 2);
    return text.substring(0, end) + "\u2026";
  }

  /** A description document of OpenSearch 1.1. */
  TextPage openSearch(PlannedPage.OpenSearch planned) {
    SiteConfig config = site.config();
    String page = url.absolute(site.places().search());
    XmlWriter xml = new XmlWriter().open("OpenSearchDescription", "xmlns", NAMESPACE);
    xml.element("ShortName", shortName(config.title()))
        .element("Description", words.say("search") + " | " + config.title())
        .element("Language", config.language())
        .element("InputEncoding", "UTF-8")
        .empty("Url", "type", "text/html", "template", page + "?q={searchTerms}");
    byte[] text = xml.close().bytes();
    return new TextPage(planned.path(), new String(text, StandardCharsets.UTF_8));
  }

  private static String shortName(String title) {
    int letters = Math.min(LONGEST_NAME, title.codePointCount(0, title.length()));
    return title.substring(0, title.offsetByCodePoints(0, letters)).strip();
  }
}
