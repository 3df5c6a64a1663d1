package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts that read no {@code _headers} are told the same in their own words, beside the site. */
class HostFilesTest {

  private static final Path PAPER = Path.of("src/test/resources/sites/hosting/input");

  @TempDir private Path folder;

  @Test
  void nginx_is_told() throws IOException {
    build(Files.readString(PAPER.resolve("site.yaml")) + "  precompress: [gzip, brotli]\n");
    assertThat(text("headers.nginx.conf"))
        .startsWith(
            "# Include this in the server block.\n"
                + "add_header Content-Security-Policy \"default-src 'none'; script-src 'self'")
        .endsWith(
            """
            set $stet_cache "public, max-age=0, must-revalidate";
            if ($uri ~ "^/paper/media/") { set $stet_cache "public, max-age=604800"; }
            if ($uri ~ "\\.[0-9a-f]{8}-[^/]+\\.(jpg|png|webp)$") \
            { set $stet_cache "public, max-age=31536000, immutable"; }
            if ($uri ~ "^/paper/assets/") { set $stet_cache "public, max-age=31536000, immutable"; }
            add_header Cache-Control $stet_cache;
            gzip_static on;
            gzip_vary on;
            # With the module ngx_brotli:
            # brotli_static on;
            """);
  }

  @Test
  void apache_is_told() throws IOException {
    build(Files.readString(PAPER.resolve("site.yaml")));
    assertThat(text("headers.htaccess"))
        .startsWith(
            "<IfModule mod_headers.c>\n"
                + "Header always set Content-Security-Policy \"default-src 'none'; script-src")
        .endsWith(
            """
            Header always set Cache-Control "public, max-age=0, must-revalidate"
            <If "%{REQUEST_URI} =~ m#^/paper/media/#">
            Header always set Cache-Control "public, max-age=604800"
            </If>
            <If "%{REQUEST_URI} =~ m#\\.[0-9a-f]{8}-[^/]+\\.(jpg|png|webp)$#">
            Header always set Cache-Control "public, max-age=31536000, immutable"
            </If>
            <If "%{REQUEST_URI} =~ m#^/paper/assets/#">
            Header always set Cache-Control "public, max-age=31536000, immutable"
            </If>
            </IfModule>
            """);
  }

  @Test
  void the_tree_of_another_language_shows_its_own_page_for_what_is_missing() throws IOException {
    build(
        Files.readString(PAPER.resolve("site.yaml"))
            + "languages: [{id: fa-AF, sections: {news: خبر}}]\n");
    assertThat(text("headers.nginx.conf"))
        .contains("location /paper/fa/ { error_page 404 /paper/fa/404.html; }\n");
    assertThat(text("headers.htaccess"))
        .contains(
            """
            <If "%{REQUEST_URI} =~ m#^/paper/fa/#">
            ErrorDocument 404 /paper/fa/404.html
            </If>
            """);
    assertThat(folder.resolve("site/_redirects")).hasContent("/paper/fa/* /paper/fa/404.html 404");
  }

  @Test
  void once_nobody_wants_them_they_go() throws IOException {
    build(Files.readString(PAPER.resolve("site.yaml")));
    build(Files.readString(PAPER.resolve("site.yaml")).replace("headers: true", "headers: false"));
    assertThat(folder.resolve("hosting")).isEmptyDirectory();
    assertThat(folder.resolve("site/_headers")).doesNotExist();
  }

  private void build(String settings) throws IOException {
    Path paper = Files.createDirectories(folder.resolve("paper"));
    Files.writeString(paper.resolve("site.yaml"), settings);
    GenerationRequest request =
        new GenerationRequest(
            paper,
            folder.resolve("site"),
            1,
            Instant.parse("2026-11-23T12:00:00Z"),
            false,
            null,
            new Beside(null, folder.resolve("hosting")));
    GenerationReport report =
        new SiteGenerator(TestTheme.FACTS).generate(request, BuildListener.NONE);
    assertThat(report.problems()).isEmpty();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve("hosting").resolve(name));
  }
}
