package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published text does not change in silence. */
class SilentEditsTest {

  private static final String TEXT =
      "The bridge over the river was opened on Monday. About 40 people came, it was said.";

  @TempDir private Path root;
  private Rehearsal paper;

  @BeforeEach
  void publish() throws IOException {
    paper = new Rehearsal(root).settings("").article("bridge", "", TEXT);
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void many_changed_words_are_told_once_and_published() throws IOException {
    paper.article(
        "bridge", "", TEXT.replace("was opened on Monday", "has been *closed* since last Tuesday"));

    GenerationReport report = paper.build();

    assertThat(Rehearsal.said(report))
        .isEqualTo(
            """
            articles/bridge.md:8:27: warning: the published text has changed, and readers are not \
            told: “… the river was opened on Monday About 40 …” is now “… the river has been \
            closed since last Tuesday About 40 …”
              8 | The bridge over the river has been *closed* since last Tuesday. About 40 people \
            came, it was said.
                |                           ^^^
              Tell them with a line in the front matter, `updated: 2026-11-23T16:30+04:30`, or with \
            an entry of its corrections, `corrections: [{date: 2026-11-23, text: What was wrong}]`.\
            """);
    assertThat(report.published()).isTrue();
    assertThat(paper.build().problems()).isEmpty();
    assertThat(paper.files("site")).isEqualTo(paper.fromNothing());
  }

  @ParameterizedTest
  @CsvSource({
    "river, stream, false",
    "The bridge over the river, A bridge across a river, false",
    "40, 41, true",
    "40, ۴۰, false",
    "40, €40, true",
    "was opened, was not opened, true",
    "was opened, wasn't opened, true",
    "it was said, it was said., false",
    "it was said, *it was* said, false",
    "it was said, it was said by all of those who had come, true",
    "'About 40 people came, it was said.', '', true",
    "on Monday, Monday, false",
  })
  void few_words_are_small_but_for_numbers_and_negations(String was, String is, boolean told)
      throws IOException {
    paper.article("bridge", "", TEXT.replace(was, is));

    assertThat(paper.check().problems()).hasSize(told ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "'updated: 2020-01-03\n'",
    "'corrections: {date: 2020-01-03, text: It was 41.}\n'",
  })
  void whoever_tells_readers_may_change_everything(String line) throws IOException {
    paper.article("bridge", line, "Nothing is as it was: 41 people came.");
    assertThat(paper.build().problems()).isEmpty();

    paper.article("bridge", line, "And again, everything has changed since.");
    assertThat(paper.check().problems()).hasSize(1);
  }

  @Test
  void a_line_that_was_there_before_tells_nothing() throws IOException {
    String line = "updated: 2020-01-03T10:00Z\n";
    paper.article("bridge", line, TEXT);
    paper.build();

    paper.article("bridge", line, TEXT.replace("40", "50"));
    assertThat(paper.check().problems()).hasSize(1);

    paper.article("bridge", "updated: 2020-01-03T11:00Z\n", TEXT.replace("40", "50"));
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void headline_and_summary_are_words_of_the_article() throws IOException {
    paper.article("bridge", "title: 5 bridges\n", TEXT);

    assertThat(Rehearsal.said(paper.check()))
        .startsWith(
            "articles/bridge.md:5:8: warning: the published text has changed, and readers are not"
                + " told: “A bridge The bridge …” is now “5 bridges The bridge …”\n");
  }

  @Test
  void an_error_keeps_the_paper_from_being_published_until_it_is_mended() throws IOException {
    paper.settings("silentEdits: error\n");
    paper.build();
    String before = paper.files("site").toString();
    paper.article("bridge", "", TEXT.replace("40", "50"));

    for (int i = 0; i < 3; i++) {
      GenerationReport report = i == 1 ? paper.check() : paper.build();
      assertThat(report.failed()).isTrue();
      assertThat(report.problems()).hasSize(1);
      assertThat(Rehearsal.said(report)).contains("“… Monday About 40 people came …” is now");
      assertThat(paper.files("site")).hasToString(before);
    }
    assertThat(paper.verify().same()).isTrue();

    paper.article("bridge", "updated: 2026-11-23\n", TEXT.replace("40", "50"));
    assertThat(paper.verify().same()).isTrue();
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void what_is_taken_back_has_not_changed() throws IOException {
    paper.settings("silentEdits: error\n");
    paper.article("bridge", "", TEXT.replace("40", "50"));
    assertThat(paper.build().failed()).isTrue();

    paper.article("bridge", "", TEXT);
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void the_settings_say_what_is_small_and_whether_anybody_looks() throws IOException {
    paper.settings("silentEdits: {words: 0}\n").article("bridge", "", TEXT.replace("came", "ran"));
    assertThat(paper.check().problems()).hasSize(1);

    paper.settings("silentEdits: off\n").article("bridge", "", "Another text, of 9 words.");
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void only_what_was_published_counts() throws IOException {
    paper.article("draft", "draft: true\n", TEXT);
    paper.build();

    paper.article("draft", "", TEXT.replace("40", "50"));
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void a_build_that_shows_drafts_publishes_nothing() throws IOException {
    paper.article("draft", "draft: true\n", TEXT);
    paper.buildWithDrafts();

    paper.article("draft", "", TEXT.replace("40", "50"));
    paper.article("bridge", "", TEXT.replace("40", "50"));
    assertThat(paper.buildWithDrafts().problems()).isEmpty();
    assertThat(Rehearsal.headlines(paper.build()))
        .hasSize(1)
        .allMatch(line -> line.startsWith("articles/bridge.md:"));
  }

  @Test
  void an_article_that_moves_is_the_same_article() throws IOException {
    paper.delete("articles/bridge.md");
    paper.article("the-bridge", "aliases: [/2020/01/02/bridge/]\n", TEXT.replace("40", "50"));

    assertThat(Rehearsal.headlines(paper.build()))
        .hasSize(1)
        .allMatch(line -> line.startsWith("articles/the-bridge.md:9:55: warning: the published"));
  }

  @Test
  void live_coverage_grows_by_itself() throws IOException {
    paper.article("live", "kind: live\n", "It has begun with 3 people.");
    paper.build();

    paper.article("live", "kind: live\n", "It has begun with 3 people.\n\nNow there are 12.");
    assertThat(paper.build().problems()).isEmpty();

    paper.article("live", "kind: live\n", "It has begun with 4 people.\n\nNow there are 12.");
    assertThat(paper.build().problems()).hasSize(1);
  }

  @Test
  void without_a_cache_or_with_a_damaged_one_nobody_knows() throws IOException {
    paper.article("bridge", "", TEXT.replace("40", "50"));
    assertThat(paper.buildWithoutCache().problems()).isEmpty();

    Path ledger = paper.beside("cache/published");
    byte[] bytes = Files.readAllBytes(ledger);
    for (int i = 0; i < bytes.length; i += 7) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 4;
      Files.write(ledger, damaged);
      assertThat(paper.check().failed()).isFalse();
    }
    Files.write(ledger, "no ledger".getBytes(StandardCharsets.UTF_8));
    assertThat(paper.build().problems()).isEmpty();
    assertThat(paper.build().problems()).isEmpty();
    Files.write(paper.beside("cache/articles"), new byte[30]);
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void of_many_only_the_first_are_shown() throws IOException {
    for (int i = 0; i < 25; i++) {
      paper.article("many-" + i, "", TEXT);
    }
    paper.build();
    for (int i = 0; i < 25; i++) {
      paper.article("many-" + i, "", TEXT.replace("40", "50"));
    }

    GenerationReport report = paper.build();

    assertThat(report.problems()).hasSize(21);
    assertThat(Rehearsal.headlines(report).get(20))
        .isEqualTo(
            "site.yaml:1:1: warning: 5 more published texts have changed, and readers are not told");
  }
}
