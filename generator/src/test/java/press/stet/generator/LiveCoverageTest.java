package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an update of a running report changes, and its end. */
class LiveCoverageTest extends MovingPaper {

  private static final String NOON = "2026-11-23T12:00:00Z";
  private static final String PAGE = "2026/11/23/count/index.html";
  private static final String STATE = "2026/11/23/count/live.json";
  private static final String UPDATE = "\n::: update {at=%s}\nThe state of %s.\n:::\n";

  @BeforeEach
  void layOut() throws IOException {
    write(
        "site.yaml",
        """
        title: The Post
        url: https://post.example/
        language: en
        timeZone: UTC
        sections: [{id: news, title: News}]
        """);
    for (int day = 1; day < 8; day++) {
      article("a" + day, "2026-11-0" + day, "");
    }
    report("", "10:00", "11:00");
  }

  @Test
  void anUpdateChangesThePageAndWhatTellsOfIt() throws IOException {
    build(NOON);
    report("", "11:30", "10:00", "11:00");

    assertThat(changed(NOON))
        .containsExactlyInAnyOrder(
            PAGE,
            STATE,
            "atom.xml",
            "feed.json",
            "index.xml",
            "authors/ann-lee/atom.xml",
            "authors/ann-lee/feed.json",
            "authors/ann-lee/index.xml",
            "sections/news/atom.xml",
            "sections/news/feed.json",
            "sections/news/index.xml",
            "sitemap.xml",
            "sitemaps/2026-11.xml",
            "sitemaps/pages.xml");
    assertThat(file(PAGE))
        .containsSubsequence(
            "update-20261123T1130", "update-20261123T1100", "update-20261123T1000");
    assertThat(file(STATE))
        .contains("\"count\":3,\"newest\":\"update-20261123T1130\"")
        .hasSizeLessThan(1024);
    assertThat(changed("2026-11-23T12:30:00Z")).isEmpty();
  }

  @Test
  void theOrderInWhichUpdatesAreWrittenMakesNoDifference() throws IOException {
    report("", "11:00", "10:00", "11:30");
    build(NOON);
    String page = file(PAGE);
    report("", "11:30", "10:00", "11:00");
    changed(NOON);
    assertThat(file(PAGE)).isEqualTo(page);
  }

  @Test
  void theCoverageEndsToTheSecond() throws IOException {
    report("liveUntil: 2026-11-23T14:00Z\n", "10:00");
    build(NOON);
    assertThat(file(STATE)).contains("\"open\":true");

    assertThat(changed("2026-11-23T13:59:59Z")).isEmpty();
    assertThat(changed("2026-11-23T14:00:00Z")).contains(PAGE, STATE).hasSize(2);
    assertThat(file(STATE)).contains("\"open\":false");
    assertThat(changed("2026-11-24T14:00:00Z")).isEmpty();
  }

  @Test
  void aReportThatIsNoLongerOneLosesItsState() throws IOException {
    build(NOON);
    article("count", "2026-11-23T09:00Z", "");
    assertThat(changed(NOON)).contains(PAGE, STATE);
    assertThat(exists(STATE)).isFalse();
  }

  private void report(String keys, String... times) throws IOException {
    StringBuilder text = new StringBuilder("It begins.\n");
    for (String time : times) {
      text.append(UPDATE.formatted("2026-11-23T" + time + "Z", time));
    }
    write(
        "articles/count.md",
        "---\ntitle: The count\ndate: 2026-11-23T09:00Z\nsection: news\nauthors: Ann Lee\n"
            + "kind: live\n"
            + keys
            + "---\n"
            + text);
  }
}
