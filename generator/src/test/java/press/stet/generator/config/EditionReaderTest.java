package press.stet.generator.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.stet.core.article.Edition;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SourcePath;

class EditionReaderTest {

  private static final SourcePath FILE = new SourcePath("editions/2018-07-05.yaml");

  @Test
  void every_key() {
    String yaml =
        """
        number: 3412
        volume: 14
        front:
          - articles/2018/07/05/doha.md
          - articles/2018/07/05/eclipse/index.md
        """;
    assertThat(EditionReader.read(FILE, new SourceText(FILE.value(), yaml), new Problems()))
        .isEqualTo(
            new Edition(
                FILE,
                LocalDate.of(2018, 7, 5),
                3412,
                14,
                List.of(
                    new SourcePath("articles/2018/07/05/doha.md"),
                    new SourcePath("articles/2018/07/05/eclipse/index.md"))));
  }

  @Test
  void nothing_but_the_day_is_required() {
    assertThat(EditionReader.read(FILE, new SourceText(FILE.value(), ""), new Problems()))
        .isEqualTo(new Edition(FILE, LocalDate.of(2018, 7, 5), null, null, List.of()));
  }

  @Test
  void faults_of_the_name_and_of_the_keys_are_told_together() {
    SourcePath file = new SourcePath("editions/5-july.yaml");
    String yaml = "number: first\nfornt: articles/doha.md\nfront: ../doha.md\n";
    Problems problems = new Problems();
    assertThat(EditionReader.read(file, new SourceText(file.value(), yaml), problems)).isNull();
    assertThat(problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            editions/5-july.yaml:1:1: error: an edition's file is named after its day, not \
            "5-july.yaml"
              1 | number: first
                | ^
              Name it like editions/2018-07-05.yaml.
            editions/5-july.yaml:1:9: error: "number" should be a whole number from 1 to 999999, \
            but is "first"
              1 | number: first
                |         ^^^^^
              Write it as `number: 1`.
            editions/5-july.yaml:2:1: error: there is no key "fornt" here
              2 | fornt: articles/doha.md
                | ^^^^^
              Did you mean "front"? Known keys: number, volume, front.
            editions/5-july.yaml:3:8: error: the path "../doha.md" leads out of the newspaper's \
            folder
              3 | front: ../doha.md
                |        ^^^^^^^^^^
              Link to a file of the newspaper, or to a web address in full.""");
  }
}
