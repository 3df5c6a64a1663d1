package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every feed is read by programs that are not ours, and leads back to the site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsOfASiteTest {

  /** What was read and what was checked before, for one article stands in many feeds. */
  private final Map<String, SyndFeed> read = new HashMap<>();

  private final Set<String> checked = new HashSet<>();

  Stream<PublishedSite> sites() {
    return Stream.of(PublishedSite.sample(), PublishedSite.sampleBelowAPath());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void romeReadsEveryRssAndAtomFeed(PublishedSite site) throws Exception {
    List<String> paths = paths(site, "(/|.*/)(index|atom)\\.xml");
    assertThat(paths).hasSizeGreaterThan(20);
    for (String path : paths) {
      SyndFeed feed = read(site, path);
      boolean atom = path.endsWith("atom.xml");
      assertThat(feed.getFeedType()).as(path).isEqualTo(atom ? "atom_1.0" : "rss_2.0");
      assertThat(feed.getTitle()).as(path).isNotBlank();
      if (feed.getEntries().isEmpty()) {
        continue;
      }
      for (SyndEntry entry : feed.getEntries()) {
        check(site, path, entry);
      }
      assertThat(feed.getPublishedDate()).as(path).isEqualTo(newestChange(site, path));
    }
  }

  private void check(PublishedSite site, String path, SyndEntry entry) {
    assertThat(entry.getTitle()).as(path).isNotBlank();
    assertThat(entry.getUri()).as(path).startsWith("tag:" + site.url().host() + ",");
    assertThat(entry.getPublishedDate()).as(path).isNotNull();
    assertThat(site.articles()).as(path).containsKey(site.address(page(entry.getLink())));
    if (isOfCorrections(path)) {
      assertThat(entry.getDescription().getValue()).as(path).isNotBlank();
      return;
    }
    assertThat(entry.getContents()).as(path).hasSize(1);
    assertAbsolute(site, entry.getContents().get(0).getValue());
  }

  /** Corrections are short, and stand on their article's page. */
  private static boolean isOfCorrections(String path) {
    return path.contains("/corrections/");
  }

  private static String page(String url) {
    return url.replaceFirst("#corrections$", "");
  }

  /** The date of a feed is its newest change; RSS does not say it of items, Atom does. */
  private Date newestChange(PublishedSite site, String path) throws Exception {
    SyndFeed atom = read(site, path.replaceFirst("[^/]*$", "atom.xml"));
    return atom.getEntries().stream()
        .map(SyndEntry::getUpdatedDate)
        .max(Date::compareTo)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyJsonFeedHasWhatTheStandardRequires(PublishedSite site) {
    List<String> paths = paths(site, ".*/feed\\.json");
    assertThat(paths).hasSizeGreaterThan(10);
    for (String path : paths) {
      JsonNode feed = new JsonMapper().readTree(site.files().get(path));
      assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(feed.get("title").asString()).as(path).isNotBlank();
      assertThat(feed.get("feed_url").asString()).isEqualTo(site.absolute(path));
      assertThat(site.fault(feed.get("home_page_url").asString())).as(path).isNull();
      for (JsonNode item : feed.get("items").values()) {
        assertThat(item.get("id").asString()).as(path).startsWith("tag:");
        assertThat(site.articles()).containsKey(site.address(page(item.get("url").asString())));
        if (isOfCorrections(path)) {
          assertThat(item.get("content_text").asString()).as(path).isNotBlank();
        } else {
          assertAbsolute(site, item.get("content_html").asString());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void anArticleHasOneIdInAllFeedsAndNoOtherHasIt(PublishedSite site) throws Exception {
    Map<String, String> addressById = new TreeMap<>();
    Map<String, String> idByAddress = new TreeMap<>();
    for (String path : paths(site, "(/|.*/)(index|atom)\\.xml")) {
      if (isOfCorrections(path)) {
        continue; // An article may have several.
      }
      for (SyndEntry entry : read(site, path).getEntries()) {
        assertThat(addressById.merge(entry.getUri(), entry.getLink(), (a, b) -> a))
            .isEqualTo(entry.getLink());
        assertThat(idByAddress.merge(entry.getLink(), entry.getUri(), (a, b) -> a))
            .isEqualTo(entry.getUri());
      }
    }
    assertThat(addressById).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void whatAPageSaysAreItsFeedsAreFeeds(PublishedSite site) {
    List<String> linked = new ArrayList<>();
    site.pages()
        .values()
        .forEach(
            page ->
                page.select("link[rel=alternate][type~=(rss|atom|feed)]")
                    .forEach(link -> linked.add(site.address(link.absUrl("href")))));
    assertThat(linked).contains("/index.xml", "/atom.xml", "/feed.json");
    assertThat(site.files().keySet()).containsAll(linked);
  }

  private void assertAbsolute(PublishedSite site, String html) {
    if (!checked.add(html)) {
      return;
    }
    for (Element element : Jsoup.parseBodyFragment(html).select("[href], [src]")) {
      String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      assertThat(address).matches("(https?|mailto|tel):.*");
      assertThat(site.fault(address)).isNull();
    }
  }

  private SyndFeed read(PublishedSite site, String path) throws Exception {
    SyndFeed before = read.get(site.absolute(path));
    if (before != null) {
      return before;
    }
    byte[] bytes = site.files().get(path);
    assertThat(bytes).as(path).isNotNull();
    SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    read.put(site.absolute(path), feed);
    return feed;
  }

  private static List<String> paths(PublishedSite site, String pattern) {
    return site.files().keySet().stream().filter(path -> path.matches(pattern)).toList();
  }
}
