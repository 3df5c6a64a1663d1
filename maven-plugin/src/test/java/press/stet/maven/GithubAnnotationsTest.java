package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;

class GithubAnnotationsTest {

  private final GithubAnnotations annotations =
      GithubAnnotations.of(Path.of("/repo/paper"), Path.of("/repo"));

  @Test
  void an_error_is_shown_at_its_line_of_the_repository() {
    assertThat(annotations.line(Samples.UNKNOWN_SECTION))
        .isEqualTo(
            "::error file=paper/articles/doha.md,line=4,col=10,endColumn=15,title=Error in the"
                + " newspaper::there is no section \"wrold\"%0ADid you mean \"world\"? Sections are"
                + " listed in site.yaml.");
  }

  @Test
  void what_means_something_to_github_is_escaped() {
    assertThat(annotations.line(Samples.NO_BYLINE))
        .startsWith("::warning file=paper/articles/walk%2C part 1.md,line=1,col=1,endColumn=4,");
    Problem tricky =
        Problem.of(ProblemKind.UNREADABLE_FILE, Location.ofFile("a:b%.md"), "100 %: a,b\r\nend");
    assertThat(annotations.line(tricky))
        .startsWith(
            "::error file=paper/a%3Ab%25.md,line=1,col=1,endColumn=2,title=Error in the"
                + " newspaper::the file cannot be read: 100 %25: a,b%0D%0Aend%0A");
  }

  @Test
  void every_annotation_begins_a_line() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    annotations.print(List.of(Samples.UNKNOWN_SECTION, Samples.NO_BYLINE), out);
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("::"));
  }

  @Test
  void a_paper_at_the_root_or_outside_of_the_repository_has_its_own_paths() {
    Path root = Path.of("/repo");
    assertThat(GithubAnnotations.of(root, root).prefix()).isEmpty();
    assertThat(GithubAnnotations.of(Path.of("/other"), root).prefix()).isEmpty();
    assertThat(GithubAnnotations.of(Path.of("/repository"), root).prefix()).isEmpty();
  }
}
