package press.stet.generator.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.page.NewsSitemapPage;
import press.stet.core.page.RenderedFile;
import press.stet.core.page.SitemapIndexPage;
import press.stet.core.page.SitemapPage;
import press.stet.core.value.SitePath;

class SitemapWriterTest {

  @Test
  void listsPagesWithTheirLastChange() {
    RenderedFile file =
        SitemapWriter.write(
            new SitemapPage(
                new SitePath("/sitemaps/2018-07.xml"),
                List.of(
                    new SitemapPage.Entry(
                        "https://host.example/paper/a&b's/", "2018-07-05T09:30:00+04:30"),
                    new SitemapPage.Entry("https://host.example/paper/", null))));
    assertThat(file.path().value()).isEqualTo("/sitemaps/2018-07.xml");
    assertThat(text(file))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url>
            <loc>https://host.example/paper/a&amp;b&#39;s/</loc>
            <lastmod>2018-07-05T09:30:00+04:30</lastmod>
            </url>
            <url>
            <loc>https://host.example/paper/</loc>
            </url>
            </urlset>
            """);
  }

  @Test
  void listsSitemaps() {
    RenderedFile file =
        SitemapWriter.write(
            new SitemapIndexPage(
                new SitePath("/sitemap.xml"),
                List.of(
                    new SitemapPage.Entry(
                        "https://host.example/sitemaps/2018-07.xml",
                        "2018-07-05T09:30:00+04:30"))));
    assertThat(text(file))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap>
            <loc>https://host.example/sitemaps/2018-07.xml</loc>
            <lastmod>2018-07-05T09:30:00+04:30</lastmod>
            </sitemap>
            </sitemapindex>
            """);
  }

  @Test
  void listsNews() {
    RenderedFile file =
        SitemapWriter.write(
            new NewsSitemapPage(
                new SitePath("/news-sitemap.xml"),
                "Paper & Sons",
                "en",
                List.of(
                    new NewsSitemapPage.Entry(
                        "https://host.example/a/", "A < B", "2018-07-05T09:30:00+04:30"))));
    assertThat(text(file))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url>
            <loc>https://host.example/a/</loc>
            <news:news>
            <news:publication>
            <news:name>Paper &amp; Sons</news:name>
            <news:language>en</news:language>
            </news:publication>
            <news:publication_date>2018-07-05T09:30:00+04:30</news:publication_date>
            <news:title>A &lt; B</news:title>
            </news:news>
            </url>
            </urlset>
            """);
  }

  private static String text(RenderedFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
