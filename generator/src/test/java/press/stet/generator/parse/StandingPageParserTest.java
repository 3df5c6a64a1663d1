package press.stet.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.stet.core.article.Alias;
import press.stet.core.article.StandingArticle;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

class StandingPageParserTest {

  @ParameterizedTest
  @CsvSource({
    "pages/about.md,            '',         /about/",
    "pages/about/index.md,      '',         /about/",
    "pages/about/history.md,    '',         /about/history/",
    "pages/Our Ethics.md,       '',         /our-ethics/",
    "pages/index.md,            '',         /",
    "pages/corrections.md,      policy,     /policy/",
    "pages/about/old-name.md,   history,    /about/history/",
    "pages/about/index.md,      about-us,   /about-us/",
    "pages/درباره.md,           '',         /درباره/",
  })
  void the_address_is_the_path_unless_a_slug_is_given(String file, String slug, String address) {
    Newsroom room = new Newsroom();
    StandingArticle page = room.page(file, "---\ntitle: T\nslug: " + slug + "\n---\nText.");
    room.assertNoProblems();
    assertThat(Objects.requireNonNull(page).address()).isEqualTo(new SitePath(address));
  }

  @Test
  void every_key() {
    Newsroom room = new Newsroom();
    StandingArticle page =
        Objects.requireNonNull(
            room.page(
                "pages/about.md",
                """
                ---
                title: About  the paper
                summary: Who we are.
                order: 1
                aliases: [/about.php]
                draft: true
                language: fa
                translationOf: pages/about.en.md
                ---
                Text.
                """));
    room.assertNoProblems();
    assertThat(page.title()).isEqualTo("About the paper");
    assertThat(page.summary()).isEqualTo("Who we are.");
    assertThat(page.order()).isEqualTo(1);
    assertThat(page.aliases())
        .containsExactly(new Alias(new SitePath("/about.php"), null, new Span(5, 11, 10)));
    assertThat(page.draft()).isTrue();
    assertThat(page.language()).isEqualTo("fa");
    assertThat(page.translationOf()).isEqualTo(new SourcePath("pages/about.en.md"));
    assertThat(room.store.get(page.body().fragment()).markup()).contains("Text.");
  }

  @Test
  void faults() {
    Newsroom room = new Newsroom();
    String text = "---\norder: first\nauthors: [a]\nslug: About Us\n---\n";
    assertThat(room.page("pages/about.md", text)).isNull();
    assertThat(room.messages())
        .isEqualTo(
            """
            pages/about.md:1:1: error: the page has no title
              1 | ---
                | ^^^
              Add a line `title: …` with the headline to the front matter.
            pages/about.md:2:8: error: "order" should be a whole number from 0 to 9999, but is \
            "first"
              2 | order: first
                |        ^^^^^
              Write it as `order: 0`.
            pages/about.md:3:1: error: there is no key "authors" here
              3 | authors: [a]
                | ^^^^^^^
              Known keys: title, summary, order, slug, aliases, draft, language, translationOf.
            pages/about.md:4:7: error: "About Us" cannot be part of an address
              4 | slug: About Us
                |       ^^^^^^^^
              Use lower-case letters, digits and hyphens, for example `slug: about-us`.""");
  }
}
