package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the clock and the editors change of the front page and of series, and nothing besides. */
class FrontPageMovesTest extends MovingPaper {

  private static final String NOON = "2026-11-23T12:00:00Z";
  private static final Set<String> FRONT = Set.of("index.html");
  private static final String PINNED =
      "pinned: [{article: articles/a1.md, until: 2026-11-23T14:00Z}]\n";

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
        frontSize: 2
        """);
    for (int day = 1; day < 8; day++) {
      article("a" + day, "2026-11-0" + day, "");
    }
    article("scoop", "2026-11-23T11:00Z", "urgency: breaking\nbreakingUntil: 2026-11-23T13:00Z\n");
  }

  @Test
  void theBannerEndsToTheSecond() throws IOException {
    build(NOON);
    assertThat(file("index.html")).contains("breaking: /2026/11/23/scoop/");

    assertThat(changed("2026-11-23T12:59:59Z")).isEmpty();
    assertThat(changed("2026-11-23T13:00:00Z")).isEqualTo(FRONT);
    assertThat(file("index.html")).doesNotContain("breaking:");
    assertThat(changed("2026-11-25T13:00:00Z")).containsExactly("news-sitemap.xml");
  }

  @Test
  void aPinEndsToTheSecond() throws IOException {
    write("front.yaml", PINNED);
    build("2026-11-23T13:30:00Z");
    assertThat(file("index.html")).contains("second: /2026/11/01/a1/");

    assertThat(changed("2026-11-23T13:59:59Z")).isEmpty();
    assertThat(changed("2026-11-23T14:00:00Z")).isEqualTo(FRONT);
    assertThat(file("index.html")).doesNotContain("second: /2026/11/01/a1/");
  }

  @Test
  void anEditionMakesUpTheFrontOfItsDay() throws IOException {
    write("editions/2026-11-24.yaml", "front: [articles/a2.md]\n");
    build("2026-11-23T23:00:00Z");

    assertThat(changed("2026-11-24T00:00:00Z")).isEqualTo(FRONT);
    assertThat(file("index.html")).contains("lead: /2026/11/02/a2/");
    assertThat(changed("2026-11-24T10:00:00Z")).isEmpty();
    write("front.yaml", "lead: articles/a3.md\n");
    assertThat(changed("2026-11-24T10:00:00Z")).isEqualTo(FRONT);
    assertThat(file("index.html")).contains("lead: /2026/11/03/a3/");
    Files.delete(root.resolve("paper/front.yaml"));
    assertThat(changed("2026-11-24T10:00:00Z")).isEqualTo(FRONT);
    assertThat(changed("2026-11-25T00:00:00Z")).isEqualTo(FRONT);
  }

  @Test
  void whatEditorsWantChangesTheFrontPageOnly() throws IOException {
    build(NOON);
    write("front.yaml", PINNED + "lead: articles/a2.md\n");
    assertThat(changed(NOON)).isEqualTo(FRONT);
    write("front.yaml", "lead: articles/a2.md\nblocks: [{section: news, size: 1}]\n");
    assertThat(changed(NOON)).isEqualTo(FRONT);
    assertThat(changed(NOON)).isEmpty();
  }

  @Test
  void aLeadThatIsWithheldLeavesNoTrace() throws IOException {
    build(NOON);
    String without = file("index.html");
    article("later", "2026-11-23", "embargo: 2026-11-23T12:30Z\n");
    write("front.yaml", "lead: articles/later.md\nseconds: [articles/later.md]\n");
    assertThat(changed(NOON)).isEmpty();
    write("front.yaml", "lead: articles/later.md\n");
    assertThat(changed(NOON)).isEmpty();
    assertThat(file("index.html")).isEqualTo(without);
    changed("2026-11-23T12:30:00Z");
    assertThat(file("index.html")).contains("lead: /2026/11/23/later/");
  }

  @Test
  void aNewPartChangesThePartsOfItsSeries() throws IOException {
    article("a1", "2026-11-01", "series: long-road\n");
    article("a3", "2026-11-03", "series: long-road\n");
    build(NOON);
    article("a5", "2026-11-05", "series: long-road\n");

    assertThat(changed(NOON))
        .containsExactlyInAnyOrder(
            "2026/11/01/a1/index.html",
            "2026/11/03/a3/index.html",
            "2026/11/05/a5/index.html",
            "series/long-road/index.html",
            "sitemaps/pages.xml");
    assertThat(file("2026/11/03/a3/index.html"))
        .contains("part 2 of 3 /2026/11/01/a1/ /2026/11/05/a5/");
  }

  @Test
  void anotherTitleChangesTheSeries() throws IOException {
    article("a1", "2026-11-01", "series: long-road\n");
    build(NOON);
    String site = Files.readString(root.resolve("paper/site.yaml"));
    write("site.yaml", site + "series: [{id: long-road, title: The long road}]\n");

    assertThat(changed(NOON))
        .containsExactlyInAnyOrder("2026/11/01/a1/index.html", "series/long-road/index.html");

    write("site.yaml", site + "series: [{id: other, title: The long road}]\n");
    assertThat(report(NOON).failed()).isTrue();
  }
}
