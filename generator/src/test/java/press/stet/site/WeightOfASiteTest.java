package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article's page asks for at once, but for its photos. */
class WeightOfASiteTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fa-AF", "ps-AF"})
  void an_article_weighs_little(String language) {
    Document page = typical(PublishedSite.sample(), language);
    List<String> files = new ArrayList<>(List.of(page.baseUri()));
    for (Element script : page.select("script[src]")) {
      assertThat(script.hasAttr("defer")).as(script.outerHtml()).isTrue();
      files.add(script.absUrl("src"));
    }
    List<Element> sheets = page.select("link[rel=stylesheet]");
    assertThat(sheets).hasSize(1);
    files.add(sheets.get(0).absUrl("href"));
    page.select("link[rel=preload]").forEach(early -> files.add(early.absUrl("href")));
    Weight weight = Weight.of(PublishedSite.sample(), files);
    assertThat(weight.ofScripts()).as(weight.report()).isLessThanOrEqualTo(Weight.MOST_SCRIPT);
    assertThat(weight.all()).as(weight.report()).isLessThanOrEqualTo(Weight.MOST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fa-AF", "ps-AF"})
  void nothing_comes_from_elsewhere(String language) {
    Document page = typical(PublishedSite.sample(), language);
    String home = PublishedSite.sample().url().toString();
    for (Element loaded :
        page.select("script[src], link[rel=stylesheet], link[rel=preload], img")) {
      String address = loaded.absUrl(loaded.hasAttr("src") ? "src" : "href");
      assertThat(address).startsWith(home);
    }
  }

  /** Of a language's articles, the one of middling length. */
  static Document typical(PublishedSite site, String language) {
    List<Document> articles =
        site.articles().values().stream()
            .filter(page -> page.select("html").attr("lang").equals(language))
            .sorted(Comparator.comparing(page -> page.text().length()))
            .toList();
    assertThat(articles).as(language).isNotEmpty();
    return articles.get(articles.size() / 2);
  }
}
