package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Search engines are told of every page they should show, and of no other. */
class SitemapsOfASiteTest {

  static Stream<PublishedSite> sites() {
    return Stream.of(PublishedSite.sample(), PublishedSite.sampleBelowAPath());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void sitemapsHoldExactlyThePagesToBeFound(PublishedSite site) {
    SortedSet<String> toBeFound = new TreeSet<>();
    site.pages()
        .forEach(
            (address, page) -> {
              boolean hidden = page.select("meta[name=robots]").attr("content").contains("noindex");
              boolean olderPage = address.matches(".*/page/\\d+/");
              if (!hidden && !olderPage) {
                toBeFound.add(site.absolute(address));
              }
            });
    assertThat(listed(site).keySet()).containsExactlyElementsOf(toBeFound);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void anArticleIsListedWithItsLastChange(PublishedSite site) {
    Map<String, String> listed = listed(site);
    site.articles()
        .forEach(
            (address, page) -> {
              String modified = page.select("meta[property=article:modified_time]").attr("content");
              assertThat(OffsetDateTime.parse(listed.get(site.absolute(address))))
                  .as(address)
                  .isEqualTo(OffsetDateTime.parse(modified));
            });
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theIndexGivesTheNewestChangeOfEachSitemap(PublishedSite site) {
    for (Element sitemap : xml(site, "/sitemap.xml").select("sitemap")) {
      String newest =
          xml(site, path(site, sitemap)).select("url > lastmod").stream()
              .map(Element::text)
              .max(Comparator.comparing(OffsetDateTime::parse))
              .orElse("");
      assertThat(sitemap.select("lastmod").text()).isEqualTo(newest);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void robotsFindTheSitemaps(PublishedSite site) {
    assertThat(site.text("/robots.txt"))
        .contains("Sitemap: " + site.absolute("/sitemap.xml") + "\n")
        .contains("Sitemap: " + site.absolute("/news-sitemap.xml") + "\n");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theNewsSitemapHasTheLastTwoDays(PublishedSite site) {
    Document news = xml(site, "/news-sitemap.xml");
    assertThat(news.select("url")).isNotEmpty();
    for (Element url : news.select("url")) {
      assertThat(site.articles()).containsKey(path(site, url));
      OffsetDateTime published =
          OffsetDateTime.parse(url.getElementsByTag("news:publication_date").text());
      assertThat(published.toInstant())
          .isBetween(PublishedSite.NOW.minusSeconds(2 * 86_400), PublishedSite.NOW);
      assertThat(url.getElementsByTag("news:title").text()).isNotBlank();
      assertThat(url.getElementsByTag("news:name").text()).isEqualTo("Daily Outlook");
    }
  }

  private static SortedMap<String, String> listed(PublishedSite site) {
    SortedMap<String, String> listed = new TreeMap<>();
    for (Element sitemap : xml(site, "/sitemap.xml").select("sitemap")) {
      for (Element url : xml(site, path(site, sitemap)).select("url")) {
        String before = listed.put(url.select("loc").text(), url.select("lastmod").text());
        assertThat(before).as(url.text()).isNull();
      }
    }
    return listed;
  }

  private static String path(PublishedSite site, Element entry) {
    return site.address(entry.select("loc").text());
  }

  private static Document xml(PublishedSite site, String path) {
    return Jsoup.parse(site.text(path), Parser.xmlParser());
  }
}
