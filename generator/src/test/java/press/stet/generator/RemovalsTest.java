package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalsTest {

  private static final Path PAPER = Path.of("src/test/resources/sites/taken-down/input");

  @TempDir private Path folder;

  @Test
  void caches_are_told_of_all_that_went() throws IOException {
    build("2026-11-23T12:00:00Z");
    assertThat(text("removed.txt"))
        .isEqualTo(
            """
            https://paper.example/2020/01/02/libel/
            https://paper.example/2020/01/03/by-address/
            https://paper.example/2020/01/07/expired/
            https://paper.example/libel.html
            https://paper.example/media/libel/face.jpg
            https://paper.example/media/libel/own.jpg
            https://paper.example/media/one.jpg
            https://paper.example/old/libel/
            """);
    assertThat(text("indexnow.json"))
        .startsWith("{\"host\":\"paper.example\",\"key\":\"KEY\",\"urlList\":[\"https://paper")
        .endsWith("\"https://paper.example/old/libel/\"]}\n");
  }

  @Test
  void hosts_are_told_what_is_gone() throws IOException {
    build("2026-11-21T12:00:00Z");
    assertThat(text("gone.nginx.conf"))
        .isEqualTo(
            """
            # Include this in the server block.
            location = "/2020/01/02/libel/" { error_page 410 "/2020/01/02/libel/index.html"; return 410; }
            location = "/2020/01/06/back/" { error_page 410 "/2020/01/06/back/index.html"; return 410; }
            location = "/2020/01/07/expired/" { error_page 410 "/2020/01/07/expired/index.html"; return 410; }
            location = "/old/libel/" { error_page 410 "/old/libel/index.html"; return 410; }
            location = "/libel.html" { return 410; }
            """);
    assertThat(text("gone.htaccess"))
        .startsWith(
            """
            RewriteEngine On
            RewriteRule "^2020/01/02/libel/$" - [G]
            <If "%{REQUEST_URI} == '/2020/01/02/libel/'">
              ErrorDocument 410 "/2020/01/02/libel/index.html"
            </If>
            """)
        .endsWith("RewriteRule \"^libel\\.html$\" - [G]\n");
  }

  @Test
  void once_nothing_is_gone_nobody_is_told() throws IOException {
    build("2026-11-23T12:00:00Z");
    build("2026-10-23T12:00:00Z");
    assertThat(folder.resolve("target/hosting")).isEmptyDirectory();
  }

  @Test
  void what_machines_read_went_too() throws IOException {
    Path paper = folder.resolve("paper");
    Files.createDirectories(paper.resolve("articles"));
    Files.writeString(
        paper.resolve("site.yaml"), Files.readString(PAPER.resolve("site.yaml")) + "ninjs: true\n");
    Files.copy(PAPER.resolve("articles/by-address.md"), paper.resolve("articles/x.md"));
    Files.createDirectories(paper.resolve("media"));
    Files.writeString(paper.resolve("media/one.jpg"), "x");
    Files.writeString(
        paper.resolve("takedowns.yaml"),
        "takedowns: {address: articles/x.md, date: 2026-11-01, reason: x}\n");
    build(paper, "2026-11-23T12:00:00Z");
    assertThat(text("removed.txt"))
        .isEqualTo(
            """
            https://paper.example/2020/01/03/x/
            https://paper.example/2020/01/03/x/ninjs.json
            https://paper.example/media/one.jpg
            """);
  }

  private void build(String now) {
    build(PAPER, now);
  }

  private void build(Path paper, String now) {
    Path target = folder.resolve("target");
    GenerationRequest request =
        new GenerationRequest(
            paper,
            target.resolve("site"),
            1,
            Instant.parse(now),
            false,
            null,
            new Beside(null, target.resolve("hosting")));
    GenerationReport report =
        new SiteGenerator(TestTheme.FACTS).generate(request, BuildListener.NONE);
    assertThat(report.problems()).isEmpty();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve("target/hosting").resolve(name));
  }
}
