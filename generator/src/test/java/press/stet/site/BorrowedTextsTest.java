package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;
import press.stet.generator.fixture.Folder;
import press.stet.generator.theme.ClasspathTheme;

/** What a language's pages have of another language says so (WCAG 2.2, 3.1.2). */
class BorrowedTextsTest {

  private static final Path PAPER = Path.of("src/test/resources/sites/languages-borrowed/input");
  private static final Path TAGS =
      Path.of("src/test/resources/sites/languages-borrowed-tags/input");
  private static final List<String> CULTURE = List.of("en: Culture");

  @TempDir private Path folder;

  @Test
  void what_is_borrowed_names_its_language() throws IOException {
    build(PAPER, null);

    assertThat(marked("ps/index.html", "header")).isEqualTo(CULTURE);
    assertThat(marked("ps/404.html", "main")).isEqualTo(CULTURE);
    assertThat(marked("ps/months/2026-11/index.html", "main")).isEqualTo(CULTURE);
    assertThat(marked("ps/sections/culture/index.html", "h1")).isEqualTo(CULTURE);
    assertThat(marked("ps/sections/world/index.html", "h1")).isEmpty();
    assertThat(marked("ps/series/river/index.html", "h1")).containsExactly("en: The river");
    assertThat(marked("ps/series/road/index.html", "h1")).isEmpty();
    assertThat(marked("ps/2026/11/20/river/index.html", "main"))
        .containsExactly("en: Culture", "en: The river");
    assertThat(marked("ps/2026/11/21/road/index.html", "main")).isEmpty();
    assertThat(marked("fa/index.html", "header"))
        .containsExactlyInAnyOrder("en: Let it stand", "en: World", "en: Culture");
    assertThat(marked("index.html", "body")).isEmpty();
  }

  @Test
  void a_title_that_is_given_the_same_in_the_language_is_not_borrowed_any_more()
      throws IOException {
    Path paper = Files.createDirectory(folder.resolve("paper"));
    Path settings = paper.resolve("site.yaml");
    String before = Files.readString(PAPER.resolve("site.yaml"));
    Files.writeString(settings, before);
    Path articles = Files.createDirectory(paper.resolve("articles"));
    Files.copy(PAPER.resolve("articles/river.md"), articles.resolve("river.md"));
    build(paper, folder.resolve("cache"));
    assertThat(marked("ps/2026/11/20/river/index.html", "main")).hasSize(2);

    Files.writeString(
        settings,
        before
            .replace("culture: {description: هنر}", "culture: Culture")
            .replace("series: {road: لار}", "series: {road: لار, river: The river}"));
    build(paper, folder.resolve("cache"));
    assertThat(marked("ps/2026/11/20/river/index.html", "body")).isEmpty();
    assertThat(marked("ps/series/river/index.html", "body")).isEmpty();
    assertThat(marked("ps/index.html", "body")).isEmpty();
  }

  @Test
  void names_and_tags_that_are_borrowed_name_their_language() throws IOException {
    build(TAGS, null);

    assertThat(marked("fa/index.html", "header")).containsExactly("en: Jane Roe");
    assertThat(marked("fa/masthead/index.html", "main")).containsExactly("en: Jane Roe");
    assertThat(marked("ps/masthead/index.html", "body")).isEmpty();
    assertThat(marked("fa/2026/11/20/doha/index.html", "main")).containsExactly("en: peace talks");
    assertThat(marked("fa/tags/index.html", "main")).containsExactly("en: peace talks");
    assertThat(marked("fa/tags/peace-talks/index.html", "h1")).containsExactly("en: peace talks");
    assertThat(marked("fa/tags/qatar/index.html", "main")).isEmpty();
    assertThat(marked("2026/11/21/winter/index.html", "body")).containsExactly("fa-AF: اقلیم");
    assertThat(marked("ps/2026/11/21/winter/index.html", "main")).containsExactly("fa-AF: اقلیم");
  }

  @Test
  void a_tag_that_is_titled_in_the_language_is_not_borrowed_any_more() throws IOException {
    Path paper = folder.resolve("paper");
    new Folder(TAGS).copyTo(paper);
    build(paper, folder.resolve("cache"));
    assertThat(marked("fa/2026/11/20/doha/index.html", "main")).hasSize(1);

    Path settings = paper.resolve("site.yaml");
    String titled = "qatar: قطر, peace talks: peace talks";
    Files.writeString(settings, Files.readString(settings).replace("qatar: قطر", titled));
    build(paper, folder.resolve("cache"));
    assertThat(marked("fa/2026/11/20/doha/index.html", "main")).isEmpty();
    assertThat(marked("fa/tags/peace-talks/index.html", "h1")).isEmpty();
    assertThat(marked("fa/tags/index.html", "main")).isEmpty();
  }

  private void build(Path paper, @Nullable Path cache) throws IOException {
    Files.createDirectories(folder.resolve("site"));
    GenerationRequest request =
        new GenerationRequest(
            paper, folder.resolve("site"), 1, Instant.parse("2026-11-23T12:00:00Z"), false, cache);
    GenerationReport report =
        new SiteGenerator(ClasspathTheme.read(BorrowedTextsTest.class.getClassLoader()))
            .generate(request, BuildListener.NONE);
    assertThat(report.failed()).as("%s", report.problems()).isFalse();
  }

  private List<String> marked(String page, String part) throws IOException {
    Document drawn = Jsoup.parse(Files.readString(folder.resolve("site").resolve(page)));
    return drawn.select(part + " bdi[lang]").stream()
        .map(text -> text.attr("lang") + ": " + text.text())
        .toList();
  }
}
