package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.value.SourcePath;
import press.stet.generator.theme.ClasspathTheme;

/**
 * A newspaper in three languages: what links to what, and what changes when a translation comes.
 */
class LanguagesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final String URL = "https://post.example/paper";
  private static final String ORIGINAL = "articles/original.md";

  @TempDir private Path root;

  @BeforeEach
  void layOut() throws IOException {
    write(
        "site.yaml",
        """
        title: The Post
        url: https://post.example/paper/
        language: en
        timeZone: UTC
        listSize: 2
        correctionsPage: always
        sections: [{id: news, title: News}, {id: sport, title: Sport}]
        editions: {first: {date: 2026-11-01}}
        organization: {masthead: true}
        languages:
          - {id: fa-AF, title: پُست, sections: {news: خبر, sport: ورزش}}
          - {id: ps-AF, sections: {news: خبر, sport: لوبې}}
        lostAddresses: off
        silentEdits: off
        """);
    article("original", "date: 2026-11-20", "section: news", "tags: [peace]", "authors: [Ann]");
    article("alone", "date: 2026-11-19", "section: sport", "authors: [Ann]");
    for (int i = 1; i < 6; i++) {
      article("more-" + i, "date: 2026-10-0" + i, "section: news", "authors: [Ann]");
    }
    article("original.fa", "language: fa-AF", "translationOf: " + ORIGINAL);
    article("own", "date: 2026-11-21", "section: news", "authors: [Zar]", "language: ps-AF");
    article("own.fa", "language: fa-AF", "translationOf: articles/own.md");
    write("pages/about.md", "---\ntitle: About\n---\nUs.\n");
    write(
        "pages/about.ps.md",
        "---\ntitle: زموږ\nlanguage: ps-AF\ntranslationOf: pages/about.md\n---\nموږ.\n");
    write("authors/ann.yaml", "name: Ann\ntranslations: {fa-AF: {name: ان}}\n");
  }

  @Test
  void every_version_of_a_page_names_all_the_others() throws IOException {
    build(null);
    Map<String, Map<String, String>> alternates = new TreeMap<>();
    for (Path file : files("site")) {
      if (file.toString().endsWith(".html")) {
        Document page = Jsoup.parse(Files.readString(file));
        Element canonical = page.selectFirst("link[rel=canonical]");
        Map<String, String> versions = new TreeMap<>();
        page.select("link[rel=alternate][hreflang]")
            .forEach(link -> versions.put(link.attr("hreflang"), link.attr("href")));
        if (canonical != null) {
          alternates.put(canonical.attr("href"), versions);
        }
      }
    }
    assertThat(alternates.get(URL + "/2026/11/20/original/"))
        .containsOnlyKeys("en", "fa-AF", "x-default");
    assertThat(alternates.get(URL + "/fa/2026/11/21/own/"))
        .containsEntry("x-default", URL + "/ps/2026/11/21/own/");
    assertThat(alternates.get(URL + "/2026/11/19/alone/")).isEmpty();
    assertThat(alternates.get(URL + "/ps/about/")).containsOnlyKeys("en", "ps-AF", "x-default");
    assertThat(alternates.get(URL + "/")).hasSize(4);
    assertThat(alternates.get(URL + "/fa/months/2026-11/")).hasSize(4);
    assertThat(alternates.get(URL + "/months/2026-10/")).isEmpty();
    alternates.forEach(
        (page, versions) -> {
          if (!versions.isEmpty()) {
            assertThat(versions).as(page).containsValue(page).containsKey("x-default");
          }
          versions
              .values()
              .forEach(other -> assertThat(alternates.get(other)).as(page).isEqualTo(versions));
        });
  }

  @Test
  void sitemaps_say_what_pages_say() throws IOException {
    build(null);
    String sitemap = Files.readString(root.resolve("site/fa/sitemaps/2026-11.xml"));
    assertThat(sitemap)
        .contains("hreflang=\"en\" href=\"" + URL + "/2026/11/20/original/\"")
        .contains("hreflang=\"x-default\" href=\"" + URL + "/ps/2026/11/21/own/\"");
    assertThat(Files.readString(root.resolve("site/sitemaps/2026-10.xml"))).doesNotContain("xhtml");
  }

  @Test
  void a_translation_changes_its_original_and_its_own_tree() throws IOException {
    Path cache = root.resolve("cache");
    build(cache);
    Map<String, String> before = contents("site");

    article("original.ps", "language: ps-AF", "translationOf: " + ORIGINAL);
    build(cache);

    Map<String, String> after = contents("site");
    SortedSet<String> changed = new TreeSet<>();
    after.forEach(
        (path, text) -> {
          if (!text.equals(before.get(path)) && !path.startsWith("ps/")) {
            changed.add(path);
          }
        });
    assertThat(changed)
        .containsExactly(
            "2026/11/20/original/index.html",
            "editions/2026-11-20/index.html",
            "fa/2026/11/20/original/index.html",
            "fa/editions/2026-11-20/index.html",
            "fa/sitemaps/2026-11.xml",
            "fa/sitemaps/editions-2026.xml",
            "fa/sitemaps/pages.xml",
            "fa/tags/peace/index.html",
            "sitemaps/2026-11.xml",
            "sitemaps/editions-2026.xml",
            "sitemaps/pages.xml",
            "tags/peace/index.html");
    assertThat(verified()).isTrue();
  }

  @Test
  void whatIsWithheldIsLinkedFromNowhere() throws IOException {
    article("original.fa", "language: fa-AF", "translationOf: " + ORIGINAL, "draft: true");
    build(null);
    assertThat(root.resolve("site/fa/2026/11/20/original/index.html")).doesNotExist();
    assertThat(Files.readString(root.resolve("site/2026/11/20/original/index.html")))
        .doesNotContain("/fa/2026/11/20/original/");

    article("original.fa", "language: fa-AF", "translationOf: " + ORIGINAL);
    article(
        "original", "date: 2026-11-20", "section: news", "authors: [Ann]", "embargo: 2026-12-01");
    build(null);
    assertThat(root.resolve("site/fa/2026/11/20/original/index.html")).doesNotExist();
  }

  @Test
  void an_edit_of_the_original_reaches_its_translations() throws IOException {
    Path cache = root.resolve("cache");
    build(cache);
    article("original", "date: 2026-11-20", "section: sport", "tags: [war]", "authors: [Bea]");
    build(cache);
    assertThat(Files.readString(root.resolve("site/fa/2026/11/20/original/index.html")))
        .contains("/fa/sections/sport/", "/fa/tags/war/", "/fa/authors/bea/");
    assertThat(verified()).isTrue();
  }

  @Test
  void a_preview_shows_every_tree() throws IOException {
    try (LivePaper paper =
        new LivePaper(
            ClasspathTheme.read(SiteGenerator.class.getClassLoader()),
            root.resolve("paper"),
            1,
            InstantSource.fixed(NOW),
            false)) {
      compare(paper.open());
      article("original.ps", "language: ps-AF", "translationOf: " + ORIGINAL);
      compare(paper.saved(Set.of(new SourcePath("articles/original.ps.md"))));
      article("original", "title: Other", "date: 2026-11-18", "section: sport", "authors: [Ann]");
      compare(paper.saved(Set.of(new SourcePath(ORIGINAL))));
      Files.delete(root.resolve("paper/articles/original.fa.md"));
      compare(paper.saved(Set.of(new SourcePath("articles/original.fa.md"))));
    }
  }

  private void compare(Issue issue) throws IOException {
    Path output = root.resolve("preview");
    LivePaperTest.assertSame(issue, generate(output, null), output);
  }

  private boolean verified() throws IOException {
    Path clean = root.resolve("clean");
    assertThat(generate(clean, null).failed()).isFalse();
    return SiteComparison.of(root.resolve("site"), clean).same();
  }

  private void build(@Nullable Path cache) {
    GenerationReport report = generate(root.resolve("site"), cache);
    assertThat(report.problems()).isEmpty();
  }

  private GenerationReport generate(Path output, @Nullable Path cache) {
    return new SiteGenerator()
        .generate(
            new GenerationRequest(root.resolve("paper"), output, 2, NOW, false, cache),
            BuildListener.NONE);
  }

  private void article(String name, String... keys) throws IOException {
    String title = String.join("", keys).contains("title:") ? "" : "title: " + name + "\n";
    write(
        "articles/" + name + ".md",
        "---\n" + title + String.join("\n", keys) + "\n---\nText of " + name + ".\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve("paper").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> paths = Files.walk(root.resolve(folder))) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Map<String, String> contents(String folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      String path = root.resolve(folder).relativize(file).toString().replace('\\', '/');
      if (!path.startsWith(".")) {
        contents.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
