package press.stet.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.SitemapPage;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.generator.fixture.StoryBuilder;
import press.stet.generator.sitemap.SitemapWriter;

class SitemapPlannerTest {

  private static final SiteConfig CONFIG = StoryBuilder.config("https://paper.example/");
  private static final long MAX_BYTES = 52_428_800;

  @Test
  void everyMonthHasItsOwnAndTheOtherPagesComeLast() {
    List<Story> stories =
        List.of(
            new StoryBuilder().slug("one").build(),
            new StoryBuilder().slug("two").date("2018-08-01T00:00:00Z").build());
    List<PlannedPage> sitemaps =
        new SitemapPlanner(CONFIG.url())
            .sitemaps(site(stories), List.of(new PlannedPage.Front(SitePath.ROOT)));
    assertThat(sitemaps)
        .extracting(sitemap -> sitemap.path().value())
        .containsExactly("/sitemaps/2018-07.xml", "/sitemaps/2018-08.xml", "/sitemaps/pages.xml");
  }

  @Test
  void aMonthOfMoreThanFiftyThousandAddressesIsCut() {
    Story story = new StoryBuilder().build();
    List<PlannedPage> exact = plan(Collections.nCopies(50_000, story));
    assertThat(sizes(exact)).containsExactly(50_000);
    List<PlannedPage> over = plan(Collections.nCopies(100_001, story));
    assertThat(sizes(over)).containsExactly(50_000, 50_000, 1);
    assertThat(over)
        .extracting(sitemap -> sitemap.path().value())
        .containsExactly(
            "/sitemaps/2018-07.xml", "/sitemaps/2018-07-2.xml", "/sitemaps/2018-07-3.xml");
  }

  @Test
  void aStoryMoreLeavesTheSitemapsBeforeTheLastAsTheyWere() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      stories.add(new StoryBuilder().slug("story-" + i).build());
    }
    SitemapPlanner planner = new SitemapPlanner(CONFIG.url(), 10, MAX_BYTES);
    List<PlannedPage> before = planner.sitemaps(site(stories.subList(0, 24)), List.of());
    List<PlannedPage> after = planner.sitemaps(site(stories), List.of());
    assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
    assertThat(sizes(after)).containsExactly(10, 10, 5);
  }

  @Test
  void noSitemapIsLargerThanItMayBe() {
    // Every apostrophe of an address takes five bytes in the file.
    String path = "/" + "'".repeat(200) + "/";
    for (int limit : List.of(5_000, 5_001, 5_555, 9_999)) {
      List<PlannedPage> pages =
          Collections.nCopies(40, new PlannedPage.Front(new SitePath(path + path.substring(1))));
      List<PlannedPage> sitemaps =
          new SitemapPlanner(CONFIG.url(), 50_000, limit).sitemaps(site(List.of()), pages);
      assertThat(sitemaps).allSatisfy(sitemap -> assertThat(bytes(sitemap)).isBetween(1, limit));
      int listed =
          sitemaps.stream().mapToInt(s -> ((PlannedPage.PageSitemap) s).pages().size()).sum();
      assertThat(listed).isEqualTo(40);
    }
  }

  private static int bytes(PlannedPage sitemap) {
    List<SitemapPage.Entry> entries =
        ((PlannedPage.PageSitemap) sitemap)
            .pages().stream()
                .map(
                    page ->
                        new SitemapPage.Entry(
                            CONFIG.url().absolute(page.path()), "2018-07-05T09:30:00+04:30"))
                .toList();
    return SitemapWriter.write(new SitemapPage(sitemap.path(), entries)).bytes().length;
  }

  private static List<PlannedPage> plan(List<Story> stories) {
    return new SitemapPlanner(CONFIG.url()).sitemaps(site(stories), List.of());
  }

  private static List<Integer> sizes(List<PlannedPage> sitemaps) {
    return sitemaps.stream()
        .map(sitemap -> ((PlannedPage.StorySitemap) sitemap).stories().size())
        .toList();
  }

  private static Site site(List<Story> stories) {
    TreeMap<YearMonth, List<Story>> byMonth = new TreeMap<>();
    stories.forEach(
        story ->
            byMonth
                .computeIfAbsent(YearMonth.from(story.day()), month -> new ArrayList<>())
                .add(story));
    return new Site(
        CONFIG,
        Instant.EPOCH,
        stories,
        Map.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        byMonth,
        List.of());
  }
}
