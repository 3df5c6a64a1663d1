package press.stet.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.BodyText;
import press.stet.core.article.Reference;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Span;

/** Markdown within YAML: what is said of it has its place in the file. */
class InlineMarkdownTest {

  @ParameterizedTest
  @CsvSource({
    "'bio: See [her](../pages/about.md).',                    2, 16",
    "'bio: \"See [her](../pages/about.md).\"',                2, 17",
    "'bio: |\\n  Writes.\\n\\n  See [her](../pages/about.md).', 5, 13",
    "'bio: >\\n\\n  See [her](../pages/about.md).',           4, 13",
  })
  void references_have_their_place_in_the_file(String yaml, int line, int column) {
    Newsroom room = new Newsroom();
    AuthorProfile author =
        room.author("authors/amina.yaml", "name: Amina\n" + yaml.replace("\\n", "\n") + "\n");
    room.assertNoProblems();
    BodyText bio = Objects.requireNonNull(Objects.requireNonNull(author).bio());
    assertThat(bio.references())
        .containsExactly(
            new Reference(
                Reference.Kind.LINK, "../pages/about.md", null, null, new Span(line, column, 17)));
  }

  @ParameterizedTest
  @CsvSource({
    "'bio: See [her](javascript:x).',                  2, 16, 12",
    "'bio: |\\n  Writes.\\n\\n  See [her](javascript:x).', 5, 13, 12",
    "'bio: >\\n  See\\n  [her](javascript:x).',           2,  6,  1",
  })
  void so_have_faults_or_at_least_the_place_of_the_text(
      String yaml, int line, int column, int length) {
    Newsroom room = new Newsroom();
    String text = "name: Amina\n" + yaml.replace("\\n", "\n") + "\n";
    room.author("authors/amina.yaml", text);
    Problem problem = room.problems.sorted().get(0);
    assertThat(problem.location().span()).isEqualTo(new Span(line, column, length));
    assertThat(problem.location().lineText()).isEqualTo(text.split("\n", -1)[line - 1]);
  }
}
