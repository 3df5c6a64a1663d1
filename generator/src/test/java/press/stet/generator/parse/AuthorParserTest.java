package press.stet.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.Photo;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.SourcePath;

class AuthorParserTest {

  private static final String FILE = "authors/amina-rahimi.yaml";

  @Test
  void a_name_is_enough() {
    Newsroom room = new Newsroom();
    assertThat(room.author(FILE, "name: Amina Rahimi\n"))
        .isEqualTo(
            new AuthorProfile(
                new SourcePath(FILE),
                "amina-rahimi",
                "Amina Rahimi",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of()));
    room.assertNoProblems();
  }

  @Test
  void every_key() {
    Newsroom room = new Newsroom();
    AuthorProfile author =
        Objects.requireNonNull(
            room.author(
                FILE,
                """
                name: Amina Rahimi
                role: reporter
                title: Chief Reporter
                photo: /media/amina.svg
                email: amina@outlook.example
                bio: |
                  Joined the paper in **2009**.

                  She writes about water.
                links:
                  - https://outlook.example/authors/amina-rahimi/
                  - https://fa.wikipedia.org/wiki/کابل
                language: en
                """));
    room.assertNoProblems();
    assertThat(author.role()).isEqualTo("reporter");
    assertThat(author.title()).isEqualTo("Chief Reporter");
    assertThat(author.photo())
        .isEqualTo(new Photo("/media/amina.svg", null, null, null, new Span(4, 8, 16)));
    assertThat(author.email()).isEqualTo("amina@outlook.example");
    assertThat(author.links())
        .containsExactly(
            "https://outlook.example/authors/amina-rahimi/", "https://fa.wikipedia.org/wiki/کابل");
    assertThat(author.language()).isEqualTo("en");
    assertThat(room.store.get(Objects.requireNonNull(author.bio()).fragment()).markup())
        .contains("Joined the paper", "She writes about water.")
        .doesNotContain("role");
  }

  @Test
  void faults() {
    Newsroom room = new Newsroom();
    String yaml =
        """
        nmae: Amina
        email: amina at outlook
        links: [outlook.example, "javascript:alert(1)"]
        """;
    assertThat(room.author("authors/Amina Rahimi.yaml", yaml)).isNull();
    assertThat(room.messages())
        .isEqualTo(
            """
            authors/Amina Rahimi.yaml:1:1: error: there is no key "nmae" here
              1 | nmae: Amina
                | ^^^^
              Did you mean "name"? Known keys: name, role, title, bio, photo, email, links, \
            language, translations.
            authors/Amina Rahimi.yaml:1:1: error: "name" is missing
              1 | nmae: Amina
                | ^
              Add a line such as `name: Amina Rahimi`.
            authors/Amina Rahimi.yaml:1:1: error: an author's file is named after the author's \
            id, which "Amina Rahimi" cannot be
              1 | nmae: Amina
                | ^
              Name it like authors/amina-rahimi.yaml.
            authors/Amina Rahimi.yaml:2:8: error: "amina at outlook" is not an e-mail address
              2 | email: amina at outlook
                |        ^^^^^^^^^^^^^^^^
              Write it like name@paper.example.
            authors/Amina Rahimi.yaml:3:9: error: "outlook.example" is not a web address
              3 | links: [outlook.example, "javascript:alert(1)"]
                |         ^^^^^^^^^^^^^^^
              Write it in full, like https://example.org/page.
            authors/Amina Rahimi.yaml:3:26: error: "javascript:alert(1)" is not a web address
              3 | links: [outlook.example, "javascript:alert(1)"]
                |                          ^^^^^^^^^^^^^^^^^^^^^
              Write it in full, like https://example.org/page.""");
  }
}
