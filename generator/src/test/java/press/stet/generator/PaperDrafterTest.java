package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.draft.PaperDraft;
import press.stet.generator.draft.PaperDrafter;
import press.stet.generator.draft.PaperQuestion;

/** What a new paper consists of, and that it builds. */
class PaperDrafterTest {

  private static final Instant NOW = Instant.parse("2026-11-23T20:15:42Z");

  private final PaperDrafter drafter = new PaperDrafter("1.2.3");

  @TempDir Path folder;

  @Test
  void a_paper_has_settings_a_pom_an_article_and_a_page() {
    PaperDraft draft = drafter.draft(answers("The Valley Post", "News, Opinion & More"), NOW);
    assertThat(draft.files())
        .containsOnlyKeys(
            ".gitignore",
            ".mvn/jvm.config",
            "articles/2026/11/24/the-first-edition.md",
            "pages/about.md",
            "pom.xml",
            "site.yaml");
    assertThat(draft.files().get("site.yaml"))
        .isEqualTo(
            """
            title: The Valley Post
            url: https://valley-post.example/
            language: en
            timeZone: Asia/Kabul
            masthead:
              editorInChief: "Jane \\"JR\\" Roe"
            sections:
              - {id: news, title: News}
              - {id: opinion-more, title: "Opinion & More"}
            search: true
            """);
    assertThat(draft.files().get("pom.xml"))
        .contains("<artifactId>the-valley-post</artifactId>", "<version>1.2.3</version>");
  }

  @Test
  void every_new_paper_builds_without_a_problem() throws IOException {
    for (String title : new String[] {"The Valley Post", "هشت صبح", "Yes: \"no\" #1", "8"}) {
      Path paper = Files.createTempDirectory(folder, "paper");
      drafter.draft(answers(title, ""), NOW).saveIn(paper);
      GenerationReport report =
          new SiteGenerator()
              .generate(
                  new GenerationRequest(paper, paper.resolve("target/site"), 1, NOW, false, null),
                  BuildListener.NONE);
      assertThat(report.problems()).as(title).isEmpty();
      assertThat(report.articles()).isEqualTo(1);
    }
  }

  @Test
  void nothing_is_written_over() throws IOException {
    PaperDraft draft = drafter.draft(answers("The Valley Post", ""), NOW);
    Files.writeString(folder.resolve("pom.xml"), "mine");
    assertThat(draft.taken(folder)).containsExactly("pom.xml");
    Assertions.assertThatThrownBy(() -> draft.saveIn(folder))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder.resolve("pom.xml")).hasContent("mine");
  }

  @Test
  void the_flags_of_a_new_paper_of_the_sample_and_of_the_benchmark_are_the_same() {
    String flags =
        drafter.draft(answers("The Valley Post", ""), NOW).files().get(".mvn/jvm.config");
    assertThat(Path.of("../docs/benchmark/jvm.config")).hasContent(flags);
    assertThat(Path.of("../content/.mvn/jvm.config")).hasContent(flags);
  }

  private static Map<PaperQuestion, String> answers(String title, String sections) {
    return Map.of(
        PaperQuestion.TITLE, title,
        PaperQuestion.URL, "https://valley-post.example",
        PaperQuestion.AUTHOR, "Jane \"JR\" Roe",
        PaperQuestion.TIME_ZONE, "Asia/Kabul",
        PaperQuestion.SECTIONS, sections);
  }
}
