package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaTest {

  private static final String SITE =
      """
      title: Test Paper
      url: https://paper.example/
      language: en
      timeZone: Asia/Kabul
      sections: [{id: world, title: World}]
      """;

  @TempDir private Path folder;

  @Test
  void nothing_is_due() throws IOException {
    article("old", "2020-01-02", "");
    assertThat(wake(false))
        .isEqualTo(
            """
            {
              "next": null,
              "inZone": null,
              "epochSecond": null,
              "moments": []
            }
            """);
  }

  @Test
  void every_reason_has_its_next_moment_in_utc_and_in_the_papers_zone() throws IOException {
    article("tomorrow", "2020-01-02", "embargo: 2026-11-24 06:00");
    article("tomorrow-too", "2020-01-02", "embargo: 2026-11-24T01:30Z");
    article("later", "2020-01-02", "embargo: 2027-01-01");
    article("until-noon", "2020-01-02", "expires: 2026-11-24 12:00");
    article("news", "2026-11-23T10:00:00.5", "");
    assertThat(wake(false))
        .isEqualTo(
            """
            {
              "next": "2026-11-24T01:30:00Z",
              "inZone": "2026-11-24T06:00:00+04:30",
              "epochSecond": 1795483800,
              "moments": [
                {"reason": "embargo", "at": "2026-11-24T01:30:00Z", "inZone": "2026-11-24T06:00:00+04:30", "count": 2},
                {"reason": "expiry", "at": "2026-11-24T07:30:00Z", "inZone": "2026-11-24T12:00:00+04:30", "count": 1},
                {"reason": "news-sitemap", "at": "2026-11-25T05:30:01Z", "inZone": "2026-11-25T10:00:01+04:30", "count": 1}
              ]
            }
            """);
  }

  @Test
  void what_something_else_withholds_is_no_reason() throws IOException {
    article("draft", "2020-01-02", "embargo: 2026-11-24\ndraft: true");
    article("never", "2020-01-02", "embargo: 2026-11-25\nexpires: 2026-11-24");
    assertThat(wake(false)).contains("\"next\": null");
  }

  @Test
  void where_all_is_shown_an_embargo_is_no_reason() throws IOException {
    article("tomorrow", "2020-01-02", "embargo: 2026-11-24 06:00");
    assertThat(wake(true)).contains("\"next\": null");
  }

  @Test
  void a_date_to_come_changes_the_news_sitemap() throws IOException {
    article("tomorrow", "2026-11-24T09:00", "");
    assertThat(wake(false)).contains("\"next\": \"2026-11-24T04:30:00Z\"");
  }

  @Test
  void a_failed_build_leaves_the_file_as_it_was() throws IOException {
    article("tomorrow", "2020-01-02", "embargo: 2026-11-24 06:00");
    String before = wake(false);
    article("wrong", "2020-01-02", "embargo: never");
    assertThat(wake(false)).isEqualTo(before);
  }

  private void article(String name, String date, String keys) throws IOException {
    Path file = folder.resolve("paper/articles").resolve(name + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "---\ntitle: %s\ndate: %s\nsection: world\nauthors: Jane Roe\n%s\n---\n\nText.\n"
            .formatted(name, date, keys));
  }

  private String wake(boolean drafts) throws IOException {
    Path paper = folder.resolve("paper");
    Files.writeString(paper.resolve("site.yaml"), SITE);
    Path wake = folder.resolve("target/next-wake.json");
    GenerationRequest request =
        new GenerationRequest(
            paper,
            folder.resolve("target/site"),
            1,
            Instant.parse("2026-11-23T12:00:00Z"),
            drafts,
            null,
            new Beside(wake, null));
    new SiteGenerator(TestTheme.FACTS).generate(request, BuildListener.NONE);
    return Files.readString(wake);
  }
}
