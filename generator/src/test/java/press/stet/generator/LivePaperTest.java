package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.Problem;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.fixture.Folder;
import press.stet.generator.fixture.PreparedPhotos;
import press.stet.generator.theme.ClasspathTheme;
import press.stet.generator.theme.Theme;

/** What a preview shows is what a build writes, byte for byte. */
class LivePaperTest {

  static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private static final Path CASES = Path.of("src/test/resources/sites");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> every_page_of_a_case_is_what_a_build_writes() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.filter(Files::isDirectory).sorted().toList();
    }
    return cases.stream()
        .map(
            newspaper ->
                DynamicTest.dynamicTest(
                    newspaper.getFileName().toString(),
                    () -> check(newspaper.resolve("input"), TestTheme.FACTS, false, null)));
  }

  @Test
  void every_page_of_the_sample_is_what_a_build_writes() throws IOException {
    Theme theme = ClasspathTheme.read(LivePaperTest.class.getClassLoader());
    PreparedPhotos.with(
        cache -> {
          check(Path.of("../content"), theme, true, cache);
          return cache;
        });
  }

  @Test
  void a_text_is_read_again_and_nothing_else() throws IOException {
    write("site.yaml", SITE);
    write("articles/a.md", article("A", "first"));
    write("articles/b.md", article("B", "first"));
    try (LivePaper paper = paper()) {
      paper.open();
      write("articles/a.md", article("A", "second"));
      Issue issue = paper.saved(Set.of(new SourcePath("articles/a.md")));
      assertThat(text(issue, "/2026/11/22/a/")).contains("second");
    }
  }

  @Test
  void a_file_with_errors_is_shown_as_it_was() throws IOException {
    write("site.yaml", SITE);
    write("articles/a.md", article("Good", "first"));
    try (LivePaper paper = paper()) {
      assertThat(text(paper.open(), "/2026/11/22/a/")).contains("Good", "first");
      write("articles/a.md", article("Bad", "second").replace("section: news", "section: nwes"));
      Issue issue = paper.saved(Set.of(new SourcePath("articles/a.md")));
      assertThat(text(issue, "/2026/11/22/a/")).contains("Good", "first");
      assertThat(issue.holdsBack()).isTrue();
      assertThat(issue.problems()).extracting(Problem::message).hasSize(1);
      write("articles/a.md", article("Mended", "third"));
      issue = paper.saved(Set.of(new SourcePath("articles/a.md")));
      assertThat(text(issue, "/2026/11/22/a/")).contains("Mended", "third");
      assertThat(issue.holdsBack()).isFalse();
      assertThat(issue.problems()).isEmpty();
    }
  }

  @Test
  void settings_with_errors_leave_everything_as_it_was() throws IOException {
    write("site.yaml", SITE);
    write("articles/a.md", article("A", "first"));
    try (LivePaper paper = paper()) {
      paper.open();
      write("site.yaml", SITE.replace("UTC", "Nowhere/City"));
      Issue issue = paper.saved(Set.of(new SourcePath("site.yaml")));
      assertThat(issue.problems()).hasSize(1);
      assertThat(issue.holdsBack()).isTrue();
      assertThat(text(issue, "/index.xml")).contains("The Paper");
      write("articles/a.md", article("A", "second"));
      issue = paper.saved(Set.of(new SourcePath("articles/a.md")));
      assertThat(text(issue, "/2026/11/22/a/")).contains("second");
      assertThat(issue.problems()).as("still").hasSize(1);
      write("site.yaml", SITE.replace("The Paper", "The Other"));
      issue = paper.saved(Set.of(new SourcePath("site.yaml")));
      assertThat(issue.problems()).isEmpty();
      assertThat(text(issue, "/index.xml")).contains("The Other");
    }
  }

  @Test
  void templates_with_errors_do_not_replace_those_that_work() throws IOException {
    write("site.yaml", SITE);
    write("articles/a.md", article("A", "first"));
    SourcePath template = new SourcePath("templates/front.ftlh");
    try (LivePaper paper = paper()) {
      String before = text(paper.open(), "/");
      write(template.value(), "${page.nothing}");
      Issue issue = paper.saved(Set.of(template));
      assertThat(text(issue, "/")).isEqualTo(before);
      assertThat(issue.holdsBack()).isTrue();
      assertThat(issue.problems()).hasSize(1);
      write(template.value(), "Mine");
      issue = paper.saved(Set.of(template));
      assertThat(text(issue, "/")).isEqualTo("Mine");
      assertThat(issue.problems()).isEmpty();
    }
  }

  @Test
  void links_and_texts_are_checked_when_there_is_time() throws IOException {
    write("site.yaml", SITE);
    write("articles/a.md", article("A", "[gone](b.md), [no place](c.md#nowhere)"));
    write("articles/c.md", article("C", "::: nothing\nText\n:::"));
    try (LivePaper paper = paper()) {
      Issue issue = paper.open();
      assertThat(issue.problems()).isEmpty();
      assertThat(issue.check(() -> false)).as("told to stop").isNull();
      assertThat(issue.check(() -> true))
          .extracting(problem -> problem.location().path() + ": " + problem.kind())
          .containsExactly("articles/a.md: DANGLING_LINK", "articles/a.md: DANGLING_ANCHOR");
      assertThat(issue.problems())
          .extracting(problem -> problem.location().path() + ": " + problem.kind())
          .containsExactly("articles/c.md: UNKNOWN_CONTAINER");
    }
  }

  @Test
  void what_is_wrong_with_an_article_is_told_at_the_opening_and_with_its_text_later()
      throws IOException {
    write("site.yaml", SITE);
    write("articles/a.md", article("A", "::: nothing\nText\n:::").replace("news", "nwes"));
    write("articles/b.md", "No front matter.\n\n---\n");
    write("articles/c.md", article("C", "x").replace("---\n", "--- \n"));
    write("articles/d.md", article("D", "y").replace("slug:", "summary: >\n  Long.\nslug:"));
    Path latin = folder.resolve("articles/e.md");
    Files.write(latin, article("E", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    try (LivePaper paper = paper()) {
      Issue issue = paper.open();
      assertThat(issue.problems())
          .extracting(problem -> problem.location().path() + ": " + problem.kind())
          .containsExactly("articles/a.md: UNKNOWN_SECTION", "articles/b.md: NO_FRONT_MATTER");
      assertThat(text(issue, "/2026/11/22/c/")).contains("C", "x");
      assertThat(text(issue, "/2026/11/22/d/")).contains("D", "y");
      issue.check(() -> true);
      assertThat(issue.problems())
          .extracting(problem -> problem.location().path() + ": " + problem.kind())
          .containsExactly(
              "articles/a.md: UNKNOWN_SECTION",
              "articles/a.md: UNKNOWN_CONTAINER",
              "articles/b.md: NO_FRONT_MATTER",
              "articles/e.md: INVALID_UTF8");
    }
  }

  @Test
  void an_embargo_ends_while_one_looks() throws IOException {
    write("site.yaml", SITE);
    String embargoed = article("A", "x").replace("section:", "embargo: 2026-11-23T18:00\nsection:");
    write("articles/a.md", embargoed);
    Instant[] now = {NOW};
    try (LivePaper paper = new LivePaper(TestTheme.FACTS, folder, 1, () -> now[0], false)) {
      assertThat(paper.open().articles()).isZero();
      assertThat(paper.due()).isEqualTo("2026-11-23T18:00:00Z");
      now[0] = Instant.parse("2026-11-23T18:00:00Z");
      assertThat(paper.later().articles()).isEqualTo(1);
      assertThat(paper.due())
          .as("when the article is too old for the news sitemap")
          .isEqualTo("2026-11-24T00:00:01Z");
    }
  }

  @Test
  void a_folder_comes_and_goes() throws IOException {
    write("site.yaml", SITE);
    write("articles/a.md", article("A", "x"));
    try (LivePaper paper = paper()) {
      paper.open();
      write("articles/new/b.md", article("B", "x"));
      write("articles/new/deep/c.md", article("C", "x"));
      assertThat(paper.saved(Set.of(new SourcePath("articles/new"))).articles()).isEqualTo(3);
      Files.move(folder.resolve("articles/new"), folder.resolve("elsewhere"));
      assertThat(paper.saved(Set.of(new SourcePath("articles/new"))).articles()).isEqualTo(1);
    }
  }

  static final String SITE =
      """
      title: The Paper
      url: https://paper.example/
      language: en
      timeZone: UTC
      sections:
        - {id: news, title: News}
        - {id: sport, title: Sport}
      """;

  static String article(String title, String text) {
    return """
        ---
        title: %s
        date: 2026-11-22
        section: news
        authors: [Jane Roe]
        slug: %s
        ---
        %s
        """
        .formatted(title, title.length() == 1 ? title.toLowerCase(Locale.ROOT) : "a", text);
  }

  private LivePaper paper() {
    return new LivePaper(TestTheme.FACTS, folder, 1, InstantSource.fixed(NOW), true);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static String text(Issue issue, String address) {
    Issue.Found found = issue.at(new SitePath(address));
    assertThat(found).as(address).isInstanceOf(Issue.Found.Printed.class);
    return new String(((Issue.Found.Printed) found).file().bytes(), StandardCharsets.UTF_8);
  }

  private void check(Path newspaper, Theme theme, boolean drafts, @Nullable Path cache)
      throws IOException {
    Path output = folder.resolve("site");
    GenerationReport report =
        new SiteGenerator(theme)
            .generate(
                new GenerationRequest(newspaper, output, 1, NOW, drafts, cache),
                BuildListener.NONE);
    Path photos = cache == null ? null : cache.resolve("photos");
    try (LivePaper paper =
        new LivePaper(theme, newspaper, 1, InstantSource.fixed(NOW), drafts, photos)) {
      SortedMap<String, byte[]> files = new Folder(output).siteBytes();
      Set<String> all = Set.copyOf(files.keySet());
      files.keySet().removeIf(file -> isTwin(file, all));
      assertSame(paper.open(), report, files);
    }
  }

  /** If the build failed, the problems are compared; else every file, and no more pages. */
  static void assertSame(Issue issue, GenerationReport report, Path output) throws IOException {
    assertSame(issue, report, new Folder(output).siteBytes());
  }

  private static void assertSame(
      Issue issue, GenerationReport report, SortedMap<String, byte[]> files) {
    List<Problem> links = issue.check(() -> true);
    assertThat(links).isNotNull();
    TreeMap<Problem, Problem> problems = new TreeMap<>();
    issue.problems().forEach(problem -> problems.put(problem, problem));
    links.forEach(problem -> problems.put(problem, problem));
    assertThat(problems.keySet()).containsExactlyElementsOf(report.problems());
    if (report.failed()) {
      return;
    }
    files.forEach(
        (file, bytes) -> {
          String address =
              "/" + (file.endsWith("index.html") ? file.substring(0, file.length() - 10) : file);
          assertThat(bytes(issue, address)).as(address).isEqualTo(bytes);
        });
    assertThat(issue.addresses())
        .extracting(SitePath::file)
        .allSatisfy(file -> assertThat(files).containsKey(file));
  }

  private static byte[] bytes(Issue issue, String address) {
    Issue.Found found = issue.at(new SitePath(address));
    assertThat(found).as(address).isNotNull();
    try {
      return found instanceof Issue.Found.Stored stored
          ? Files.readAllBytes(stored.file())
          : ((Issue.Found.Printed) found).file().bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is compressed beforehand for a preview. */
  private static boolean isTwin(String file, Set<String> files) {
    String plain = file.replaceFirst("\\.(br|gz)$", "");
    return !plain.equals(file) && files.contains(plain);
  }
}
