package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.ProblemText;

/** Leaks that are planted, each where no step of the build looks but the last. */
class LeaksTest {

  private static final String SITE =
      """
      title: Test Paper
      url: https://paper.example/
      language: en
      timeZone: UTC
      sections: [{id: world, title: World}]
      images: off
      """;

  private static final String SECRET =
      """
      ---
      title: Minister “to Resign” over R&D Deal
      date: 2020-01-02
      section: world
      authors: Jane Roe
      slug: minister-to-resign
      image: {src: minister.jpg, alt: The minister at his desk on the last day of his office}
      %s
      ---

      Five people with *knowledge of the matter* say that the minister has written his letter.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void newspaper() throws IOException {
    write("site.yaml", SITE);
    write("articles/a.md", article("Nothing New", "Text."));
    secret("embargo: 2026-11-24");
    write("articles/secret/minister.jpg", "x");
  }

  @Test
  void a_withheld_article_is_no_leak_by_itself() throws IOException {
    assertThat(messages(false)).isEmpty();
  }

  @Test
  void a_headline_in_a_file_of_static_is_found() throws IOException {
    write("static/next.json", "[\"MINISTER \\u201cto resign\\u201d over R\\u0026D deal\"]");
    assertThat(messages(false))
        .isEqualTo(
            """
            articles/secret/index.md:1:1: error: the article is withheld, but /next.json shows its \
            headline, "MINISTER \\u201cto resign\\u201d over R\\u0026D deal"
              Remove that from static/next.json; or publish the article.\
            """);
    assertThat(folder.resolve("site/index.html")).doesNotExist();
  }

  @Test
  void a_headline_that_a_template_has_by_hand_is_found() throws IOException {
    write("templates/404.ftlh", "<p title='Minister &quot;to Resign&quot; over R&amp;D Deal'></p>");
    assertThat(messages(false))
        .isEqualTo(
            """
            articles/secret/index.md:1:1: error: the article is withheld, but /404.html shows its \
            headline, "Minister &quot;to Resign&quot; over R&amp;D Deal"
              Remove that from what the page shows: a file of templates/ or pages/, or site.yaml; or publish \
            the article.\
            """);
  }

  @Test
  void words_of_the_text_are_found_whatever_the_markup() throws IOException {
    write("static/a.html", "<b>knowledge</b> of the matter say<br>that the MINISTER has");
    assertThat(messages(false))
        .contains("/a.html shows words of it: \"knowledge of the matter say that the MINISTER\"");
    write("static/a.html", "knowledge of the matter say that the");
    assertThat(messages(false)).isEmpty();
  }

  @Test
  void a_slug_and_a_file_are_found_as_parts_of_an_address() throws IOException {
    write("static/a.txt", "see https://paper.example/2020/01/02/minister-to-resign/");
    write("static/b.txt", "see https://other.example/not-minister-to-resign-today");
    write("static/c.txt", "/media/secret/minister.jpg, /media/other/minister.jpg");
    assertThat(messages(false))
        .contains("/a.txt shows the end of its address, \"/minister-to-resign\"")
        .doesNotContain("/b.txt")
        .contains("/c.txt shows a file of it, /media/secret/minister.jpg");
  }

  @Test
  void what_published_texts_say_themselves_is_no_leak() throws IOException {
    write("static/next.json", "[\"Minister to Resign over R D Deal\"]");
    write(
        "articles/b.md", article("Quoted", "“Minister to resign over R&D deal”, writes a rival."));
    assertThat(messages(false)).isEmpty();
    write("articles/b.md", article("Quoted", "A rival writes of it."));
    assertThat(messages(false)).contains("/next.json");
  }

  @Test
  void a_standing_page_may_share_a_phrase_but_not_a_headline() throws IOException {
    write(
        "pages/about.md",
        "---\ntitle: About\n---\nKnowledge of the matter say that the minister.\n");
    assertThat(messages(false)).isEmpty();
    write("pages/about.md", "---\ntitle: About\n---\nMinister to Resign over R&D Deal.\n");
    assertThat(messages(false)).contains("/about/ shows its headline");
  }

  @Test
  void the_name_of_a_file_without_text_is_looked_at() throws IOException {
    write("static/minister-to-resign.pdf", "%PDF");
    assertThat(messages(false)).contains("/minister-to-resign.pdf shows the end of its address");
  }

  @Test
  void short_headlines_could_be_anybodys() throws IOException {
    secret("draft: true");
    write(
        "articles/c.md",
        article("Bridge Open Again", "Text.").replace("---\n\n", "draft: true\n---\n\n"));
    write("static/a.txt", "The bridge open again since noon");
    assertThat(messages(false)).isEmpty();
  }

  @Test
  void what_is_shown_is_not_withheld() throws IOException {
    write("static/next.json", "[\"Minister to Resign over R D Deal\"]");
    assertThat(messages(true)).isEmpty();
  }

  @Test
  void what_was_taken_down_is_watched_but_for_its_address() throws IOException {
    secret("");
    write(
        "takedowns.yaml",
        """
        takedowns:
          - {address: articles/secret/index.md, date: 2026-11-01, reason: "%s"}
        """
            .formatted("We withdraw Minister to Resign over R&D Deal"));
    assertThat(messages(false))
        .contains("/2020/01/02/minister-to-resign/ shows its headline")
        .doesNotContain("end of its address");
  }

  @Test
  void a_page_that_is_carried_over_is_looked_through_when_an_article_goes() throws IOException {
    secret("expires: 2026-11-24");
    write("templates/404.ftlh", "Minister to Resign over R&amp;D Deal");
    assertThat(build("2026-11-23T12:00:00Z", false).published()).isTrue();
    GenerationReport report = build("2026-11-24T12:00:00Z", false);
    assertThat(text(report)).contains("/404.html shows its headline");
    assertThat(folder.resolve("site/2020/01/02/minister-to-resign/index.html")).exists();
    write("templates/404.ftlh", "Nothing here");
    assertThat(build("2026-11-24T12:00:00Z", false).problems()).isEmpty();
    assertThat(folder.resolve("site/2020/01/02/minister-to-resign/index.html")).doesNotExist();
  }

  private void secret(String key) throws IOException {
    write("articles/secret/index.md", SECRET.formatted(key));
  }

  private static String article(String title, String text) {
    return "---\ntitle: %s\ndate: 2020-01-02\nsection: world\nauthors: Jane Roe\n---\n\n%s\n"
        .formatted(title, text);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("paper").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String messages(boolean drafts) {
    return text(build("2026-11-23T12:00:00Z", drafts));
  }

  private static String text(GenerationReport report) {
    return report.problems().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }

  private GenerationReport build(String now, boolean drafts) {
    GenerationRequest request =
        new GenerationRequest(
            folder.resolve("paper"),
            folder.resolve("site"),
            2,
            Instant.parse(now),
            drafts,
            folder.resolve("cache"));
    return new SiteGenerator(TestTheme.FACTS).generate(request, BuildListener.NONE);
  }
}
