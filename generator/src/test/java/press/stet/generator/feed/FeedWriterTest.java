package press.stet.generator.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.generator.feed.SampleFeed.bareEntry;
import static press.stet.generator.feed.SampleFeed.entry;
import static press.stet.generator.feed.SampleFeed.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.stet.core.config.Feeds.Format;
import press.stet.core.page.Body;
import press.stet.core.page.FeedPage;
import press.stet.core.value.Fingerprint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedWriterTest {

  private static final String HTML =
      "<p>DOHA — Talks in <a href=\"/paper/2018/07/04/x/#vote\">an earlier</a> round &amp; more.</p>";
  private static final String PICTURE =
      "<figure><img src=\"https://host.example/paper/media/doha.jpg\" alt=\"The &quot;bay&quot;\">"
          + "<figcaption>Doha &amp; the sea. (Reuters)</figcaption></figure>\n";
  private static final String ABSOLUTE =
      PICTURE + HTML.replace("/paper/2018", "https://host.example/paper/2018");

  private final FeedWriter writer = new FeedWriter(entry -> HTML);

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"RSS", "ATOM"})
  void romeReadsWhatWasWritten(Format format) throws Exception {
    SyndFeed feed = read(feed(format, entry("doha")));
    assertThat(feed.getFeedType()).isEqualTo(format == Format.RSS ? "rss_2.0" : "atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("World | The Paper");
    assertThat(feed.getDescription()).isEqualTo("Reports from abroad.");
    SyndEntry item = feed.getEntries().get(0);
    assertThat(item.getTitle()).isEqualTo("Envoy Meets Officials");
    assertThat(item.getUri()).isEqualTo("tag:host.example,2018-07-05:paper/doha");
    assertThat(item.getLink()).isEqualTo("https://host.example/paper/2018/07/05/doha/");
    assertThat(item.getPublishedDate()).isEqualTo(date("2018-07-05T05:00:00Z"));
    assertThat(item.getDescription().getValue()).isEqualTo("One sentence.");
    assertThat(item.getContents().get(0).getValue()).isEqualTo(ABSOLUTE);
    assertThat(item.getCategories())
        .extracting(SyndCategory::getName)
        .containsExactly("World", "peace talks", "R&D");
  }

  @Test
  void anRssFeedNamesItselfItsAuthorsAndTheTimeOfItsNewestItem() throws Exception {
    FeedPage page = feed(Format.RSS, entry("doha"));
    SyndFeed feed = read(page);
    assertThat(feed.getLanguage()).isEqualTo("en");
    assertThat(feed.getLink()).isEqualTo("https://host.example/paper/sections/world/");
    assertThat(feed.getPublishedDate()).isEqualTo(date("2018-07-06T03:30:00Z"));
    SyndEntry item = feed.getEntries().get(0);
    DCModule creators = (DCModule) item.getModule(DCModule.URI);
    assertThat(creators.getCreators()).containsExactly("Amina Rahimi", "Jane Roe");
    assertThat(text(page))
        .contains(
            "<atom:link rel=\"self\""
                + " href=\"https://host.example/paper/sections/world/index.xml\""
                + " type=\"application/rss+xml\"/>")
        .contains("<guid isPermaLink=\"false\">tag:host.example,2018-07-05:paper/doha</guid>")
        .contains("<pubDate>Thu, 05 Jul 2018 09:30:00 +0430</pubDate>")
        .contains("<lastBuildDate>Fri, 06 Jul 2018 08:00:00 +0430</lastBuildDate>");
  }

  @Test
  void anRssItemsDescriptionIsHtmlSoThatASummaryStaysAText() throws Exception {
    FeedPage.Entry entry = summarised("AT&T <b>buys</b> a \"rival\".");
    SyndEntry item = read(feed(Format.RSS, entry)).getEntries().get(0);
    assertThat(item.getDescription().getValue())
        .isEqualTo("AT&amp;T &lt;b&gt;buys&lt;/b&gt; a \"rival\".");
  }

  @Test
  void anAtomFeedHasWhatTheStandardRequires() throws Exception {
    SyndFeed feed = read(feed(Format.ATOM, entry("doha")));
    assertThat(feed.getUri()).isEqualTo("tag:host.example,2005:paper/sections/world/");
    assertThat(feed.getPublishedDate()).isEqualTo(date("2018-07-06T03:30:00Z"));
    assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("The Paper");
    assertThat(feed.getLinks())
        .extracting(link -> link.getRel() + " " + link.getHref())
        .containsExactlyInAnyOrder(
            "alternate https://host.example/paper/sections/world/",
            "self https://host.example/paper/sections/world/atom.xml");
    SyndEntry item = feed.getEntries().get(0);
    assertThat(item.getUpdatedDate()).isEqualTo(date("2018-07-06T03:30:00Z"));
    assertThat(item.getContents().get(0).getType()).isEqualTo("html");
    assertThat(item.getAuthors())
        .extracting(SyndPerson::getUri)
        .containsExactly(
            "https://host.example/paper/authors/amina-rahimi/",
            "https://host.example/paper/authors/jane-roe/");
  }

  @Test
  void aJsonFeedHasWhatTheStandardRequiresAndMore() {
    JsonNode feed = json(feed(Format.JSON, entry("doha")));
    assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").asString()).isEqualTo("World | The Paper");
    assertThat(feed.get("home_page_url").asString())
        .isEqualTo("https://host.example/paper/sections/world/");
    assertThat(feed.get("feed_url").asString())
        .isEqualTo("https://host.example/paper/sections/world/feed.json");
    assertThat(feed.get("language").asString()).isEqualTo("en");
    assertThat(feed.get("authors").get(0).get("name").asString()).isEqualTo("The Paper");
    JsonNode item = feed.get("items").get(0);
    assertThat(item.get("id").asString()).isEqualTo("tag:host.example,2018-07-05:paper/doha");
    assertThat(item.get("url").asString()).isEqualTo("https://host.example/paper/2018/07/05/doha/");
    assertThat(item.get("title").asString()).isEqualTo("Envoy Meets Officials");
    assertThat(item.get("content_html").asString()).isEqualTo(ABSOLUTE);
    assertThat(item.get("summary").asString()).isEqualTo("One sentence.");
    assertThat(item.get("image").asString()).isEqualTo("https://host.example/paper/media/doha.jpg");
    assertThat(item.get("date_published").asString()).isEqualTo("2018-07-05T09:30:00+04:30");
    assertThat(item.get("date_modified").asString()).isEqualTo("2018-07-06T08:00:00+04:30");
    assertThat(item.get("authors").get(1).get("name").asString()).isEqualTo("Jane Roe");
    assertThat(item.get("authors").get(1).get("url").asString())
        .isEqualTo("https://host.example/paper/authors/jane-roe/");
    assertThat(item.get("tags").values())
        .extracting(JsonNode::asString)
        .containsExactly("World", "peace talks", "R&D");
    assertThat(item.has("content_text")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"RSS", "ATOM"})
  void noTitleBreaksAFeed(Format format) throws Exception {
    String title = "]]></title><script>alert(1)</script> & \"x\" 'y' &amp; 🗞️ \u0001\u000b\ufffe";
    SyndFeed feed = read(feed(format, entry("doha", title, null)));
    assertThat(feed.getEntries().get(0).getTitle())
        .isEqualTo("]]></title><script>alert(1)</script> & \"x\" 'y' &amp; 🗞️ ");
  }

  @Test
  void noTitleBreaksAJsonFeed() {
    String title = "\"}],</script>\\ \u0001 🗞️ \u2028";
    JsonNode feed = json(feed(Format.JSON, entry("doha", title, null)));
    assertThat(feed.get("items").get(0).get("title").asString()).isEqualTo(title);
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"RSS", "ATOM"})
  void aFeedOfSummariesHasNoContent(Format format) throws Exception {
    SyndFeed feed = read(feed(format, entry("doha", "Doha", null)));
    SyndEntry item = feed.getEntries().get(0);
    assertThat(item.getContents()).isEmpty();
    assertThat(item.getDescription().getValue()).isEqualTo("One sentence.");
  }

  @Test
  void aJsonFeedOfSummariesHasTheSummaryAsTextOrElseTheTitle() {
    JsonNode items =
        json(feed(Format.JSON, entry("doha", "Doha", null), bareEntry(null))).get("items");
    assertThat(items.get(0).get("content_text").asString()).isEqualTo("One sentence.");
    assertThat(items.get(1).get("content_text").asString()).isEqualTo("A Bare Report");
    assertThat(items.get(1).get("language").asString()).isEqualTo("fa");
    assertThat(items.get(1).has("authors")).isFalse();
    assertThat(items.get(1).has("image")).isFalse();
  }

  @Test
  void anAgencyStandsInForMissingAuthors() throws Exception {
    FeedPage.Entry entry = bareEntry("Tolo news");
    SyndEntry rss = read(feed(Format.RSS, entry)).getEntries().get(0);
    assertThat(((DCModule) rss.getModule(DCModule.URI)).getCreators()).containsExactly("Tolo news");
    SyndEntry atom = read(feed(Format.ATOM, entry)).getEntries().get(0);
    assertThat(atom.getAuthors()).extracting(SyndPerson::getName).containsExactly("Tolo news");
    JsonNode item = json(feed(Format.JSON, entry)).get("items").get(0);
    assertThat(item.get("authors").get(0).get("name").asString()).isEqualTo("Tolo news");
  }

  @Test
  void anEmptyFeedIsStillAFeed() throws Exception {
    assertThat(read(feed(Format.RSS)).getEntries()).isEmpty();
    assertThat(read(feed(Format.ATOM)).getPublishedDate()).isEqualTo(date("1970-01-01T00:00:00Z"));
    assertThat(json(feed(Format.JSON)).get("items").size()).isZero();
    assertThat(text(feed(Format.RSS))).doesNotContain("lastBuildDate");
  }

  @Test
  void anArticleIsDrawnOnceForAllFeedsThatHaveIt() {
    List<String> drawn = new ArrayList<>();
    FeedWriter counting =
        new FeedWriter(
            entry -> {
              drawn.add(entry.url());
              return HTML;
            });
    for (Format format : Format.values()) {
      counting.write(feed(format, entry("doha"), entry("kabul")));
      counting.write(feed(format, entry("kabul")));
    }
    assertThat(drawn)
        .containsExactly(
            "https://host.example/paper/2018/07/05/doha/",
            "https://host.example/paper/2018/07/05/kabul/");
  }

  @Test
  void bodiesWithoutRoomAreDrawnAgainRatherThanKept() {
    List<String> drawn = new ArrayList<>();
    FeedBodies tight =
        new FeedBodies(
            entry -> {
              drawn.add(entry.title());
              return "<p>x</p>";
            },
            4_000);
    FeedPage.Entry first = entry("first", "first", new Body(Fingerprint.of("1"), List.of()));
    FeedPage.Entry second = entry("second", "second", new Body(Fingerprint.of("2"), List.of()));
    FeedPage.Entry third = entry("third", "third", new Body(Fingerprint.of("3"), List.of()));
    for (FeedPage.Entry entry : List.of(first, second, second, first, third, first, second)) {
      tight.of(entry, "https://host.example");
    }
    assertThat(drawn).containsExactly("first", "second", "third", "second");
  }

  private SyndFeed read(FeedPage page) throws Exception {
    byte[] bytes = writer.write(page).bytes();
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
  }

  private JsonNode json(FeedPage page) {
    return new JsonMapper().readTree(writer.write(page).bytes());
  }

  private String text(FeedPage page) {
    return new String(writer.write(page).bytes(), StandardCharsets.UTF_8);
  }

  private static Date date(String iso) {
    return Date.from(Instant.parse(iso));
  }

  private static FeedPage.Entry summarised(String summary) {
    FeedPage.Entry e = bareEntry(null);
    return new FeedPage.Entry(
        e.id(),
        e.url(),
        e.title(),
        summary,
        e.authors(),
        e.published(),
        e.updated(),
        e.section(),
        e.tags(),
        null,
        null,
        null,
        null,
        null);
  }
}
