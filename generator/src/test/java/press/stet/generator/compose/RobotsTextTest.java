package press.stet.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.value.SitePath;
import press.stet.generator.fixture.StoryBuilder;

class RobotsTextTest {

  @Test
  void allowsEverythingAndNamesTheSitemaps() {
    String text =
        RobotsText.of(
            StoryBuilder.config("https://host.example/paper/"),
            List.of(new SitePath("/sitemap.xml"), new SitePath("/news-sitemap.xml")));
    assertThat(text)
        .isEqualTo(
            """
            User-agent: *
            Allow: /paper/

            Sitemap: https://host.example/paper/sitemap.xml
            Sitemap: https://host.example/paper/news-sitemap.xml
            """);
  }
}
