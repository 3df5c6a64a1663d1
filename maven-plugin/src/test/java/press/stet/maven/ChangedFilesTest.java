package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;

class ChangedFilesTest {

  private static final List<Problem> PROBLEMS =
      List.of(at("articles/2018/a.md"), at("articles/b.md"), at("site.yaml"));

  @TempDir private Path repository;

  @BeforeEach
  void layOut() throws IOException {
    for (String file : List.of("paper/articles/2018/a.md", "paper/articles/b.md", "README.md")) {
      Files.createDirectories(repository.resolve(file).getParent());
      Files.writeString(repository.resolve(file), "");
    }
  }

  @Test
  void without_names_all_is_of_concern() {
    assertThat(files(null).concern(PROBLEMS)).isEqualTo(PROBLEMS);
    assertThat(files(" ").concern(PROBLEMS)).isEqualTo(PROBLEMS);
  }

  @Test
  void files_are_named_from_the_newspaper_or_from_the_repository() {
    assertThat(concern("articles/b.md")).containsExactly("articles/b.md");
    assertThat(concern("paper/articles/b.md")).containsExactly("articles/b.md");
    assertThat(concern(repository.resolve("paper/articles/b.md").toString()))
        .containsExactly("articles/b.md");
  }

  @Test
  void several_are_separated_by_commas_or_line_breaks() {
    assertThat(concern("articles/b.md, articles/2018/a.md"))
        .containsExactly("articles/2018/a.md", "articles/b.md");
    assertThat(concern("paper/articles/b.md\npaper/articles/2018/a.md\n")).hasSize(2);
  }

  @Test
  void a_folder_stands_for_all_that_is_in_it() {
    assertThat(concern("articles/2018")).containsExactly("articles/2018/a.md");
    assertThat(concern("articles")).hasSize(2);
    assertThat(concern("paper")).hasSize(3);
  }

  @Test
  void other_files_of_the_repository_are_of_no_concern() {
    assertThat(concern("README.md")).isEmpty();
    assertThat(files("README.md").unknown()).isEmpty();
  }

  @Test
  void what_is_nowhere_is_told() {
    ChangedFiles files = files("articles/gone.md,articles/b.md");
    assertThat(files.unknown()).containsExactly("articles/gone.md");
    assertThat(Wording.unknownFile("articles/gone.md"))
        .isEqualTo(
            "There is no file articles/gone.md, so nothing is said about it: it was deleted, or is"
                + " misspelt in -Dstet.files.");
  }

  private List<String> concern(String given) {
    return files(given).concern(PROBLEMS).stream().map(p -> p.location().path()).toList();
  }

  private ChangedFiles files(String given) {
    return ChangedFiles.of(given, repository.resolve("paper"), repository.resolve("paper"));
  }

  private static Problem at(String file) {
    return Problem.of(ProblemKind.MISSING_DATE, Location.ofFile(file));
  }
}
