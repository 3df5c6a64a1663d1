package press.stet.generator.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.config.AddressPattern;
import press.stet.core.config.Feeds;
import press.stet.core.config.Masthead;
import press.stet.core.config.NewsroomRules;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.value.Kind;

class ArticleDrafterTest {

  private static final Instant EVENING_IN_LONDON = Instant.parse("2026-11-23T20:15:42Z");

  private final ArticleDrafter drafter =
      new ArticleDrafter(
          new SiteConfig(
              "Daily Outlook",
              SiteUrl.parse("https://outlook.example/"),
              "en",
              ZoneId.of("Asia/Kabul"),
              null,
              new Masthead(null, null, null),
              List.of(
                  new Section("world", "World", Kind.NEWS, null),
                  new Section("opinion", "Opinion", Kind.OPINION, null)),
              AddressPattern.DEFAULT,
              20,
              20,
              20,
              4,
              Feeds.all(),
              NewsroomRules.NONE));

  @Test
  void an_article_lies_under_its_day_in_the_papers_zone() {
    ArticleDraft draft =
        drafter.draft(
            Map.of(Question.TITLE, "US Envoy Meets Taliban", Question.SECTION, "world"),
            EVENING_IN_LONDON);
    assertThat(draft.file().value()).isEqualTo("articles/2026/11/24/us-envoy-meets-taliban.md");
    assertThat(draft.text())
        .isEqualTo(
            """
            ---
            title: US Envoy Meets Taliban
            date: 2026-11-24T00:45+04:30
            section: world
            ---

            """);
  }

  @Test
  void every_answer_has_its_key() {
    ArticleDraft draft =
        drafter.draft(
            Map.of(
                Question.TITLE, "Talks: day two",
                Question.SECTION, "opinion",
                Question.AUTHORS, "amina-rahimi, Jane O'Roe, \"JJ\" Smith",
                Question.DATELINE, "DOHA",
                Question.AGENCY, "Tolo news",
                Question.SUMMARY, "One\n sentence. ",
                Question.TAGS, "peace talks,, no ,qatar",
                Question.KIND, "analysis",
                Question.SLUG, "second-day"),
            EVENING_IN_LONDON);
    assertThat(draft.file().value()).isEqualTo("articles/2026/11/24/second-day.md");
    assertThat(draft.text())
        .isEqualTo(
            """
            ---
            title: "Talks: day two"
            date: 2026-11-24T00:45+04:30
            section: opinion
            authors: [amina-rahimi, Jane O'Roe, "\\"JJ\\" Smith"]
            dateline: DOHA
            source: Tolo news
            summary: One sentence.
            tags: [peace talks, "no", qatar]
            kind: analysis
            ---

            """);
  }

  @Test
  void a_long_headline_makes_a_file_name_of_whole_words() {
    String title =
        "The very long story of how the snow of the Hindu Kush became the water of Kabul";
    assertThat(
            drafter
                .draft(Map.of(Question.TITLE, title, Question.SECTION, "world"), Instant.EPOCH)
                .file()
                .fileName())
        .isEqualTo("the-very-long-story-of-how-the-snow-of-the-hindu-kush-became-the-water.md");
    String word = "ا".repeat(200);
    assertThat(
            drafter
                .draft(Map.of(Question.TITLE, word, Question.SECTION, "world"), Instant.EPOCH)
                .file()
                .baseName())
        .isEqualTo("ا".repeat(70));
  }

  @Test
  void faulty_answers_are_explained() {
    assertThat(drafter.fault(Question.SECTION, "wrold"))
        .contains(
            "There is no section \"wrold\". Did you mean \"world\"? Sections are: world, opinion.");
    assertThat(drafter.fault(Question.KIND, "essay"))
        .contains(
            "\"essay\" is not a kind of article. Possible are: news, opinion, analysis, review,"
                + " background, sponsored, satire, live.");
    assertThat(drafter.fault(Question.SLUG, "Peace Talks!"))
        .contains(
            "\"Peace Talks!\" cannot be part of an address. Use lower-case letters, digits and"
                + " hyphens, for example peace-talks.");
    assertThat(drafter.fault(Question.TITLE, "!?"))
        .contains("The headline \"!?\" has no letter or digit, so no file name can be made of it.");
    assertThat(drafter.fault(Question.TITLE, " ")).contains("An answer is needed here.");
    assertThat(drafter.fault(Question.DATELINE, "")).isEmpty();
    assertThatThrownBy(() -> drafter.draft(Map.of(Question.SECTION, "world"), Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("title: An answer is needed here.");
  }

  @Test
  void an_article_that_is_there_is_never_overwritten(@TempDir Path newspaper) throws Exception {
    ArticleDraft draft =
        drafter.draft(Map.of(Question.TITLE, "Doha", Question.SECTION, "world"), Instant.EPOCH);
    Path file = draft.saveIn(newspaper);
    assertThat(file).isEqualTo(newspaper.resolve("articles/1970/01/01/doha.md"));
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> draft.saveIn(newspaper))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("mine");
  }
}
