package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;
import press.stet.generator.fixture.PreparedPhotos;
import press.stet.generator.theme.ClasspathTheme;
import press.stet.generator.theme.ThemeException;

/** Themes of one's own, each in a jar: {@code handbill} is complete, {@code evening} extends. */
class OwnThemeTest {

  private static final Path SAMPLE = Path.of("../content");
  private static final Path STET = Path.of("../site-template/src/main/resources");
  private static final Path HANDBILL = Path.of("src/test/themes/handbill");
  private static final Path EVENING = Path.of("src/test/themes/evening");

  @TempDir private Path folder;

  @Test
  void aCompleteThemeDrawsEveryPage() throws IOException {
    PreparedPhotos.with(cache -> build(SAMPLE, cache, STET, HANDBILL));
    List<String> pages = files(".html");
    assertThat(pages).contains("index.html", "404.html", "sections/world/index.html");
    String sheet = files(".css").get(0);
    assertThat(files(".css")).hasSize(1);
    assertThat(sheet).startsWith("assets/handbill.");
    for (String page : pages) {
      Document drawn = Jsoup.parse(read(page));
      assertThat(drawn.select("h1")).as(page).hasSize(1);
      assertThat(drawn.select("link[rel=stylesheet]").attr("href")).isEqualTo("/" + sheet);
    }
  }

  @Test
  void aThemeThatExtendsAnotherHasItsFiles() throws IOException {
    Path paper = Files.createDirectory(folder.resolve("paper"));
    Files.writeString(
        paper.resolve("site.yaml"),
        """
        title: The Post
        url: https://post.example/
        language: en
        timeZone: UTC
        sections: [{id: news, title: News}]
        """);
    build(paper, null, EVENING, STET);
    assertThat(Jsoup.parse(read("404.html")).select("h1").text()).isEqualTo("Lost in the evening");
    assertThat(Jsoup.parse(read("404.html")).select("header, main, footer")).hasSizeGreaterThan(2);
    assertThat(read("index.html")).contains("The Post");
    assertThat(files(".css")).anyMatch(name -> name.startsWith("assets/evening."));
    assertThat(files(".css")).anyMatch(name -> name.startsWith("assets/stet."));
  }

  @Test
  void twoThemesOfWhichNoneExtendsTheOtherAreRefused() {
    assertThatThrownBy(() -> theme(STET, HANDBILL, EVENING))
        .isInstanceOf(ThemeException.class)
        .hasMessage(
            "There are several themes on the class path, and none of them extends all others:"
                + " evening, handbill, stet. Keep one of them, or let one name the other in"
                + " \"extends\".");
  }

  @Test
  void aThemeWhoseParentIsMissingIsRefused() {
    assertThatThrownBy(() -> theme(EVENING))
        .isInstanceOf(ThemeException.class)
        .hasMessage(
            "The theme \"evening\" extends \"stet\", which is not on the class path. Themes here:"
                + " evening");
  }

  @Test
  void aClassPathWithoutAThemeIsRefused() {
    assertThatThrownBy(this::theme)
        .isInstanceOf(ThemeException.class)
        .hasMessageContaining("There is no theme on the class path");
  }

  private GenerationReport build(Path paper, @Nullable Path cache, Path... themes)
      throws IOException {
    GenerationRequest request =
        new GenerationRequest(
            paper, folder.resolve("site"), 2, Instant.parse("2026-11-23T12:00:00Z"), false, cache);
    GenerationReport report =
        new SiteGenerator(theme(themes)).generate(request, BuildListener.NONE);
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private ClasspathTheme theme(Path... themes) throws IOException {
    List<URL> jars = new ArrayList<>();
    for (Path theme : themes) {
      jars.add(jar(theme).toUri().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), null)) {
      return ClasspathTheme.read(loader);
    }
  }

  /** What Maven makes of a module that has nothing but resources. */
  private Path jar(Path theme) throws IOException {
    Path jar = Files.createTempFile(folder, "theme", ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(theme)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = theme.relativize(file).toString().replace('\\', '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }

  private List<String> files(String ending) throws IOException {
    Path site = folder.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }
}
