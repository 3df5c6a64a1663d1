package press.stet.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.PlannedPage.Redirect;
import press.stet.core.value.SitePath;

class RedirectsTextTest {

  private static final SitePath NEW = new SitePath("/2018/07/05/doha/");

  @Test
  void anOldAddressLeadsToTheNewOne() {
    assertThat(text("/", target("/old/doha", null))).isEqualTo("/old/doha /2018/07/05/doha/ 301\n");
  }

  @Test
  void belowAPathBothAddressesAre() {
    assertThat(text("/paper/", target("/old/doha", null)))
        .isEqualTo("/paper/old/doha /paper/2018/07/05/doha/ 301\n");
  }

  @Test
  void rulesWithAQueryStandBeforeTheOneWithout() {
    assertThat(
            text(
                "/",
                target("/article.php", null),
                target("/article.php", "id=21034"),
                target("/article.php", "id=3&lang=en")))
        .isEqualTo(
            """
            /article.php id=21034 /2018/07/05/doha/ 301
            /article.php id=3 lang=en /2018/07/05/doha/ 301
            /article.php /2018/07/05/doha/ 301
            """);
  }

  @Test
  void aParameterWithoutAValueHasAnEmptyOne() {
    assertThat(text("/", target("/a.php", "21034&&x=")))
        .isEqualTo("/a.php 21034= x= /2018/07/05/doha/ 301\n");
  }

  @Test
  void nothingInAnAddressReadsAsAnotherWordACommentOrAPlaceholder() {
    assertThat(text("/", target("/old news/ä", "q=:id *#a b=c")))
        .isEqualTo("/old%20news/%C3%A4 q=%3Aid%20%2A%23a%20b%3Dc /2018/07/05/doha/ 301\n");
  }

  @Test
  void eachTreeOfAnotherLanguageHasAPageOfItsOwnForWhatIsMissing() {
    SiteUrl url = SiteUrl.parse("https://host.example/paper/");
    assertThat(RedirectsText.of(url, List.of(), List.of(new SitePath("/fa/"))))
        .isEqualTo("/paper/fa/* /paper/fa/404.html 404\n");
  }

  private static Redirect.Target target(String path, @Nullable String query) {
    return new Redirect.Target(new SitePath(path), query, "Doha", NEW);
  }

  private static String text(String base, Redirect.Target... targets) {
    SiteUrl url = SiteUrl.parse("https://host.example" + base);
    return RedirectsText.of(
        url, List.of(new Redirect(targets[0].alias(), Arrays.asList(targets))), List.of());
  }
}
