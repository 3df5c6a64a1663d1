package press.stet.generator.render;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.ArticlePage;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.Body;
import press.stet.core.page.Card;
import press.stet.core.page.DateText;
import press.stet.core.page.FeedLink;
import press.stet.core.page.Frame;
import press.stet.core.page.Head;
import press.stet.core.page.Link;
import press.stet.core.page.ListPage;
import press.stet.core.page.MetaProperty;
import press.stet.core.page.NotFoundPage;
import press.stet.core.page.SectionLink;
import press.stet.core.page.TagLink;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.Fragment;

/** Pages and texts for tests. */
final class Samples {

  /** Puts a text into a store, under a key of its own. */
  static Fingerprint put(BodyStore bodies, Fragment fragment) {
    Fingerprint key = Fingerprint.of(fragment.toString());
    bodies.put(key, fragment);
    return key;
  }

  static final DateText DATE =
      new DateText(
          "2018-07-05T09:30:00+04:30", "Thursday, July 5th, 2018", "July 5, 2018", "09:30");

  static final SectionLink WORLD = new SectionLink("world", "World", "/world/", "news", null);

  private Samples() {}

  static Fragment fragment(String markup, Fragment.Container... containers) {
    return new Fragment(markup, List.of(), List.of(containers), List.of(), 100);
  }

  /** A mark as it stands in a fragment: {@code mark("L0")}. */
  static String mark(String letterAndNumber) {
    return Fragment.MARK + letterAndNumber + Fragment.END;
  }

  static Frame frame(Map<String, String> assets) {
    return new Frame(
        "Daily Outlook",
        "An independent daily.",
        "en",
        "ltr",
        "Asia/Kabul",
        "/",
        "https://outlook.example/",
        "/archive/",
        "/tags/",
        "/authors/",
        "Moh. Reza Huwaida",
        null,
        2004,
        null,
        null,
        false,
        List.of(WORLD, new SectionLink("opinion", "Opinion", "/opinion/", "opinion", null)),
        List.of(new Link("About", "/about/")),
        List.of(new FeedLink("Daily Outlook", "application/rss+xml", "/feed.xml")),
        assets,
        integrity(assets),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Fingerprint.of("frame"));
  }

  private static Map<String, String> integrity(Map<String, String> assets) {
    Map<String, String> integrity = new TreeMap<>(assets);
    integrity.replaceAll((path, href) -> "sha384-" + path);
    return integrity;
  }

  static Head head(String title) {
    return new Head(
        title + " – Daily Outlook",
        "What happened.",
        "https://outlook.example/a/",
        "max-image-preview:large",
        List.of(new MetaProperty("og:title", title), new MetaProperty("og:type", "article")),
        List.of(),
        List.of("{\"@type\":\"NewsArticle\"}"),
        DATE);
  }

  static NotFoundPage notFound() {
    return new NotFoundPage(
        new SitePath("/404.html"),
        frame(Map.of("assets/stet.css", "/assets/stet.1.css")),
        head("No"));
  }

  static ArticlePage article(Frame frame, String headline, Body body, @Nullable String dateline) {
    return new ArticlePage(
        new SitePath("/2018/07/05/doha/"),
        frame,
        head(headline),
        "/2018/07/05/doha/",
        headline,
        "Peace talks",
        null,
        WORLD,
        "news",
        null,
        "normal",
        List.of(new AuthorLink("Jane Roe", "/authors/jane-roe/", null, null)),
        dateline,
        "Tolo news",
        DATE,
        null,
        List.of(),
        null,
        body,
        List.of(new TagLink("qatar", "/tags/qatar/", null)),
        Collections.nCopies(4, card("Earlier")),
        new Link("Before", "/before/"),
        null,
        null,
        null,
        null);
  }

  static Card card(String headline) {
    return new Card(
        "/2018/07/04/earlier/",
        headline,
        null,
        "One sentence under the headline.",
        WORLD,
        List.of(new AuthorLink("Jane Roe", "/authors/jane-roe/", null, null)),
        null,
        null,
        DATE,
        null,
        "news",
        null,
        "normal");
  }

  static ListPage list(Frame frame) {
    return new ListPage(
        new SitePath("/world/"),
        frame,
        head("World"),
        "section",
        "world",
        "World",
        null,
        null,
        null,
        IntStream.range(0, 20).mapToObj(i -> card("Story " + i)).toList(),
        null,
        null,
        "/world/page/2/",
        41);
  }
}
