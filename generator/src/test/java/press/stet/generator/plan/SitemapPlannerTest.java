package press.stet.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.stet.core.config.AddressPattern;
import press.stet.core.config.Feeds;
import press.stet.core.config.Masthead;
import press.stet.core.config.NewsroomRules;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Editions;
import press.stet.core.site.FrontPlan;
import press.stet.core.site.Site;
import press.stet.core.value.Kind;
import press.stet.core.value.SitePath;

class SitemapPlannerTest {

  private static final SiteUrl URL = SiteUrl.parse("https://paper.example/");

  @Test
  void aNewSitemapBeginsWhereTheProtocolsNumberOfAddressesIsReached() {
    List<PlannedPage> sitemaps =
        new SitemapPlanner(URL).sitemaps(emptySite(), pages(100_001, "tag-"));

    assertThat(sizes(sitemaps)).containsExactly(50_000, 50_000, 1);
    assertThat(sitemaps)
        .extracting(sitemap -> sitemap.path().value())
        .containsExactly("/sitemaps/pages.xml", "/sitemaps/pages-2.xml", "/sitemaps/pages-3.xml");
  }

  @Test
  void aNewSitemapBeginsWhereItsSizeIsReached() {
    List<PlannedPage> sitemaps =
        new SitemapPlanner(URL, 50_000, 1_000).sitemaps(emptySite(), pages(20, "tag-"));

    assertThat(sizes(sitemaps)).allMatch(size -> size >= 1 && size <= 8);
    assertThat(sizes(sitemaps).stream().mapToInt(i -> i).sum()).isEqualTo(20);
  }

  @Test
  void charactersThatAreEscapedCountInFull() {
    List<PlannedPage> plain =
        new SitemapPlanner(URL, 50_000, 2_000).sitemaps(emptySite(), pages(100, "aaaaaaaa"));
    List<PlannedPage> escaped =
        new SitemapPlanner(URL, 50_000, 2_000).sitemaps(emptySite(), pages(100, "&&&&&&&&"));

    assertThat(escaped.size()).isGreaterThan(plain.size());
  }

  @Test
  void anAddressTooLongForAnyLimitStillHasItsPlace() {
    List<PlannedPage> sitemaps =
        new SitemapPlanner(URL, 50_000, 10).sitemaps(emptySite(), pages(3, "tag-"));

    assertThat(sizes(sitemaps)).containsExactly(1, 1, 1);
  }

  private static List<Integer> sizes(List<PlannedPage> sitemaps) {
    return sitemaps.stream()
        .map(sitemap -> ((PlannedPage.PageSitemap) sitemap).pages().size())
        .toList();
  }

  private static List<PlannedPage> pages(int count, String name) {
    return IntStream.range(0, count)
        .<PlannedPage>mapToObj(i -> new PlannedPage.Front(new SitePath("/" + name + i + "/")))
        .toList();
  }

  private static Site emptySite() {
    Section section = new Section("world", "World", Kind.NEWS, null);
    SiteConfig config =
        new SiteConfig(
            "Paper",
            URL,
            "en",
            ZoneOffset.UTC,
            null,
            new Masthead(null, null, null),
            List.of(section),
            AddressPattern.DEFAULT,
            20,
            30,
            20,
            5,
            Feeds.all(),
            NewsroomRules.NONE);
    return new Site(
        config,
        Instant.EPOCH,
        List.of(),
        Map.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        FrontPlan.NONE,
        Editions.NONE,
        List.of());
  }
}
