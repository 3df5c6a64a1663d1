package press.stet.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.stet.core.page.AuthorCard;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.Link;
import press.stet.core.page.Picture;
import press.stet.core.page.SectionLink;
import press.stet.core.value.Kind;
import press.stet.core.value.SitePath;
import press.stet.generator.fixture.StoryBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {

  private static final String URL = "https://host.example/paper/2018/07/05/doha-talks/";
  private static final SectionLink WORLD =
      new SectionLink("world", "World", "/paper/sections/world/", "news", null);
  private static final AuthorLink AMINA =
      new AuthorLink("Amina Rahimi", "/paper/authors/amina-rahimi/", "Reporter", null);
  private static final Picture PICTURE =
      new Picture(
          "/paper/media/doha.jpg",
          "https://host.example/paper/media/doha.jpg",
          "The bay",
          null,
          null);

  private final StructuredData data =
      new StructuredData(
          StoryBuilder.config("https://host.example/paper/"), StoryBuilder.words("en"));

  @Test
  void saysWhatAnArticleIs() {
    JsonNode article =
        article(
            new StoryBuilder()
                .summary("One sentence.")
                .dateline("DOHA")
                .updated("2018-07-06T08:00:00+04:30")
                .tag("peace talks")
                .tag("qatar"),
            List.of(AMINA),
            PICTURE);
    assertThat(article.get("@context").asString()).isEqualTo("https://schema.org");
    assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
    assertThat(article.get("mainEntityOfPage").get("@id").asString()).isEqualTo(URL);
    assertThat(article.get("headline").asString()).isEqualTo("Envoy Meets Officials in Doha");
    assertThat(article.get("description").asString()).isEqualTo("One sentence.");
    assertThat(article.get("image").get(0).asString())
        .isEqualTo("https://host.example/paper/media/doha.jpg");
    assertThat(article.get("datePublished").asString()).isEqualTo("2018-07-05T09:30:00+04:30");
    assertThat(article.get("dateModified").asString()).isEqualTo("2018-07-06T08:00:00+04:30");
    assertThat(article.get("dateline").asString()).isEqualTo("DOHA");
    assertThat(article.get("articleSection").asString()).isEqualTo("World");
    assertThat(article.get("keywords").values())
        .extracting(JsonNode::asString)
        .containsExactly("peace talks", "qatar");
    assertThat(article.get("inLanguage").asString()).isEqualTo("en");
    assertThat(article.get("isAccessibleForFree").asBoolean()).isTrue();
    JsonNode author = article.get("author").get(0);
    assertThat(author.get("@type").asString()).isEqualTo("Person");
    assertThat(author.get("name").asString()).isEqualTo("Amina Rahimi");
    assertThat(author.get("url").asString())
        .isEqualTo("https://host.example/paper/authors/amina-rahimi/");
    JsonNode publisher = article.get("publisher");
    assertThat(publisher.get("@type").asString()).isEqualTo("NewsMediaOrganization");
    assertThat(publisher.get("name").asString()).isEqualTo("The Paper");
    assertThat(publisher.get("url").asString()).isEqualTo("https://host.example/paper/");
    assertThat(article.has("correction")).isFalse();
    assertThat(article.has("sourceOrganization")).isFalse();
  }

  @Test
  void leavesOutWhatAnArticleHasNot() {
    JsonNode article = article(new StoryBuilder(), List.of(AMINA), null);
    for (String name : List.of("description", "image", "dateline", "keywords", "correction")) {
      assertThat(article.has(name)).as(name).isFalse();
    }
    assertThat(article.get("dateModified").asString()).isEqualTo("2018-07-05T09:30:00+04:30");
  }

  @Test
  void theTypeFollowsTheKind() {
    for (Kind kind : Kind.values()) {
      JsonNode article = article(new StoryBuilder().kind(kind), List.of(), null);
      assertThat(article.get("@type").asString()).isEqualTo(kind.schemaType());
    }
    JsonNode opinion = article(new StoryBuilder().kind(Kind.OPINION), List.of(), null);
    assertThat(opinion.get("@type").asString()).isEqualTo("OpinionNewsArticle");
  }

  @Test
  void anAgencyIsTheSourceAndWithoutBylineTheAuthor() {
    JsonNode alone = article(new StoryBuilder().credit("Tolo news"), List.of(), null);
    assertThat(alone.get("author").get(0).get("@type").asString()).isEqualTo("Organization");
    assertThat(alone.get("author").get(0).get("name").asString()).isEqualTo("Tolo news");
    assertThat(alone.get("sourceOrganization").get("name").asString()).isEqualTo("Tolo news");
    JsonNode both = article(new StoryBuilder().credit("Tolo news"), List.of(AMINA), null);
    assertThat(both.get("author").get(0).get("name").asString()).isEqualTo("Amina Rahimi");
    assertThat(both.get("sourceOrganization").get("name").asString()).isEqualTo("Tolo news");
  }

  @Test
  void correctionsAreComments() {
    StoryBuilder story =
        new StoryBuilder().correction("2018-07-07T08:00:00+04:30", "It was Thursday.");
    JsonNode article = article(story, List.of(AMINA), null);
    JsonNode correction = article.get("correction").get(0);
    assertThat(correction.get("@type").asString()).isEqualTo("CorrectionComment");
    assertThat(correction.get("text").asString()).isEqualTo("It was Thursday.");
    assertThat(correction.get("datePublished").asString()).isEqualTo("2018-07-07T08:00:00+04:30");
    assertThat(article.get("dateModified").asString()).isEqualTo("2018-07-07T08:00:00+04:30");
  }

  @Test
  void theBreadcrumbLeadsFromTheFrontOverTheSection() {
    List<String> documents =
        data.article(new StoryBuilder().build(), List.of(), WORLD, null, null, null, List.of());
    JsonNode steps = parse(documents.get(1)).get("itemListElement");
    assertThat(steps.values())
        .extracting(step -> step.get("position").asInt() + " " + step.get("item").asString())
        .containsExactly(
            "1 https://host.example/paper/",
            "2 https://host.example/paper/sections/world/",
            "3 " + URL);
    assertThat(steps.values())
        .extracting(step -> step.get("name").asString())
        .containsExactly("The Paper", "World", "Envoy Meets Officials in Doha");
  }

  @Test
  void noHeadlineEndsTheScript() {
    StoryBuilder story = new StoryBuilder().headline("</script><script>alert(1)</script>");
    List<String> documents =
        data.article(story.build(), List.of(), WORLD, null, null, null, List.of());
    assertThat(documents).allSatisfy(json -> assertThat(json).doesNotContain("<"));
    assertThat(parse(documents.get(0)).get("headline").asString())
        .isEqualTo("</script><script>alert(1)</script>");
  }

  @Test
  void theFrontSaysWhatSiteAndPaperAre() {
    List<JsonNode> documents =
        data.front(List.of()).stream().map(StructuredDataTest::parse).toList();
    assertThat(documents)
        .extracting(document -> document.get("@type").asString())
        .containsExactly("WebSite", "NewsMediaOrganization");
    JsonNode paper = documents.get(1);
    assertThat(paper.get("@id").asString()).isEqualTo("https://host.example/paper/#publisher");
    assertThat(paper.get("foundingDate").asString()).isEqualTo("2004");
    assertThat(documents.get(0).get("publisher").get("@id")).isEqualTo(paper.get("@id"));
  }

  @Test
  void listsAreCollections() {
    List<String> documents = data.list(new SitePath("/sections/world/"), "World", null);
    assertThat(parse(documents.get(0)).get("@type").asString()).isEqualTo("CollectionPage");
    assertThat(parse(documents.get(0)).get("url").asString())
        .isEqualTo("https://host.example/paper/sections/world/");
    assertThat(parse(documents.get(1)).get("itemListElement").size()).isEqualTo(2);
  }

  @Test
  void authorsHaveProfiles() {
    AuthorCard card =
        new AuthorCard(
            "Amina Rahimi",
            "reporter",
            "Chief Reporter",
            PICTURE,
            null,
            List.of(new Link("social.example/amina", "https://social.example/amina")),
            null);
    JsonNode page = parse(data.author(new SitePath("/authors/amina-rahimi/"), card).get(0));
    assertThat(page.get("@type").asString()).isEqualTo("ProfilePage");
    JsonNode person = page.get("mainEntity");
    assertThat(person.get("name").asString()).isEqualTo("Amina Rahimi");
    assertThat(person.get("jobTitle").asString()).isEqualTo("Chief Reporter");
    assertThat(person.get("sameAs").get(0).asString()).isEqualTo("https://social.example/amina");
    assertThat(person.get("image").asString())
        .isEqualTo("https://host.example/paper/media/doha.jpg");
  }

  private JsonNode article(
      StoryBuilder story, List<AuthorLink> authors, @Nullable Picture picture) {
    return parse(
        data.article(story.build(), authors, WORLD, picture, null, null, List.of()).get(0));
  }

  private static JsonNode parse(String json) {
    return new JsonMapper().readTree(json);
  }
}
