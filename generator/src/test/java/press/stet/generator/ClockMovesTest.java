package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.site.Moment;

/**
 * What the clock alone changes: nothing before the moment that the last build has named, and at the
 * moment exactly the pages that show it. Every build is held against one from nothing.
 *
 * <p>A new rule that asks the clock writes its files in a test of its own, then lets the clock run
 * with {@link #build}, {@link #nothingUntil} and {@link #changed}.
 */
class ClockMovesTest {

  private static final String SITE =
      """
      title: Test Paper
      url: https://paper.example/
      language: en
      timeZone: UTC
      sections: [{id: world, title: World}, {id: sport, title: Sport}]
      feeds: {formats: [json], of: [paper, sections]}
      """;

  @TempDir private Path folder;

  private SortedMap<String, String> site = new TreeMap<>();
  private Instant now = Instant.EPOCH;
  private @Nullable Moment next;

  @Test
  void an_embargo_ends() throws IOException {
    article("old", "2026-01-02", "world", "");
    article("new", "2026-11-01", "sport", "embargo: 2026-11-23T12:00\ntags: [bridges]");
    build("2026-11-23T09:00:00Z");
    nothingUntil("2026-11-23T12:00:00Z", Moment.Reason.EMBARGO);
    assertThat(changed())
        .containsExactly(
            "+2026/11/01/new/index.html",
            "+months/2026-11/index.html",
            "+sitemaps/2026-11.xml",
            "+tags/bridges/index.html",
            "authors/index.html",
            "authors/jane-roe/index.html",
            "feed.json",
            "index.html",
            "months/2026-01/index.html",
            "months/index.html",
            "sections/sport/feed.json",
            "sections/sport/index.html",
            "sitemap.xml",
            "sitemaps/pages.xml",
            "tags/index.html");
  }

  @Test
  void an_article_expires() throws IOException {
    article("old", "2026-01-02", "world", "");
    article("over", "2026-01-03", "world", "expires: 2026-11-23T12:00\naliases: [/over.html]");
    build("2026-11-23T09:00:00Z");
    nothingUntil("2026-11-23T12:00:00Z", Moment.Reason.EXPIRY);
    assertThat(changed())
        .containsExactly(
            "-2026/01/03/over/index.html",
            "-_redirects",
            "-over.html",
            "2026/01/02/old/index.html",
            "authors/index.html",
            "authors/jane-roe/index.html",
            "feed.json",
            "index.html",
            "months/2026-01/index.html",
            "months/index.html",
            "sections/world/feed.json",
            "sections/world/index.html",
            "sitemap.xml",
            "sitemaps/2026-01.xml",
            "sitemaps/pages.xml");
  }

  @Test
  void news_grows_old() throws IOException {
    article("old", "2026-01-02", "world", "");
    article("news", "2026-11-23T08:00", "world", "");
    build("2026-11-23T09:00:00Z");
    nothingUntil("2026-11-25T08:00:01Z", Moment.Reason.NEWS_SITEMAP);
    assertThat(changed()).containsExactly("news-sitemap.xml");
    assertThat(next).isNull();
  }

  @Test
  void breaking_news_ends() throws IOException {
    article("old", "2026-01-02", "world", "");
    article(
        "flood", "2026-11-23T08:00", "world", "urgency: breaking\nbreakingUntil: 2026-11-23T12:00");
    build("2026-11-23T09:00:00Z");
    nothingUntil("2026-11-23T12:00:00Z", Moment.Reason.BREAKING_END);
    assertThat(changed()).containsExactly("index.html");
  }

  @Test
  void an_article_is_taken_down_and_comes_back() throws IOException {
    article("old", "2026-01-02", "world", "");
    article("libel", "2026-01-03", "world", "aliases: [/libel.html]");
    write(
        "takedowns.yaml",
        """
        takedowns:
          - {address: articles/libel.md, date: 2026-11-23T12:00, reason: x, until: 2026-12-01}
        """);
    build("2026-11-23T09:00:00Z");
    nothingUntil("2026-11-23T12:00:00Z", Moment.Reason.TAKEDOWN);
    List<String> down = changed();
    assertThat(down)
        .containsExactly(
            "-_redirects",
            "2026/01/02/old/index.html",
            "2026/01/03/libel/index.html",
            "authors/index.html",
            "authors/jane-roe/index.html",
            "feed.json",
            "index.html",
            "libel.html",
            "months/2026-01/index.html",
            "months/index.html",
            "sections/world/feed.json",
            "sections/world/index.html",
            "sitemap.xml",
            "sitemaps/2026-01.xml",
            "sitemaps/pages.xml");
    nothingUntil("2026-12-01T00:00:00Z", Moment.Reason.TAKEDOWN_END);
    assertThat(changed().stream().map(ClockMovesTest::name).sorted())
        .containsExactlyElementsOf(down.stream().map(ClockMovesTest::name).sorted().toList());
    assertThat(site.get("2026/01/03/libel/index.html")).contains("headline: The headline of libel");
    assertThat(next).isNull();
  }

  private static String name(String change) {
    return change.startsWith("+") || change.startsWith("-") ? change.substring(1) : change;
  }

  /** Builds at a moment with what the last build has left, and once more from nothing. */
  final void build(String moment) throws IOException {
    now = Instant.parse(moment);
    GenerationReport report = build(folder.resolve("site"), folder.resolve("cache"));
    next = report.next().first();
    build(folder.resolve("clean"), null);
    site = read(folder.resolve("site"));
    assertThat(site).isEqualTo(read(folder.resolve("clean")));
  }

  /**
   * The last build has named this moment; a second before, nothing is another. Then the clock
   * strikes.
   */
  final void nothingUntil(String moment, Moment.Reason reason) throws IOException {
    Instant at = Instant.parse(moment);
    assertThat(next).isEqualTo(new Moment(at, reason));
    SortedMap<String, String> before = site;
    build(at.minusSeconds(1).toString());
    assertThat(site).isEqualTo(before);
    assertThat(next).isEqualTo(new Moment(at, reason));
    now = at;
  }

  /** What the build of this moment changes: new files with a plus, those that go with a minus. */
  final List<String> changed() throws IOException {
    SortedMap<String, String> before = site;
    build(now.toString());
    List<String> changes = new ArrayList<>();
    for (String name : before.keySet()) {
      if (!site.containsKey(name)) {
        changes.add("-" + name);
      }
    }
    site.forEach(
        (name, text) -> {
          if (!text.equals(before.get(name))) {
            changes.add((before.containsKey(name) ? "" : "+") + name);
          }
        });
    return changes.stream().sorted().toList();
  }

  final void article(String name, String date, String section, String keys) throws IOException {
    write(
        "articles/" + name + ".md",
        "---\ntitle: The headline of %s\ndate: %s\nsection: %s\nauthors: Jane Roe\n%s\n---\n\nText.\n"
            .formatted(name, date, section, keys));
  }

  final void write(String name, String text) throws IOException {
    Path file = folder.resolve("paper").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private GenerationReport build(Path output, @Nullable Path cache) throws IOException {
    write("site.yaml", SITE);
    GenerationRequest request =
        new GenerationRequest(folder.resolve("paper"), output, 2, now, false, cache);
    GenerationReport report =
        new SiteGenerator(TestTheme.FACTS).generate(request, BuildListener.NONE);
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private static SortedMap<String, String> read(Path output) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    files.remove(".stet-manifest");
    return files;
  }
}
