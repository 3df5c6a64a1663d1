package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.fixture.PaperFolder;
import press.stet.generator.fixture.PaperFolder.Build;
import press.stet.generator.theme.ClasspathTheme;

/** How the default theme says when an update of a text was written. */
class UpdateTimesTest {

  private static final String PAGE = "2026/11/23/count/index.html";

  @TempDir private Path root;

  private PaperFolder paper = new PaperFolder(Path.of(""), TestTheme.FACTS);

  @BeforeEach
  void layOut() {
    paper = new PaperFolder(root, ClasspathTheme.read(UpdateTimesTest.class.getClassLoader()));
  }

  private void write(String settings, String keys) throws IOException {
    paper.write(
        "site.yaml",
        "title: The Post\nurl: https://post.example/\ntimeZone: Asia/Kabul\n"
            + "sections: [{id: news, title: News}]\n"
            + settings);
    paper.write(
        "articles/count.md",
        "---\ntitle: The count\ndate: 2026-11-23T09:00\nsection: news\nauthors: Ann Lee\n"
            + keys
            + "---\nIt begins.\n\n::: update {at=2026-11-23T10:05}\nMore.\n:::\n");
    paper.write(
        "articles/plain.md",
        "---\ntitle: Plain\ndate: 2026-11-23T09:00\nsection: news\nauthors: Ann Lee\n---\nText.\n");
  }

  private static String page(Build build) {
    byte[] bytes = build.site().getOrDefault(PAGE, "").getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void an_update_of_a_running_report_has_the_dates_of_the_newspaper() throws IOException {
    write("language: en\n", "kind: live\n");
    assertThat(page(paper.build()))
        .contains(
            "<time datetime=\"2026-11-23T10:05:00+04:30\">10:05 <small>November 23, 2026</small>");
    write("language: fa-AF\n", "kind: live\n");
    assertThat(page(paper.build()))
        .contains("<time datetime=\"2026-11-23T10:05:00+04:30\">۱۰:۰۵ <small>۲ قوس ۱۴۰۵</small>")
        .doesNotContain("۲۰۲۶-۱۱-۲۳");
  }

  @Test
  void so_has_one_of_any_other_text() throws IOException {
    write("language: en\n", "");
    assertThat(page(paper.build()))
        .contains("<time datetime=\"2026-11-23T10:05:00+04:30\">November 23, 2026, 10:05</time>");
  }

  @Test
  void another_calendar_changes_it() throws IOException {
    write("language: fa-AF\n", "");
    paper.build();
    write("language: fa-AF\ncalendars: [gregorian]\n", "");
    Build build = paper.build();
    assertThat(build.changed()).contains(PAGE);
    assertThat(page(build)).contains("۲۳ نومبر ۲۰۲۶").doesNotContain("۲ قوس ۱۴۰۵");
  }
}
