package press.stet.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTextTest {

  @Test
  void a_problem_says_place_cause_and_cure() {
    SourceText source =
        new SourceText("articles/doha.md", "---\ntitle: Doha\ndate: 2018-07-05\nsection: wrold\n");
    Problem problem =
        Problem.of(
            ProblemKind.UNKNOWN_SECTION,
            source.at(source.text().indexOf("wrold"), 5),
            "wrold",
            "Did you mean \"world\"? ");

    assertThat(ProblemText.of(problem))
        .isEqualTo(
            """
            articles/doha.md:4:10: error: there is no section "wrold"
              4 | section: wrold
                |          ^^^^^
              Did you mean "world"? Sections are listed in site.yaml.""");
  }

  @Test
  void a_problem_of_a_whole_file_shows_no_line() {
    Problem problem =
        Problem.of(ProblemKind.UNREADABLE_FILE, Location.ofFile("a.md"), "it is a folder");

    assertThat(ProblemText.of(problem))
        .isEqualTo(
            """
            a.md:1:1: error: the file cannot be read: it is a folder
              Check that the file exists and that you may read it.""");
  }

  @Test
  void the_margin_grows_with_the_line_number() {
    assertThat(excerpt(new Location("a.md", new Span(1234, 3, 2), "abcdef")))
        .isEqualTo(
            """
              1234 | abcdef
                   |   ^^""");
  }

  @Test
  void a_tab_takes_one_column() {
    assertThat(excerptOf("\ttitle: x", "x"))
        .isEqualTo(
            """
              1 |  title: x
                |         ^""");
  }

  @Test
  void a_wide_character_takes_two_columns() {
    assertThat(excerptOf("title: 北京 x", "北京"))
        .isEqualTo(
            """
              1 | title: 北京 x
                |        ^^^^""");
    assertThat(excerptOf("title: 北京 x", "x"))
        .isEqualTo(
            """
              1 | title: 北京 x
                |             ^""");
  }

  @Test
  void a_combining_mark_takes_none() {
    assertThat(excerptOf("cafe\u0301 x", "x")).isEqualTo("1 | cafe\u0301 x\n  |      ^");
    assertThat(excerptOf("cafe\u0301 x", "e\u0301")).isEqualTo("1 | cafe\u0301 x\n  |    ^");
    assertThat(excerptOf("cafe\u0301 x", "\u0301")).isEqualTo("1 | cafe\u0301 x\n  |     ^");
  }

  @Test
  void letters_that_run_from_right_to_left_are_counted_like_others() {
    assertThat(excerptOf("section: جهان", "جهان"))
        .isEqualTo("1 | section: جهان\n  |          ^^^^");
  }

  @Test
  void what_would_turn_the_text_or_steer_the_terminal_is_shown_as_a_mark() {
    assertThat(excerptOf("a\u202eb\u001b[31m\u0000x", "x"))
        .isEqualTo("1 | a�b�[31m�x\n  |          ^");
    Problem problem =
        Problem.of(ProblemKind.UNKNOWN_SECTION, Location.ofFile("a\u001b[2J.md"), "a\u202e\nb", "");
    assertThat(ProblemText.headline(problem))
        .isEqualTo("a�[2J.md:1:1: error: there is no section \"a��b\"");
    Problem cured =
        Problem.of(
            ProblemKind.UNKNOWN_SECTION,
            Location.ofFile("a.md"),
            "b",
            "Is it a\n::stop::\u001b[2J? ");
    assertThat(ProblemText.of(cured))
        .endsWith("\n  Is it a�::stop::�[2J? Sections are listed in site.yaml.");
  }

  @Test
  void lines_to_be_copied_begin_where_they_begin_in_the_file() {
    Problem problem =
        Problem.of(
            ProblemKind.MISSING_WORDS,
            Location.ofFile("de.yaml"),
            "2 texts of the theme are",
            "de",
            "de.yaml",
            "latest: \"Latest\"\nsearch: \"\u001b[2J\"");
    assertThat(ProblemText.of(problem))
        .endsWith("put them into de.yaml:\nlatest: \"Latest\"\nsearch: \"�[2J\"");
  }

  @Test
  void a_long_line_is_cut_around_the_fault() {
    String line = "x".repeat(150) + "FAULT" + "y".repeat(150);

    assertThat(excerptOf(line, "FAULT"))
        .isEqualTo(
            "1 | …"
                + "x".repeat(30)
                + "FAULT"
                + "y".repeat(65)
                + "…\n  | "
                + " ".repeat(31)
                + "^^^^^");
  }

  @Test
  void the_beginning_of_a_long_line_is_not_cut_off_without_need() {
    String line = "a FAULT " + "x".repeat(200);

    assertThat(excerptOf(line, "FAULT"))
        .isEqualTo("1 | a FAULT " + "x".repeat(92) + "…\n  |   ^^^^^");
  }

  @Test
  void the_carets_end_where_the_shown_line_ends() {
    String line = "x".repeat(300);

    assertThat(excerpt(new Location("a.md", new Span(1, 1, 300), line)))
        .isEqualTo("1 | " + "x".repeat(100) + "…\n  | " + "^".repeat(100));
  }

  @Test
  void the_caret_may_stand_behind_the_line() {
    assertThat(excerpt(new Location("a.md", new Span(1, 4, 1), "abc")))
        .isEqualTo(
            """
              1 | abc
                |    ^""");
    assertThat(excerpt(new Location("a.md", new Span(1, 301, 1), "x".repeat(300))))
        .isEqualTo("1 | …" + "x".repeat(30) + "\n  | " + " ".repeat(31) + "^");
  }

  private static String excerptOf(String line, String fault) {
    return excerpt(new SourceText("a.md", line).at(line.indexOf(fault), fault.length()));
  }

  private static String excerpt(Location location) {
    return ProblemText.excerpt(location).stripIndent();
  }
}
