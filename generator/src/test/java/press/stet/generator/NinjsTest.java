package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.fixture.PaperFolder;
import press.stet.generator.fixture.PaperFolder.Build;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other newsrooms get is IPTC ninjs, and changes with what it tells, no more. */
class NinjsTest {

  private static final String SITE =
      """
      title: The Post
      url: https://post.example/
      language: en
      timeZone: UTC
      sections: [{id: news, title: News}]
      images: off
      """;

  @TempDir private Path root;

  private PaperFolder paper = new PaperFolder(Path.of(""), TestTheme.FACTS);

  @BeforeEach
  void layOut() throws IOException {
    paper = new PaperFolder(root, TestTheme.FACTS);
    paper.write("site.yaml", SITE + "ninjs: true\n");
    paper.write("media/bay.jpg", "photo");
    article("one", "2018-07-05T09:30Z", "Text.");
    article("two", "2018-07-06T09:30Z", "Another text.");
    paper.write(
        "articles/rich.md",
        """
        ---
        title: <Rich> & "quoted" نثر
        date: 2019-07-05
        section: news
        authors: [Ann Lee, Bo Ray]
        dateline: DOHA
        source: Tolo news
        summary: A summary.
        kicker: A kicker
        tags: [peace talks, صلح]
        image: {src: /media/bay.jpg, alt: The bay, caption: A bay, credit: Us}
        updated: 2019-08-05
        corrections: [{date: 2019-07-06, text: It was wrong.}]
        expires: 2038-01-01
        urgency: lead
        ---
        Text with ![a picture](/media/bay.jpg) and </script>.
        """);
  }

  @Test
  void every_article_is_ninjs() throws IOException {
    Build build = paper.build();
    JsonMapper mapper = new JsonMapper();
    int articles = 0;
    for (String file : build.site().keySet()) {
      if (file.endsWith("/ninjs.json")) {
        JsonNode document = mapper.readTree(text(build, file));
        assertThat(NinjsRules.faults(document)).as(file).isEmpty();
        articles++;
      }
    }
    assertThat(articles).isEqualTo(3);
  }

  @Test
  void the_rules_refuse_what_the_schema_refuses() {
    JsonNode wrong =
        new JsonMapper()
            .readTree(
                """
                {"urgency": 10, "type": "novel", "colour": "red", "versionCreated": "2018-07-05T00:00:00Z",
                 "headlines": [{"role": "main"}], "associations": [{"uri": "https://a.example/"}]}
                """);
    assertThat(NinjsRules.faults(wrong))
        .containsExactlyInAnyOrder(
            "/uri is missing",
            "/urgency is no 1..9",
            "/type is no text|audio|video|picture|graphic|composite",
            "/colour is not known",
            "/headlines/value is missing",
            "/associations/name is missing");
  }

  @Test
  void nothing_is_written_unless_it_is_wanted() throws IOException {
    paper.write("site.yaml", SITE);
    assertThat(paper.build().site().keySet()).noneMatch(file -> file.contains("ninjs"));
  }

  @Test
  void a_new_article_touches_its_day_its_month_and_the_index() throws IOException {
    paper.build();
    article("three", "2019-07-05T10:00Z", "Text.");
    assertThat(paper.build().changed())
        .filteredOn(file -> file.contains("ninjs"))
        .containsExactly(
            "2019/07/05/three/ninjs.json",
            "ninjs/2019-07-05.json",
            "ninjs/2019-07.json",
            "ninjs/index.json");
  }

  @Test
  void another_text_touches_its_own_document_alone() throws IOException {
    paper.build();
    article("one", "2018-07-05T09:30Z", "A longer text.");
    assertThat(paper.build().changed())
        .filteredOn(file -> file.contains("ninjs"))
        .containsExactly("2018/07/05/one/ninjs.json");
  }

  @Test
  void a_page_of_terms_that_moves_touches_all_documents() throws IOException {
    paper.write("pages/terms.md", "---\ntitle: Terms\n---\nText.\n");
    paper.write("site.yaml", SITE + "ninjs: true\naiUse: {training: no, policy: pages/terms.md}\n");
    paper.build();
    paper.write(
        "pages/terms.md", "---\ntitle: Terms\nslug: conditions\naliases: [/terms/]\n---\nText.\n");
    Build moved = paper.build();
    assertThat(moved.changed()).filteredOn(file -> file.endsWith("/ninjs.json")).hasSize(3);
    assertThat(moved.site().get("2018/07/05/one/ninjs.json"))
        .contains("\"linkedRights\":\"https://post.example/conditions/\"");
  }

  private static String text(Build build, String file) {
    byte[] bytes = build.site().getOrDefault(file, "").getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void article(String name, String date, String text) throws IOException {
    paper.write(
        "articles/" + name + ".md",
        "---\ntitle: %s\ndate: %s\nsection: news\nauthors: Ann Lee\n---\n%s\n"
            .formatted(name, date, text));
  }
}
