package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction changes the pages that show it, and no others. */
class CorrectionsTest {

  @TempDir private Path root;
  private Rehearsal paper;

  @BeforeEach
  void publish() throws IOException {
    paper = new Rehearsal(root).settings("listSize: 1\nfeeds: {formats: [rss], of: []}\n");
    paper.article("bridge", "corrections: {date: 2020-02-01, text: One.}\n", "Text.");
    paper.article("road", "corrections: {date: 2020-02-02, text: Two.}\n", "Text.");
    paper.article("river", "corrections: {date: 2020-02-03, text: Three.}\n", "Text.");
    paper.article("hill", "", "Text.");
    paper.build();
  }

  @Test
  void another_correction_leaves_full_pages_alone() throws IOException {
    assertThat(changed("hill", "corrections: {date: 2020-02-04, text: Four.}\n"))
        .containsExactly(
            "corrections/index.html",
            "corrections/index.xml",
            "corrections/page/2/index.html",
            "corrections/page/3/index.html",
            "sitemap.xml",
            "sitemaps/2020-01.xml",
            "sitemaps/pages.xml");
  }

  @Test
  void without_the_last_correction_there_is_no_list() throws IOException {
    changed("bridge", "");
    changed("river", "");
    SortedSet<String> gone = changed("road", "");

    assertThat(gone).contains("corrections/index.html", "corrections/index.xml");
    assertThat(paper.files("site").keySet()).noneMatch(path -> path.startsWith("corrections"));
  }

  private SortedSet<String> changed(String article, String keys) throws IOException {
    SortedMap<String, String> before = paper.files("site");
    paper.article(article, keys, "Text.");
    assertThat(paper.verify().same()).isTrue();
    SortedMap<String, String> after = paper.files("site");
    SortedSet<String> changed = new TreeSet<>();
    before.forEach(
        (path, text) -> {
          if (!text.equals(after.get(path))) {
            changed.add(path);
          }
        });
    after.keySet().stream().filter(path -> !before.containsKey(path)).forEach(changed::add);
    return changed;
  }
}
