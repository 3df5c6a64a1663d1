package press.stet.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PreviewSavesTest extends PreviewBench {

  @Test
  void a_save_is_built_and_browsers_are_told() throws Exception {
    try (BufferedReader events = events()) {
      assertThat(data(events)).endsWith(".1 0");
      write("articles/a.md", "second");
      assertThat(data(events)).endsWith(".2 0");
      assertThat(get("/").body()).contains("<h1>second</h1>");
    }
  }

  @Test
  void a_save_that_changes_no_page_reloads_nothing() throws Exception {
    write("articles/a.md", "first");
    awaitBuild("first");
    assertThat(get("/").body()).containsPattern("data-stamp=\"\\d+\\.1 0\"");
  }

  @Test
  void new_folders_are_watched_and_foreign_ones_are_not() throws Exception {
    write("target/big.bin", "x");
    write("media/photo.jpg", "x");
    awaitBuild("first");
    awaitQuiet();
    write("media/2026/photo.jpg", "x");
    awaitBuild("first");
    awaitQuiet();
    write("target/big.bin", "y");
    assertThat(heard.poll(400, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void problems_are_shown_over_the_last_good_page_until_they_are_mended() throws Exception {
    try (BufferedReader events = events()) {
      data(events);
      write("articles/a.md", "bad <b>");
      assertThat(data(events)).endsWith(".1 1");
      assertThat(get("/").body())
          .contains("<h1>first</h1>")
          .contains("<summary>1 error: you see the last good version</summary>")
          .contains(
              "articles/a.md:1:1: error: there is no section &quot;&lt;b&gt;&quot;\n  1 | bad &lt;b&gt;")
          .contains("aria-live=\"assertive\"");
      assertThat(get("/__stet/notice").body()).startsWith("<details open class=\"error\">");
      write("articles/a.md", "first");
      assertThat(data(events)).endsWith(".1 2");
      assertThat(get("/__stet/notice").body()).isEmpty();
    }
  }

  @Test
  void a_bug_does_not_end_the_preview() throws Exception {
    write("articles/a.md", "bug");
    awaitBuild("bug");
    assertThat(get("/").body()).contains("<h1>first</h1>", "Stet itself failed");
    write("articles/a.md", "second");
    awaitBuild("second");
    assertThat(get("/").body()).contains("<h1>second</h1>").doesNotContain("Stet itself failed");
  }

  @Test
  void before_the_first_good_build_the_problems_are_the_page() throws Exception {
    server.close();
    write("articles/a.md", "bad");
    server = open(0, false);
    awaitBuild("bad");
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("<h1>Nothing can be shown yet</h1>", "<summary>1 error</summary>", "preview.js");
  }

  @Test
  void nothing_is_left_at_the_end() throws Exception {
    BufferedReader events = events();
    data(events);
    server.close();
    server.close();
    server.awaitEnd();
    assertThat(output.getParent()).doesNotExist();
    assertThatThrownBy(() -> data(events)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> get("/")).isInstanceOf(IOException.class);
    for (int i = 0; i < 100 && !previewThreads().isEmpty(); i++) {
      Thread.sleep(50);
    }
    assertThat(previewThreads()).isEmpty();
  }

  private static List<String> previewThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("stet-preview"))
        .toList();
  }
}
