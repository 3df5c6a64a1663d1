package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.value.SourcePath;
import press.stet.generator.fixture.PaperFolder;
import press.stet.generator.fixture.PaperFolder.Build;

/** What becomes of articles, and of what is said of them, when the house style changes. */
class HouseStyleChangesTest {

  private static final String ONE = "articles/one.md:2:15: warning: house style does not want ";
  private static final String TWO = "articles/two.md:7:8: warning: house style does not want ";

  @TempDir private Path root;

  private PaperFolder paper = new PaperFolder(Path.of(""), TestTheme.FACTS);

  @BeforeEach
  void layOut() throws IOException {
    paper = new PaperFolder(root, TestTheme.FACTS);
    paper.write("site.yaml", LivePaperTest.SITE);
    article("one", "We All Utilise It", "2018-07-05", "Text.");
    article("two", "Another", "2018-08-05", "We all utilise it.");
    paper.build();
  }

  @Test
  void a_new_style_is_held_against_all_articles_and_changes_no_page() throws IOException {
    paper.write("style.yaml", style("utilise", "warning"));

    Build first = paper.build();
    Build second = paper.build();

    assertThat(first.messages()).isEqualTo(ONE + "\"Utilise\"\n" + TWO + "\"utilise\"\n");
    assertThat(first.report().cache().articlesCarried()).isZero();
    assertThat(second.messages()).isEqualTo(first.messages());
    assertThat(second.report().cache().articlesCarried()).isEqualTo(2);
    assertThat(first.changed()).isEmpty();
    assertThat(second.changed()).isEmpty();
  }

  @Test
  void a_changed_style_is_held_against_articles_that_have_not_changed() throws IOException {
    paper.write("style.yaml", style("utilise", "warning"));
    paper.build();
    paper.write("style.yaml", style("all", "warning"));
    assertThat(paper.build().messages())
        .isEqualTo(
            """
            articles/one.md:2:11: warning: house style does not want "All"
            articles/two.md:7:4: warning: house style does not want "all"
            """);

    paper.write("style.yaml", "since: 2018-08-01\n" + style("utilise", "warning"));
    assertThat(paper.build().messages()).isEqualTo(TWO + "\"utilise\"\n");

    paper.delete("style.yaml");
    Build without = paper.build();
    assertThat(without.messages()).isEmpty();
    assertThat(without.changed()).isEmpty();
  }

  @Test
  void an_error_of_style_keeps_the_paper_from_being_published_until_it_is_mended()
      throws IOException {
    paper.write("style.yaml", style("utilise", "error"));
    assertThat(paper.build().report().failed()).isTrue();
    assertThat(paper.build().messages()).contains("error: house style does not want \"Utilise\"");

    article("one", "We All Use It", "2018-07-05", "Text.");
    article("two", "Another", "2018-08-05", "We all use it.");
    Build mended = paper.build();
    assertThat(mended.messages()).isEmpty();
    assertThat(mended.changed()).contains("2018/07/05/one/index.html");
  }

  @Test
  void the_preview_says_the_same_after_saves() throws IOException {
    Path newspaper = root.resolve("paper");
    try (LivePaper live =
        new LivePaper(
            TestTheme.FACTS, newspaper, 1, InstantSource.fixed(LivePaperTest.NOW), false)) {
      live.open();
      paper.write("style.yaml", style("utilise", "warning"));
      Issue issue = live.saved(Set.of(new SourcePath("style.yaml")));
      assertSame(issue, newspaper);

      article("two", "Another", "2018-08-05", "We all use it.");
      assertSame(live.saved(Set.of(new SourcePath("articles/two.md"))), newspaper);

      paper.write("style.yaml", "headings: loud\n");
      assertThat(live.saved(Set.of(new SourcePath("style.yaml"))).holdsBack()).isTrue();

      paper.delete("style.yaml");
      Issue without = live.saved(Set.of(new SourcePath("style.yaml")));
      assertThat(without.holdsBack()).isFalse();
      assertSame(without, newspaper);
    }
  }

  private void assertSame(Issue issue, Path newspaper) throws IOException {
    Path output = root.resolve("whole");
    GenerationReport report =
        new SiteGenerator(TestTheme.FACTS)
            .generate(
                new GenerationRequest(newspaper, output, 1, LivePaperTest.NOW, false, null),
                BuildListener.NONE);
    LivePaperTest.assertSame(issue, report, output);
  }

  private void article(String name, String title, String date, String text) throws IOException {
    paper.write(
        "articles/" + name + ".md",
        "---\ntitle: %s\ndate: %s\nsection: news\nauthors: Ann Lee\n---\n%s\n"
            .formatted(title, date, text));
  }

  private static String style(String word, String severity) {
    return "words: {severity: %s, replace: {%s: use}}\n".formatted(severity, word);
  }
}
