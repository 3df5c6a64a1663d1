package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes of the pages of editions, and of dates in other calendars, and nothing besides. */
class EditionMovesTest extends MovingPaper {

  private static final String NOON = "2026-11-23T12:00:00Z";
  private static final String SITE =
      """
      title: The Post
      url: https://post.example/
      language: en
      timeZone: UTC
      sections: [{id: news, title: News}]
      feeds: {formats: []}
      relatedSize: 0
      """;
  private static final String COUNTED =
      SITE + "editions: {first: {date: 2025-12-29}, closed: [friday]}\n";

  @BeforeEach
  void layOut() throws IOException {
    write("site.yaml", COUNTED);
    article("a1", "2025-12-30", "");
    article("a2", "2026-11-21T08:00Z", "");
    article("a3", "2026-11-22T08:00Z", "");
    assertThat(changed(NOON)).contains("editions/2026-11-22/index.html");
  }

  @Test
  void anArticleOfTodayTouchesNothingOld() throws IOException {
    article("a4", "2026-11-22T10:00Z", "edition: {date: 2026-11-22, page: 2}\n");

    assertThat(changed(NOON))
        .containsExactlyInAnyOrder(
            "2026/11/22/a3/index.html", // the story before it in its section
            "2026/11/22/a4/index.html",
            "authors/ann-lee/index.html",
            "authors/index.html",
            "editions/2026-11-22/index.html",
            "index.html",
            "months/2026-11/index.html",
            "months/index.html",
            "news-sitemap.xml",
            "sections/news/index.html",
            "sitemap.xml",
            "sitemaps/2026-11.xml",
            "sitemaps/editions-2026.xml",
            "sitemaps/pages.xml");
    assertThat(file("editions/2026-11-22/index.html")).contains("page 2: /2026/11/22/a4/");
  }

  @Test
  void aNewDayComesIntoTheCalendarOfItsYear() throws IOException {
    article("a4", "2026-11-23T10:00Z", "");

    assertThat(changed(NOON))
        .filteredOn(file -> file.startsWith("editions/"))
        .containsExactly(
            "editions/2026-11-22/index.html", // which now has a paper after it
            "editions/2026-11-23/index.html",
            "editions/2026/index.html",
            "editions/index.html");
  }

  @Test
  void aNumberIsCountedOnFrom() throws IOException {
    write("editions/2026-11-21.yaml", "number: 9000\n");

    assertThat(changed(NOON))
        .containsExactlyInAnyOrder(
            "2026/11/21/a2/index.html",
            "2026/11/22/a3/index.html",
            "editions/2026-11-21/index.html",
            "editions/2026-11-22/index.html",
            "editions/2026/index.html",
            "editions/index.html",
            "index.html");
    assertThat(file("editions/2026-11-22/index.html")).contains("number 9001");
  }

  @Test
  void theFrontListIsTheEditionsAffair() throws IOException {
    write("editions/2026-11-22.yaml", "front: articles/a2.md\n");

    assertThat(changed(NOON)).containsExactly("editions/2026-11-22/index.html");
    assertThat(file("editions/2026-11-22/index.html")).contains("front: /2026/11/21/a2/");
  }

  @Test
  void switchedOffNothingIsLeftOfThem() throws IOException {
    write("site.yaml", SITE);

    assertThat(changed(NOON))
        .contains("editions/index.html", "editions/2026/index.html", "2025/12/30/a1/index.html");
    assertThat(file("sitemap.xml")).doesNotContain("editions");
    assertThat(file("2025/12/30/a1/index.html")).doesNotContain("edition");
  }

  @Test
  void anotherCalendarChangesWhateverShowsADate() throws IOException {
    write("site.yaml", COUNTED + "calendars: [gregorian, solar-hijri]\n");

    assertThat(changed(NOON))
        .contains(
            "2025/12/30/a1/index.html",
            "editions/2026/index.html",
            "index.html",
            "months/2026-11/index.html",
            "months/index.html")
        .doesNotContain("sitemap.xml", "404.html", "tags/index.html");
    assertThat(file("editions/2026/index.html")).contains("Qaws 1405)");
    assertThat(changed(NOON)).isEmpty();
  }
}
