package press.stet.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

  @Test
  void are_sorted_by_file_and_position_however_they_came() {
    Problems problems = new Problems();
    problems.report(ProblemKind.EMPTY_LINK, at("b.md", 1, 1));
    problems.report(ProblemKind.EMPTY_LINK, at("a.md", 10, 1));
    problems.report(ProblemKind.EMPTY_LINK, at("a.md", 9, 7));
    problems.report(ProblemKind.EMPTY_LINK, at("a.md", 9, 2));

    assertThat(problems.sorted())
        .extracting(
            p -> p.location().path() + p.location().span().line() + p.location().span().column())
        .containsExactly("a.md92", "a.md97", "a.md101", "b.md11");
  }

  @Test
  void one_reported_twice_counts_once() {
    Problems problems = new Problems();
    problems.report(ProblemKind.UNKNOWN_SECTION, at("a.md", 1, 1), "x", "");
    problems.report(ProblemKind.UNKNOWN_SECTION, at("a.md", 1, 1), "x", "");

    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.errorCount()).isEqualTo(1);
  }

  @Test
  void warnings_do_not_keep_the_paper_from_being_published() {
    Problems problems = new Problems();
    problems.report(ProblemKind.EMPTY_LINK, at("a.md", 1, 1));

    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void braces_in_a_writers_words_are_left_alone() {
    assertThat(Problem.of(ProblemKind.UNKNOWN_SECTION, at("a.md", 1, 1), "{1}{0}", "").message())
        .isEqualTo("there is no section \"{1}{0}\"");
  }

  @ParameterizedTest
  @EnumSource
  void every_message_is_a_sentence_in_lower_case_and_every_cure_ends(ProblemKind kind) {
    Problem problem = new Problem(kind, at("a.md", 1, 1), List.of("a", "b", "c", "d"));

    assertThat(problem.message()).isNotBlank().doesNotEndWith(".");
    assertThat(problem.message().substring(0, 1)).isLowerCase().isNotEqualTo(" ");
    assertThat(problem.cure()).isNotBlank();
  }

  private static Location at(String path, int line, int column) {
    return new Location(path, new Span(line, column, 1), "text");
  }
}
