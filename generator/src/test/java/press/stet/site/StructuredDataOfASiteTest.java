package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import press.stet.core.value.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell search engines and social networks about themselves. */
class StructuredDataOfASiteTest {

  private final PublishedSite site = PublishedSite.sample();

  @Test
  void everyArticleSaysWhatItIs() {
    assertThat(site.articles()).hasSizeGreaterThan(20);
    site.articles()
        .forEach(
            (address, page) -> {
              JsonNode article = data(page).get(0);
              assertThat(article.get("@type").asString()).isIn(types());
              assertThat(article.get("headline").asString())
                  .isEqualTo(page.selectFirst("h1").text());
              assertThat(article.get("mainEntityOfPage").get("@id").asString())
                  .isEqualTo(site.absolute(address));
              OffsetDateTime published = date(article, "datePublished");
              assertThat(date(article, "dateModified")).isAfterOrEqualTo(published);
              assertThat(article.get("articleSection").asString()).isNotBlank();
              assertThat(article.get("publisher").get("name").asString())
                  .isEqualTo(meta(page, "og:site_name"));
              assertThat(article.get("author").size()).isPositive();
              for (JsonNode author : article.get("author").values()) {
                assertThat(author.get("name").asString()).isNotBlank();
                assertThat(
                        author.has("url") || author.get("@type").asString().equals("Organization"))
                    .isTrue();
              }
            });
  }

  @Test
  void everyFeatureOfTheFormatIsSomewhereInTheSample() {
    Set<String> seen = new HashSet<>();
    for (Document page : site.articles().values()) {
      data(page).get(0).properties().forEach(member -> seen.add(member.getKey()));
    }
    assertThat(seen)
        .contains(
            "dateline", "correction", "sourceOrganization", "image", "keywords", "description");
  }

  @Test
  void everyAddressInItIsThere() {
    List<String> faults = new ArrayList<>();
    for (Document page : site.pages().values()) {
      for (JsonNode document : data(page)) {
        addresses(document).stream()
            .map(address -> address.replace("?q={search_term_string}", ""))
            .forEach(address -> faults.add(site.fault(address)));
      }
    }
    assertThat(faults).hasSizeGreaterThan(100).containsOnlyNulls();
  }

  @Test
  void everyArticleHasABreadcrumbFromTheFrontPage() {
    site.articles()
        .forEach(
            (address, page) -> {
              JsonNode steps = data(page).get(1).get("itemListElement");
              assertThat(steps.size()).isEqualTo(3);
              assertThat(steps.get(0).get("item").asString())
                  .isEqualTo(site.absolute(site.front(address)));
              assertThat(steps.get(2).get("item").asString()).isEqualTo(site.absolute(address));
            });
  }

  @Test
  void everyArticleHasItsCanonicalAddressAndOpenGraph() {
    site.articles()
        .forEach(
            (address, page) -> {
              String url = site.absolute(address);
              assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(url);
              assertThat(meta(page, "og:url")).isEqualTo(url);
              assertThat(meta(page, "og:title")).isEqualTo(page.selectFirst("h1").text());
              assertThat(meta(page, "article:section")).isNotBlank();
              OffsetDateTime.parse(meta(page, "article:published_time"));
              assertThat(page.select("meta[name=robots]").attr("content"))
                  .contains("max-image-preview:large");
            });
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }

  private static OffsetDateTime date(JsonNode article, String name) {
    return OffsetDateTime.parse(article.get(name).asString());
  }

  private static List<String> types() {
    return Arrays.stream(Kind.values()).map(Kind::schemaType).toList();
  }

  private static List<JsonNode> data(Document page) {
    List<JsonNode> documents = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      documents.add(new JsonMapper().readTree(script.data()));
    }
    return documents;
  }

  private static List<String> addresses(JsonNode node) {
    List<String> found = new ArrayList<>();
    for (JsonNode child : node.values()) {
      if (child.isString() && child.asString().startsWith("https://outlook.example/")) {
        found.add(child.asString().replace("#publisher", ""));
      }
      found.addAll(addresses(child));
    }
    return found;
  }
}
