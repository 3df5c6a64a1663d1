package press.stet.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PreviewSavesTest extends PreviewAtWork {

  @Test
  void a_page_that_is_open_is_told_of_a_save_that_changes_it() throws Exception {
    try (BufferedReader events = events(ARTICLE)) {
      String before = stamp(events);
      assertThat(get(ARTICLE).body()).contains("data-stamp=\"" + before + "\"");
      write("articles/bridge.md", article("The bridge is open", "The second was a cat."));
      String after = stamp(events);
      assertThat(tag(after)).isNotEqualTo(tag(before));
      assertThat(get(ARTICLE).body()).contains("a cat", "data-stamp=\"" + after + "\"");
    }
  }

  @Test
  void a_page_that_does_not_change_is_told_nothing() throws Exception {
    try (BufferedReader front = events(HOME);
        BufferedReader about = events("/about/")) {
      String before = stamp(front);
      stamp(about);
      heard.clear();
      write("articles/bridge.md", article("The bridge is open", "Words that no front page has."));
      assertThat(Objects.requireNonNull(await("saved").report()).reloaded()).isZero();
      write("articles/bridge.md", article("The bridge is closed", "A new headline."));
      assertThat(tag(stamp(front))).isNotEqualTo(tag(before));
      assertThat(Objects.requireNonNull(await("saved").report()).reloaded()).isEqualTo(1);
    }
  }

  @Test
  void a_page_that_comes_or_goes_is_told() throws Exception {
    try (BufferedReader events = events("/2026/11/22/new/")) {
      assertThat(tag(stamp(events))).startsWith("404-");
      write("articles/new.md", article("New", "x"));
      assertThat(tag(stamp(events))).doesNotStartWith("404-");
      Files.delete(newspaper.resolve("articles/new.md"));
      assertThat(tag(stamp(events))).startsWith("404-");
    }
  }

  @Test
  void a_photo_that_is_saved_reloads_the_pages_that_show_it() throws Exception {
    write("media/dog.svg", "<svg/>");
    save("articles/bridge.md", article("The bridge is open", "![A dog](dog.svg)"));
    try (BufferedReader article = events(ARTICLE);
        BufferedReader about = events("/about/")) {
      String before = stamp(article);
      stamp(about);
      heard.clear();
      write("media/dog.svg", "<svg><g/></svg>");
      assertThat(tag(stamp(article))).isNotEqualTo(tag(before));
      assertThat(Objects.requireNonNull(await("saved").report()).reloaded()).isEqualTo(1);
      assertThat(get("/media/dog.svg").body()).isEqualTo("<svg><g/></svg>");
    }
  }

  @Test
  void new_folders_are_watched_and_foreign_ones_are_not() throws Exception {
    write("target/big.bin", "x");
    save("media/photo.jpg", "x");
    save("media/2026/photo.jpg", "x");
    save("articles/2026/deep/er/new.md", article("New", "x"));
    assertThat(get("/2026/11/22/new/").statusCode()).isEqualTo(200);
    heard.clear();
    write("target/big.bin", "y");
    assertThat(heard.poll(400, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void problems_are_shown_over_the_last_good_page_until_they_are_mended() throws Exception {
    try (BufferedReader events = events(ARTICLE)) {
      String before = stamp(events);
      write("articles/bridge.md", article("Bad", "<b>", "Bad."));
      String bad = stamp(events);
      assertThat(tag(bad)).isEqualTo(tag(before));
      assertThat(get(ARTICLE).body())
          .contains("The bridge is open", "The first was a dog.")
          .contains("<summary>1 error: you see the last good version</summary>")
          .contains(
              "articles/bridge.md:4:10: error: there is no section &quot;&lt;b&gt;&quot;\n"
                  + "  4 | section: &lt;b&gt;")
          .contains("aria-live=\"assertive\"");
      assertThat(get("/__stet/notice").body()).startsWith("<details open class=\"error\">");
      write("articles/bridge.md", article("The bridge is open", "The first was a dog."));
      String mended = stamp(events);
      assertThat(tag(mended)).isEqualTo(tag(before));
      assertThat(notice(mended)).isNotEqualTo(notice(bad));
      assertThat(get("/__stet/notice").body()).isEmpty();
    }
  }

  @Test
  void links_are_followed_in_the_background() throws Exception {
    save("articles/bridge.md", article("The bridge is open", "[Gone](gone.md)"));
    assertThat(get(HOME).body())
        .contains("<summary>1 error: not to be published so</summary>", "gone.md");
    save("articles/gone.md", article("Here", "It is."));
    assertThat(get("/__stet/notice").body()).isEmpty();
  }

  @Test
  void a_template_that_fails_with_a_page_shows_why() throws Exception {
    save("templates/article.ftlh", "<#if page.corrections?has_content>${page.nothing}</#if>Mine");
    assertThat(get(ARTICLE).body()).contains("Mine");
    String text =
        article("Wrong", "x")
            .replace("section:", "corrections: [{date: 2026-11-22, text: No}]\nsection:");
    save("articles/wrong.md", text);
    HttpResponse<String> page = get("/2026/11/22/wrong/");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("templates/article.ftlh:1:", "nothing");
    assertThat(get(ARTICLE).body()).contains("Mine", "templates/article.ftlh:1:");
  }

  @Test
  void an_editor_that_saves_in_steps_ends_with_the_right_page() throws Exception {
    Path file = newspaper.resolve("articles/bridge.md");
    try (BufferedReader events = events(ARTICLE)) {
      String before = stamp(events);
      for (int i = 0; i < 20; i++) {
        Files.writeString(file, "");
        Files.writeString(file, "---\ntitle: Half");
        Files.move(file, newspaper.resolve("articles/bridge.md~"));
        write("articles/bridge.md", article("The bridge is open", "Version " + i + "."));
        Files.delete(newspaper.resolve("articles/bridge.md~"));
      }
      while (!get(ARTICLE).body().contains("Version 19.")) {
        assertThat(stamp(events)).isNotEqualTo(before);
      }
      heard.clear();
      await("checked");
      assertThat(get("/__stet/notice").body()).isEmpty();
    }
  }

  @Test
  void a_bug_does_not_end_the_preview() throws Exception {
    theme.broken = true;
    write("templates/front.ftlh", "Mine");
    assertThat(await("failed").bug()).isEqualTo("a bug");
    assertThat(get(HOME).body()).contains("The bridge is open", "Stet itself failed");
    theme.broken = false;
    save("templates/front.ftlh", "Mine");
    assertThat(get(HOME).body()).contains("Mine").doesNotContain("Stet itself failed");
  }

  @Test
  void without_settings_the_problems_are_the_page() throws Exception {
    server.close();
    Files.delete(newspaper.resolve("site.yaml"));
    server = open(0, false);
    await("opened");
    HttpResponse<String> page = get(HOME);
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("<h1>Nothing can be shown yet</h1>", "<summary>1 error</summary>", "preview.js");
    try (BufferedReader events = events(HOME)) {
      String none = stamp(events);
      write("site.yaml", site("/"));
      assertThat(tag(stamp(events))).isNotEqualTo(tag(none));
      assertThat(get(HOME).body()).contains("The bridge is open");
    }
  }

  @Test
  void an_article_appears_when_its_embargo_ends() throws Exception {
    server.close();
    write(
        "articles/later.md",
        article("Later", "x").replace("section:", "embargo: 2026-11-23T18:00\nsection:"));
    Instant begun = Instant.now();
    Instant before = Instant.parse("2026-11-23T17:59:59Z");
    clock = () -> before.plusMillis(java.time.Duration.between(begun, Instant.now()).toMillis());
    server = open(0, false);
    await("opened");
    assertThat(get("/2026/11/22/later/").statusCode()).isEqualTo(404);
    try (BufferedReader events = events("/2026/11/22/later/")) {
      assertThat(tag(stamp(events))).startsWith("404-");
      assertThat(tag(stamp(events))).doesNotStartWith("404-");
    }
    clock = InstantSource.system();
  }

  @Test
  void nothing_is_left_at_the_end() throws Exception {
    BufferedReader events = events(HOME);
    stamp(events);
    server.close();
    server.close();
    server.awaitEnd();
    assertThatThrownBy(() -> stamp(events)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> get(HOME)).isInstanceOf(IOException.class);
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
