package press.stet.generator.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.ArchivePage;
import press.stet.core.page.ArticlePage;
import press.stet.core.page.AuthorCard;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.Body;
import press.stet.core.page.Card;
import press.stet.core.page.CorrectionNote;
import press.stet.core.page.CorrectionsPage;
import press.stet.core.page.Coverage;
import press.stet.core.page.DateText;
import press.stet.core.page.DirectoryPage;
import press.stet.core.page.EditionLine;
import press.stet.core.page.EditionPage;
import press.stet.core.page.EditionsPage;
import press.stet.core.page.FeedLink;
import press.stet.core.page.Frame;
import press.stet.core.page.FrontPage;
import press.stet.core.page.GonePage;
import press.stet.core.page.Head;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.Link;
import press.stet.core.page.ListPage;
import press.stet.core.page.MastheadPage;
import press.stet.core.page.MetaProperty;
import press.stet.core.page.MonthPage;
import press.stet.core.page.NotFoundPage;
import press.stet.core.page.Picture;
import press.stet.core.page.RedirectPage;
import press.stet.core.page.SearchPage;
import press.stet.core.page.SectionLink;
import press.stet.core.page.SeriesPart;
import press.stet.core.page.StandingPage;
import press.stet.core.page.TagLink;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;

/** Every kind of page, once with nothing that may be missing and once with everything. */
final class SamplePages {

  /** Stands wherever a writer may type what he likes. */
  static final String TRICKY = "Fish & <i>chips</i> \"to go\" ${page}";

  private static final Fingerprint NONE = Fingerprint.of("");
  private static final DateText DAY =
      new DateText("2018-07-05", "Thursday, July 5th, 2018", "July 5, 2018", null);
  private static final DateText MOMENT =
      new DateText("2018-07-05T09:30:00+04:30", DAY.full(), DAY.day(), "09:30");
  private static final SectionLink WORLD =
      new SectionLink("world", "World", "/sections/world/", "news", null);
  private static final SectionLink OPINION =
      new SectionLink("opinion", "Opinion", "/sections/opinion/", "opinion", null);
  private static final Picture BARE_PICTURE =
      new Picture("/a.jpg", "https://x.y/a.jpg", "", null, null);
  private static final Picture PICTURE =
      new Picture("/a.jpg?a=1&b=2", "https://x.y/a.jpg", TRICKY, TRICKY, TRICKY);
  private static final TagLink TAG = new TagLink(TRICKY, "/t/a/", null);
  private static final Link LINK = new Link(TRICKY, "/a/?b=1&c=%222%22");
  private static final AuthorLink NAME =
      new AuthorLink("Jane Roe", "/authors/jane-roe/", null, null);
  private static final AuthorLink AUTHOR =
      new AuthorLink(TRICKY, "/authors/a/", "Chief Reporter", PICTURE);

  private static final EditionLine EDITION = new EditionLine("/e/d/?a=1&b=2", DAY, "14", "3412", 4);

  private final Body body;

  SamplePages(Fingerprint text) {
    this.body = new Body(text, List.of());
  }

  List<HtmlPage> bare() {
    Frame frame = bareFrame();
    Head head = bareHead();
    return List.of(
        new FrontPage(at("/"), frame, head, List.of(), null, List.of(), List.of(), List.of(), null),
        new FrontPage(
            at("/"), frame, head, List.of(), bareCard(), List.of(), List.of(), List.of(), null),
        new ArticlePage(
            at("/a/"),
            frame,
            head,
            "/a/",
            "Headline",
            null,
            null,
            WORLD,
            "news",
            null,
            "normal",
            List.of(),
            null,
            null,
            DAY,
            null,
            List.of(),
            null,
            body,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null),
        bareList("section"),
        bareList("tag"),
        bareList("author"),
        bareList("series"),
        new MonthPage(
            at("/m/"), frame, head, "July 2018", null, List.of(), List.of(), List.of(), null, null),
        new ArchivePage(at("/m/"), frame, head, List.of()),
        new DirectoryPage(at("/t/"), frame, head, "tags", "Topics", List.of()),
        new DirectoryPage(at("/t/"), frame, head, "authors", "Writers", List.of()),
        new StandingPage(at("/s/"), frame, head, "About", null, body),
        new CorrectionsPage(at("/c/"), frame, head, "Corrections", List.of(), null, null, null, 1),
        new MastheadPage(at("/masthead/"), frame, head, "Masthead", List.of()),
        new SearchPage(at("/search/"), frame, head, "Search", "/search/", null, "q", List.of()),
        new NotFoundPage(at("/404.html"), frame, head),
        new GonePage(
            at("/g/"), frame, head, new DateText("2018-07-05", TRICKY, TRICKY, null), TRICKY),
        new RedirectPage(
            at("/old.html"), frame, head, List.of(new RedirectPage.Target(null, "New", "/new/"))),
        new EditionPage(
            at("/e/d/"),
            frame,
            head,
            new EditionLine("/e/d/", DAY, "14", "3412", null),
            List.of(),
            List.of(new EditionPage.Part(null, WORLD, List.of(bareCard()))),
            null,
            null),
        new EditionsPage(
            at("/e/"), frame, head, "2018", weekdays(), List.of(), List.of(), null, null));
  }

  List<HtmlPage> full() {
    Frame frame = fullFrame();
    Head head = fullHead();
    List<Card> cards = List.of(fullCard(), bareCard(), fullCard());
    AuthorCard author =
        new AuthorCard(TRICKY, "reporter", TRICKY, PICTURE, "a@x.y", List.of(LINK), body);
    return List.of(
        new FrontPage(
            at("/"),
            frame,
            head,
            cards,
            fullCard(),
            cards,
            manyCards(),
            List.of(
                new FrontPage.Block(WORLD, cards),
                new FrontPage.Block(OPINION, cards.subList(0, 1))),
            EDITION),
        new ArticlePage(
            at("/a/"),
            frame,
            head,
            "/a/",
            TRICKY,
            TRICKY,
            TRICKY,
            OPINION,
            "opinion",
            "Opinion",
            "breaking",
            List.of(AUTHOR, NAME, AUTHOR),
            "DOHA",
            "Tolo news",
            MOMENT,
            DAY,
            List.of(new CorrectionNote(DAY, TRICKY), new CorrectionNote(MOMENT, TRICKY)),
            PICTURE,
            body,
            List.of(TAG, new TagLink(TRICKY, "/t/b/", "fa")),
            cards,
            LINK,
            LINK,
            new Coverage(
                true,
                MOMENT,
                List.of(TRICKY),
                List.of(new Coverage.Entry("update-20180705T1000", MOMENT, TRICKY)),
                "/a/live.json",
                "01234567"),
            new SeriesPart(TRICKY, "en", "/series/a/", 2, 3, LINK, LINK),
            EDITION),
        new EditionPage(
            at("/e/d/"),
            frame,
            head,
            EDITION,
            List.of(
                new EditionPage.FrontStory(fullCard(), 4),
                new EditionPage.FrontStory(bareCard(), null)),
            List.of(
                new EditionPage.Part(3, null, cards), new EditionPage.Part(null, OPINION, cards)),
            LINK,
            LINK),
        new EditionsPage(
            at("/e/"),
            frame,
            head,
            "2018",
            weekdays(),
            List.of(
                new EditionsPage.Month(
                    "July 2018",
                    "Saratan – Asad 1397",
                    List.of(
                        new EditionsPage.Week(
                            List.of(
                                new EditionsPage.Day("", null, null, null),
                                new EditionsPage.Day("", null, null, null),
                                new EditionsPage.Day("", null, null, null),
                                new EditionsPage.Day("", null, null, null),
                                new EditionsPage.Day("1", "10", null, null),
                                new EditionsPage.Day("2", "11", "/e/d/?a=1&b=2", "3412"),
                                new EditionsPage.Day("3", null, "/e/f/", "3413")))))),
            List.of(LINK, LINK),
            LINK,
            LINK),
        fullList("section", null),
        fullList("tag", null),
        fullList("author", author),
        fullList("series", null),
        new MonthPage(
            at("/m/"),
            frame,
            head,
            "July 2018",
            "Saratan – Asad 1397",
            weekdays(),
            List.of(
                new EditionsPage.Week(
                    List.of(
                        new EditionsPage.Day("", null, null, null),
                        new EditionsPage.Day("1", "10", "#d2018-07-05", null),
                        new EditionsPage.Day("2", null, null, null),
                        new EditionsPage.Day("3", null, null, null),
                        new EditionsPage.Day("4", null, null, null),
                        new EditionsPage.Day("5", null, null, null),
                        new EditionsPage.Day("6", null, null, null)))),
            List.of(
                new MonthPage.Day(
                    DAY, List.of(new MonthPage.Entry("/a/", TRICKY, WORLD, "Opinion")))),
            LINK,
            LINK),
        new ArchivePage(
            at("/m/"),
            frame,
            head,
            List.of(
                new ArchivePage.Year(
                    "2018",
                    List.of(new ArchivePage.Entry("July", "Saratan – Asad 1397", "/m/", 1234))))),
        new DirectoryPage(
            at("/t/"),
            frame,
            head,
            "tags",
            TRICKY,
            List.of(new DirectoryPage.Entry(TRICKY, "en", "/t/a/", 1234, null))),
        new DirectoryPage(
            at("/t/"),
            frame,
            head,
            "authors",
            TRICKY,
            List.of(
                new DirectoryPage.Entry(TRICKY, null, "/t/a/", 1, author),
                new DirectoryPage.Entry("Jane Roe", null, "/t/b/", 2, bareAuthor()),
                new DirectoryPage.Entry("John Doe", null, "/t/c/", 2, null))),
        new StandingPage(at("/s/"), frame, head, TRICKY, TRICKY, body),
        new CorrectionsPage(
            at("/c/"),
            frame,
            head,
            TRICKY,
            List.of(
                new CorrectionsPage.Entry(DAY, TRICKY, LINK),
                new CorrectionsPage.Entry(MOMENT, TRICKY, LINK)),
            2,
            "/c/?a=1&b=2",
            "/c/page/1/?a=1&b=2",
            3),
        new MastheadPage(
            at("/masthead/"),
            frame,
            head,
            "Masthead",
            List.of(
                new MastheadPage.Group(
                    TRICKY,
                    List.of(
                        new MastheadPage.Member(TRICKY, null, "/authors/a/", author),
                        new MastheadPage.Member("Chief", "en", null, null))))),
        new SearchPage(
            at("/search/"),
            frame,
            head,
            TRICKY,
            "/search/",
            "https://x.y/?",
            TRICKY,
            List.of(new SearchPage.Field(TRICKY, TRICKY))),
        new NotFoundPage(at("/404.html"), frame, head),
        new RedirectPage(
            at("/old.html"),
            frame,
            head,
            List.of(
                new RedirectPage.Target(null, TRICKY, "/new/"),
                new RedirectPage.Target("id=1&b=\"2\"", TRICKY, "/newer/"))));
  }

  private static SitePath at(String path) {
    return new SitePath(path);
  }

  private static Map<String, String> assets() {
    Map<String, String> assets = new TreeMap<>();
    for (String name :
        List.of(
            "stet.css",
            "stet.js",
            "live.js",
            "search.js",
            "icon.svg",
            "fonts/head.woff2",
            "fonts/text.woff2")) {
      assets.put("assets/" + name, "/assets/" + name);
    }
    return assets;
  }

  private static Map<String, String> integrity() {
    Map<String, String> integrity = new TreeMap<>();
    for (String name : List.of("stet.css", "stet.js", "live.js", "search.js")) {
      integrity.put("assets/" + name, "sha384-" + name);
    }
    return integrity;
  }

  private static List<EditionsPage.Weekday> weekdays() {
    return Stream.of("Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri")
        .map(brief -> new EditionsPage.Weekday(brief + "day", brief))
        .toList();
  }

  private static Frame bareFrame() {
    return new Frame(
        "Outlook",
        null,
        "en",
        "ltr",
        "Asia/Kabul",
        "/",
        "https://x.y/",
        "/m/",
        "/t/",
        "/w/",
        null,
        null,
        null,
        null,
        null,
        false,
        List.of(WORLD),
        List.of(),
        List.of(),
        assets(),
        integrity(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        NONE);
  }

  private static Frame fullFrame() {
    return new Frame(
        TRICKY,
        TRICKY,
        "en-GB",
        "ltr",
        "Asia/Kabul",
        "/",
        "https://x.y/",
        "/m/",
        "/t/",
        "/w/",
        TRICKY,
        "en",
        2004,
        TRICKY,
        "en",
        false,
        List.of(WORLD, OPINION),
        List.of(LINK),
        List.of(feed()),
        assets(),
        integrity(),
        "default-src 'self'",
        "Sunday|Monday;0|, |M D, Y;persian|Hamal",
        "/e/",
        "/c/",
        "/search/",
        "/search/opensearch.xml",
        "/license.xml",
        NONE);
  }

  private static FeedLink feed() {
    return new FeedLink(TRICKY, "application/rss+xml", "/feed.xml?a=1&b=2");
  }

  private static Head bareHead() {
    return new Head("Outlook", null, null, null, List.of(), List.of(), List.of(), null);
  }

  private static Head fullHead() {
    return new Head(
        TRICKY,
        TRICKY,
        "https://x.y/a/?b=1&c=2",
        "max-image-preview:large",
        List.of(new MetaProperty("og:title", TRICKY)),
        List.of(feed()),
        List.of("{\"@context\":\"https://schema.org\"}"),
        MOMENT);
  }

  private static Card bareCard() {
    return new Card(
        "/a/",
        "Headline",
        null,
        null,
        WORLD,
        List.of(),
        null,
        null,
        DAY,
        null,
        "news",
        null,
        "normal");
  }

  private static Card fullCard() {
    return new Card(
        "/a/?b=1&c=2",
        TRICKY,
        TRICKY,
        TRICKY,
        OPINION,
        List.of(AUTHOR, NAME),
        "Tolo news",
        "DOHA",
        MOMENT,
        PICTURE,
        "opinion",
        "Opinion",
        "breaking");
  }

  private static List<Card> manyCards() {
    return Stream.generate(SamplePages::fullCard).limit(30).toList();
  }

  private static AuthorCard bareAuthor() {
    return new AuthorCard("Jane Roe", null, null, BARE_PICTURE, null, List.of(), null);
  }

  private static ListPage bareList(String of) {
    return new ListPage(
        at("/l/"),
        bareFrame(),
        bareHead(),
        of,
        "world",
        "World",
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        1);
  }

  private static ListPage fullList(String of, @Nullable AuthorCard author) {
    return new ListPage(
        at("/l/"),
        fullFrame(),
        fullHead(),
        of,
        "world",
        TRICKY,
        "en",
        TRICKY,
        author,
        List.of(fullCard(), bareCard()),
        1234,
        "/l/",
        "/l/1/",
        24661);
  }
}
