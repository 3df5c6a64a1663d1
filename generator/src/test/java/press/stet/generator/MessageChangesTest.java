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

/** A changed text is on all pages that say it, in builds and in the preview. */
class MessageChangesTest {

  private static final String FILE = "templates/messages/en.yaml";
  private static final String ARTICLE = "2018/07/05/one/index.html";

  @TempDir private Path root;
  private PaperFolder paper;

  @BeforeEach
  void layOut() throws IOException {
    paper = new PaperFolder(root, TestTheme.FACTS);
    paper.write("site.yaml", LivePaperTest.SITE);
    paper.write(
        "articles/one.md",
        "---\ntitle: One\ndate: 2018-07-05\nsection: news\nkind: review\nsource: AP\n---\nText.\n");
    paper.build();
  }

  @Test
  void a_changed_text_changes_the_pages_that_say_it_and_no_others() throws IOException {
    paper.write(FILE, "kinds: {review: Books}\n");
    Build changed = paper.build();
    Build again = paper.build();
    paper.delete(FILE);
    Build without = paper.build();

    assertThat(changed.messages()).isEmpty();
    assertThat(changed.changed()).containsExactly(ARTICLE);
    assertThat(again.changed()).isEmpty();
    assertThat(again.report().cache().pagesCarried()).isPositive();
    assertThat(without.changed()).containsExactly(ARTICLE);
  }

  @Test
  void a_wrong_text_leaves_the_paper_as_it_was() throws IOException {
    paper.write(FILE, "kinds: {revue: Books}\n");
    Build wrong = paper.build();
    assertThat(wrong.report().failed()).isTrue();
    assertThat(wrong.messages())
        .isEqualTo(FILE + ":1:9: error: the theme has no text \"kinds.revue\"\n");
  }

  @Test
  void what_is_missing_is_told_in_every_build() throws IOException {
    paper.write("site.yaml", LivePaperTest.SITE.replace("language: en", "language: de"));
    String first = paper.build().messages();
    assertThat(first).contains("warning: ").contains("missing in the language de");
    assertThat(paper.build().messages()).isEqualTo(first);
  }

  @Test
  void a_file_for_a_language_that_the_newspaper_has_not_is_told() throws IOException {
    paper.write("templates/messages/en-us.yaml", "kinds: {review: Books}\n");
    assertThat(paper.build().messages())
        .isEqualTo(
            "templates/messages/en-us.yaml:1:1: warning: the newspaper does not appear in the language"
                + " \"en-us\", so nothing uses this file\n");
  }

  @Test
  void the_preview_says_the_same_after_saves() throws IOException {
    Path newspaper = root.resolve("paper");
    try (LivePaper live =
        new LivePaper(
            TestTheme.FACTS, newspaper, 1, InstantSource.fixed(LivePaperTest.NOW), false)) {
      live.open();
      paper.write(FILE, "kinds: {review: Books}\n");
      assertSame(live.saved(Set.of(new SourcePath(FILE))), newspaper);

      paper.write(FILE, "kinds: {revue: Books}\n");
      assertThat(live.saved(Set.of(new SourcePath(FILE))).holdsBack()).isTrue();

      paper.delete(FILE);
      Issue without = live.saved(Set.of(new SourcePath(FILE)));
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
}
