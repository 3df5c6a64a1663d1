package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.Problems;

/** An address that was published once does not die. */
class LostAddressesTest {

  @TempDir private Path root;
  private Rehearsal paper;

  @BeforeEach
  void publish() throws IOException {
    paper =
        new Rehearsal(root)
            .settings("")
            .article("bridge", "", "The bridge is open.")
            .article("road", "title: A road\naliases: [/old/road/]\n", "The road is shut.")
            .write("pages/about.md", "---\ntitle: About us\n---\n\nWe.\n");
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void another_slug_needs_an_alias() throws IOException {
    paper.article("bridge", "slug: the-bridge\n", "The bridge is open.");
    String before = paper.files("site").toString();

    for (int i = 0; i < 3; i++) {
      GenerationReport report = i == 1 ? paper.check() : paper.build();
      assertThat(Rehearsal.said(report))
          .isEqualTo(
              """
              articles/bridge.md:6:1: error: the address /2020/01/02/bridge/ was published and is \
              gone: this is found at /2020/01/02/the-bridge/ now
                6 | slug: the-bridge
                  | ^^^^
                Write `aliases: [/2020/01/02/bridge/]` into the front matter, and the old address \
              leads here.\
              """);
      assertThat(paper.files("site")).hasToString(before);
    }
    assertThat(paper.verify().same()).isTrue();

    paper.article(
        "bridge", "slug: the-bridge\naliases: [/2020/01/02/bridge/]\n", "The bridge is open.");
    assertThat(paper.build().problems()).isEmpty();
    assertThat(paper.verify().same()).isTrue();
    assertThat(paper.files("site")).isEqualTo(paper.fromNothing());
  }

  @Test
  void other_aliases_stay_in_the_line() throws IOException {
    paper.article("road", "title: A road\nslug: the-road\naliases: [/old/road/]\n", "Shut.");

    assertThat(Rehearsal.said(paper.check()))
        .contains("`aliases: [/old/road/, /2020/01/02/road/]`");
  }

  @Test
  void an_alias_that_is_removed_is_an_address_too() throws IOException {
    paper.article("road", "title: A road\n", "The road is shut.");

    assertThat(Rehearsal.said(paper.check()))
        .isEqualTo(
            """
            articles/road.md:5:1: error: the old address /old/road/ led here, to \
            /2020/01/02/road/, and leads nowhere now
              5 | title: A road
                | ^^^^^
              Write `aliases: [/old/road/]` into the front matter.\
            """);
  }

  @Test
  void a_file_that_was_renamed_is_found_by_its_headline() throws IOException {
    paper.delete("articles/bridge.md").article("opening", "", "The bridge is open.");

    assertThat(Rehearsal.said(paper.check()))
        .isEqualTo(
            """
            articles/opening.md:2:1: error: the address /2020/01/02/bridge/ was published and is \
            gone; perhaps it has become this, at /2020/01/02/opening/
              2 | title: A bridge
                | ^^^^^
              If so, write `aliases: [/2020/01/02/bridge/]` into the front matter, and the old \
            address leads here; if not, bring back what was there, or give the old address to \
            another article.\
            """);
  }

  @Test
  void a_file_that_was_moved_is_found_by_its_name() throws IOException {
    paper
        .delete("articles/bridge.md")
        .article("2020/bridge/index", "title: Open\ndate: 2020-01-03\n", "All is new.");

    assertThat(Rehearsal.headlines(paper.check()))
        .containsExactly(
            "articles/2020/bridge/index.md:4:1: error: the address /2020/01/02/bridge/ was"
                + " published and is gone; perhaps it has become this, at /2020/01/03/bridge/");
  }

  @Test
  void what_was_deleted_names_its_file() throws IOException {
    paper.delete("articles/bridge.md");

    assertThat(Rehearsal.said(paper.check()))
        .isEqualTo(
            """
            articles/bridge.md:1:1: error: the address /2020/01/02/bridge/ was published and is \
            gone
              Bring back articles/bridge.md, or write `aliases: [/2020/01/02/bridge/]` into the \
            front matter of the article that has taken its place. If no reader has ever seen it, \
            `mvn clean` forgets it; in addresses.txt, take it out.\
            """);
  }

  @Test
  void standing_pages_have_addresses_too() throws IOException {
    paper.delete("pages/about.md").write("pages/about-us.md", "---\ntitle: About us\n---\n\nWe.\n");

    assertThat(Rehearsal.headlines(paper.check()))
        .containsExactly(
            "pages/about-us.md:2:1: error: the address /about/ was published and is gone; perhaps"
                + " it has become this, at /about-us/");
  }

  @Test
  void lists_come_and_go() throws IOException {
    paper.article("bridge", "tags: [rivers]\n", "The bridge is open.");
    paper.build();

    paper.article("bridge", "", "The bridge is open.");
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void a_draft_again_is_a_warning_and_what_has_expired_is_none() throws IOException {
    paper
        .article("bridge", "draft: true\n", "The bridge is open.")
        .article("road", "title: A road\nexpires: 2026-01-01\n", "The road is shut.");

    assertThat(Rehearsal.said(paper.build()))
        .isEqualTo(
            """
            articles/bridge.md:6:1: warning: the address /2020/01/02/bridge/ was published and is \
            gone: what was there is a draft again
              6 | draft: true
                | ^^^^^
              Publish it, or, if it is to disappear, let it expire: `expires: …`.\
            """);
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void what_was_taken_down_is_not_lost() throws IOException {
    paper.write(
        "takedowns.yaml",
        "takedowns:\n  - {address: articles/road.md, date: 2026-11-01, reason: A court wants it.}\n");

    assertThat(Rehearsal.said(paper.build())).isEmpty();
    assertThat(paper.verify().same()).isTrue();
  }

  @Test
  void files_with_errors_have_lost_nothing() throws IOException {
    paper.article("bridge", "date: never\n", "The bridge is open.");
    assertThat(paper.check().problems()).hasSize(1);

    paper.settings("address: nowhere\n");
    assertThat(paper.check().problems()).hasSize(2);
  }

  @Test
  void a_warning_is_given_once_and_the_rule_may_be_switched_off() throws IOException {
    paper.settings("lostAddresses: warning\n").delete("articles/bridge.md");
    assertThat(Rehearsal.headlines(paper.build()))
        .containsExactly(
            "articles/bridge.md:1:1: warning: the address /2020/01/02/bridge/ was published and is"
                + " gone");
    assertThat(paper.build().problems()).isEmpty();

    paper.settings("lostAddresses: off\n").delete("articles/road.md");
    assertThat(paper.build().problems()).isEmpty();
  }

  @Test
  void another_pattern_is_told_in_a_few_words() throws IOException {
    for (int i = 10; i < 40; i++) {
      paper.article("many-" + i, "", "Text.");
    }
    paper.build();
    paper.settings("address: /{year}/{slug}/\n");

    GenerationReport report = paper.check();

    assertThat(report.problems()).hasSize(21);
    assertThat(Rehearsal.said(report))
        .endsWith(
            """
            site.yaml:6:1: error: 12 more published addresses are gone
              6 | address: /{year}/{slug}/
                | ^^^^^^^
              If `address` or sections in site.yaml have changed, change them back: it is the \
            address of every article.\
            """);
  }

  @Test
  void a_list_in_the_newspaper_is_known_without_a_cache() throws IOException {
    paper
        .write(
            "addresses.txt", "/2020/01/02/bridge/\n/2020/01/02/raod/\n/about\n\n/gone/for/ever/\n")
        .article("draft", "draft: true\n", "Not yet.");

    assertThat(Rehearsal.said(paper.buildWithoutCache()))
        .isEqualTo(
            """
            addresses.txt:5:1: error: the address /gone/for/ever/ was published and is gone
              5 | /gone/for/ever/
                | ^^^^^^^^^^^^^^^
              Bring back what was there, or write `aliases: [/gone/for/ever/]` into the front \
            matter of the article that has taken its place. If no reader has ever seen it, `mvn \
            clean` forgets it; in addresses.txt, take it out.

            articles/road.md:6:1: error: the address /2020/01/02/raod/ was published and is gone; \
            perhaps it has become this, at /2020/01/02/road/
              6 | aliases: [/old/road/]
                | ^^^^^^^
              If so, write `aliases: [/old/road/, /2020/01/02/raod/]` into the front matter, and \
            the old address leads here; if not, bring back what was there, or give the old address \
            to another article.\
            """);
  }

  @Test
  void the_list_goes_on_where_the_cache_has_forgotten() throws IOException {
    paper.settings("lostAddresses: warning\n").delete("articles/bridge.md");
    paper.write("addresses.txt", "/2020/01/02/bridge/\n");

    assertThat(paper.build().problems()).hasSize(1);
    assertThat(paper.build().problems()).hasSize(1);
    paper.article("draft", "slug: bridge\ndraft: true\n", "Not yet.");
    assertThat(Rehearsal.headlines(paper.build()))
        .containsExactly(
            "articles/draft.md:7:1: warning: the address /2020/01/02/bridge/ was published and is"
                + " gone: what was there is a draft again");
  }

  @Test
  void the_register_adds_what_is_published_and_takes_nothing_out() throws IOException {
    paper
        .write("addresses.txt", "# kept by hand\n/gone/\n\n/about/\n")
        .article("draft", "draft: true\n", "Not yet.");
    Problems problems = new Problems();

    AddressRegister register =
        AddressRegister.of(paper.beside("paper"), 2, Rehearsal.NOW, problems).orElseThrow();
    register.saveIn(paper.beside("paper"));

    assertThat(problems.sorted()).isEmpty();
    assertThat(register.added()).isEqualTo(2);
    assertThat(Files.readString(paper.beside("paper/addresses.txt")))
        .isEqualTo("/2020/01/02/bridge/\n/2020/01/02/road/\n/about/\n/gone/\n");
    assertThat(AddressRegister.of(paper.beside("paper"), 1, Rehearsal.NOW, problems))
        .hasValueSatisfying(again -> assertThat(again.text()).isEqualTo(register.text()));
  }

  @Test
  void a_line_that_is_no_address_is_an_error() throws IOException {
    paper.write("addresses.txt", "/about/\nhttps://post.example/about/\n");

    assertThat(Rehearsal.said(paper.check()))
        .isEqualTo(
            """
            addresses.txt:2:1: error: "https://post.example/about/" is no address of this site: it \
            does not begin with a slash
              2 | https://post.example/about/
                | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Write one address a line, from the site's root, like /2018/07/05/doha/.\
            """);
    Problems problems = new Problems();
    assertThat(AddressRegister.of(paper.beside("paper"), 2, Rehearsal.NOW, problems)).isEmpty();
    assertThat(problems.count()).isEqualTo(1);
  }

  @Test
  void a_damaged_ledger_is_begun_anew() throws IOException {
    paper.delete("articles/bridge.md");
    Files.write(paper.beside("cache/published"), new byte[7]);

    assertThat(paper.build().problems()).isEmpty();
    paper.delete("articles/road.md");
    assertThat(paper.build().problems()).hasSize(2);
  }

  @Test
  void another_version_of_the_cache_remembers_addresses() throws IOException {
    paper.delete("articles/bridge.md");
    Files.write(paper.beside("cache/articles"), new byte[30]);

    assertThat(paper.check().problems()).hasSize(1);
    assertThat(paper.check().problems()).hasSize(1);
  }
}
