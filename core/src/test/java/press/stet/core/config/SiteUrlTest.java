package press.stet.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.value.SitePath;

class SiteUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://paper.example, https://paper.example/",
    "https://paper.example/, https://paper.example/",
    "HTTPS://Paper.Example/Daily, https://paper.example/Daily/",
    "http://localhost:8080/a/../b/, http://localhost:8080/b/",
    "' https://paper.example/ ', https://paper.example/",
    "https://paper.example/روز/, https://paper.example/%D8%B1%D9%88%D8%B2/"
  })
  void is_an_origin_and_a_folder(String text, String url) {
    assertThat(SiteUrl.parse(text)).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "paper.example",
        "/paper/",
        "ftp://paper.example/",
        "mailto:desk@paper.example",
        "https:///paper/",
        "https://paper.example/?a=b",
        "https://paper.example/#top",
        "https://paper example/"
      })
  void is_nothing_else(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteUrl.parse(text))
        .withMessage("not a site's address: " + text);
  }

  @Test
  void puts_its_own_path_before_every_link() {
    SiteUrl url = SiteUrl.parse("https://host.example/paper");
    SitePath path = new SitePath("/2018/صلح/");

    assertThat(url.href(path)).isEqualTo("/paper/2018/%D8%B5%D9%84%D8%AD/");
    assertThat(url.absolute(path)).isEqualTo("https://host.example/paper/2018/%D8%B5%D9%84%D8%AD/");
    assertThat(url.href(SitePath.ROOT)).isEqualTo("/paper/");
    assertThat(SiteUrl.parse("https://host.example").href(SitePath.ROOT)).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource({
    "https://paper.example/, paper.example",
    "http://localhost:8080/, localhost",
    "http://[::1]/, [::1]",
    "http://[::1]:8080/, [::1]"
  })
  void knows_its_host(String text, String host) {
    assertThat(SiteUrl.parse(text).host()).isEqualTo(host);
  }
}
