package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.fixture.PaperFolder;
import press.stet.generator.fixture.PaperFolder.Build;

/** Which files change when machines are told something else of a newspaper. */
class TrustChangesTest {

  @TempDir private Path root;

  private PaperFolder paper = new PaperFolder(Path.of(""), TestTheme.FACTS);

  @BeforeEach
  void layOut() throws IOException {
    paper = new PaperFolder(root, TestTheme.FACTS);
    settings("");
    paper.write("templates/front.ftlh", "<#list head.structuredData as d>${d?no_esc}</#list>");
    paper.write("pages/ethics.md", "---\ntitle: Ethics\n---\nText.\n");
    paper.write(
        "articles/one.md",
        "---\ntitle: One\ndate: 2018-07-05\nsection: news\nauthors: Ann Lee\n---\nText.\n");
    paper.write("authors/ann-lee.yaml", "name: Ann Lee\nrole: reporter\n");
    paper.build();
  }

  @Test
  void terms_for_machines_touch_their_own_files_alone() throws IOException {
    settings("aiUse: {training: no}\n");
    assertThat(paper.build().changed())
        .containsExactly(".well-known/tdmrep.json", "license.xml", "robots.txt");

    settings("aiUse: {training: no, policy: pages/ethics.md}\n");
    assertThat(paper.build().changed()).containsExactly(".well-known/tdmrep.json", "license.xml");

    settings("");
    assertThat(paper.build().changed())
        .containsExactly(".well-known/tdmrep.json", "license.xml", "robots.txt");
  }

  @Test
  void a_policy_touches_the_front_page_alone_and_follows_its_page() throws IOException {
    String policies = "organization: {policies: {ethicsPolicy: pages/ethics.md}}\n";
    settings(policies);
    assertThat(paper.build().changed()).containsExactly("index.html");

    paper.write("pages/ethics.md", "---\ntitle: Ethics\nslug: code\n---\nText.\n");
    Build moved = paper.build();
    assertThat(moved.changed()).contains("index.html", "code/index.html", "ethics/index.html");
    assertThat(moved.site().get("index.html")).contains("/code/\"");

    paper.delete("pages/ethics.md");
    assertThat(paper.build().messages())
        .isEqualTo("site.yaml:8:41: error: there is no page \"pages/ethics.md\"\n");
  }

  @Test
  void the_masthead_follows_those_who_are_on_it() throws IOException {
    settings("organization: {masthead: true}\n");
    assertThat(paper.build().changed()).contains("masthead/index.html");

    paper.write("authors/ann-lee.yaml", "name: Ann Lee\nrole: editor\n");
    Build promoted = paper.build();
    assertThat(promoted.changed()).contains("masthead/index.html");
    assertThat(promoted.site().get("masthead/index.html")).contains("Editors");
  }

  @Test
  void security_txt_is_warned_of_when_it_is_about_to_expire_and_stays_as_it_is()
      throws IOException {
    settings("securityTxt: {contact: a@post.example, expires: 2027-01-01}\n");
    paper.clock("2026-12-01T23:59:59Z");
    Build before = paper.build();
    assertThat(before.messages()).isEmpty();
    assertThat(before.changed()).containsExactly(".well-known/security.txt");

    paper.clock("2026-12-02T00:00:00Z");
    Build soon = paper.build();
    assertThat(soon.messages())
        .contains("warning: security.txt can be believed only until 2027-01-01");
    assertThat(soon.changed()).isEmpty();

    paper.clock("2027-01-01T00:00:00Z");
    assertThat(paper.build().messages())
        .contains("warning: security.txt cannot be believed since 2027-01-01");
  }

  private void settings(String more) throws IOException {
    paper.write("site.yaml", LivePaperTest.SITE + more + "lostAddresses: off\n");
  }
}
