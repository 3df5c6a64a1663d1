package press.stet.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemText;

class TwentyFaultsTest {

  @Test
  void an_article_with_a_fault_in_almost_every_line_is_told_all_of_them_at_once()
      throws IOException {
    Newsroom room = new Newsroom();
    room.article("a.md", resource("twenty-faults.md"));
    assertThat(room.problems.sorted())
        .extracting(ProblemText::headline)
        .containsExactly(resource("twenty-faults.txt").split("\n"));
    assertThat(room.problems.sorted()).extracting(Problem::cure).doesNotContain("");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TwentyFaultsTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
