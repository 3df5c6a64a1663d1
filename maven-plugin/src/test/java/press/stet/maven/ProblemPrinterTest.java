package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Span;

class ProblemPrinterTest {

  private final RecordingLog log = new RecordingLog();
  private final ProblemPrinter printer = new ProblemPrinter(log, Colour.NONE);

  @Test
  void errors_and_warnings_are_printed_in_their_order_and_counted() {
    printer.print(
        List.of(Samples.UNKNOWN_SECTION, Samples.NO_BYLINE), Wording.Outcome.NOT_PUBLISHED);
    assertThat(log.lines)
        .containsExactly(
            """
            ERROR articles/doha.md:4:10: error: there is no section "wrold"
              4 | section: wrold
                |          ^^^^^
              Did you mean "world"? Sections are listed in site.yaml.""",
            """
            WARNING articles/walk, part 1.md:1:1: warning: the article has neither authors nor source
              1 | ---
                | ^^^
              Add `authors: [name]` or `source: agency` to the front matter.""",
            "ERROR 1 error, 1 warning; the published site is unchanged.");
  }

  @Test
  void warnings_alone_keep_nothing_from_being_published() {
    printer.print(List.of(Samples.NO_BYLINE, Samples.NO_BYLINE), Wording.Outcome.NOT_PUBLISHED);
    assertThat(log.lines).last().isEqualTo("WARNING 2 warnings.");
  }

  @Test
  void of_very_many_warnings_only_the_number_is_told() {
    List<Problem> many =
        new ArrayList<>(Collections.nCopies(ProblemPrinter.MOST_WARNINGS + 2, Samples.NO_BYLINE));
    many.add(Samples.UNKNOWN_SECTION);
    printer.print(many, Wording.Outcome.CHECKED);
    assertThat(log.lines).hasSize(ProblemPrinter.MOST_WARNINGS + 3);
    assertThat(log.lines.subList(ProblemPrinter.MOST_WARNINGS + 1, log.lines.size()))
        .containsExactly(
            "WARNING … and 2 more warnings, in 1 file", "ERROR 1 error, 502 warnings.");
  }

  @Test
  void a_quiet_build_prints_warnings_too() {
    RecordingLog quiet = new RecordingLog(true);
    new ProblemPrinter(quiet, Colour.NONE)
        .print(List.of(Samples.NO_BYLINE), Wording.Outcome.NOT_PUBLISHED);
    assertThat(quiet.lines).hasSize(2).allMatch(line -> line.startsWith("ERROR "));
    assertThat(quiet.lines.get(0)).contains(": warning: the article has neither");
  }

  @Test
  void a_newspaper_in_order_is_not_talked_about() {
    printer.print(List.of(), Wording.Outcome.NOT_PUBLISHED);
    assertThat(log.lines).isEmpty();
  }

  @Test
  void colours_change_nothing_but_the_colour() {
    Colour tags = (text, tone) -> "<" + tone + ">" + text + "</" + tone + ">";
    Problem tricky =
        Problem.of(
            ProblemKind.UNKNOWN_SECTION,
            new Location("articles/a error: b.md", new Span(4, 1, 1), "^ error: ^"),
            "| ^");
    for (Problem problem : List.of(Samples.UNKNOWN_SECTION, Samples.NO_BYLINE, tricky)) {
      log.lines.clear();
      new ProblemPrinter(log, tags).print(List.of(problem), Wording.Outcome.CHECKED);
      String level = log.lines.get(0).substring(0, log.lines.get(0).indexOf(' ') + 1);
      assertThat(log.lines.get(0).replaceAll("</?(STRONG|ERROR|WARNING)>", ""))
          .isEqualTo(level + ProblemText.of(problem));
    }
    log.lines.clear();
    new ProblemPrinter(log, tags).print(List.of(Samples.UNKNOWN_SECTION), Wording.Outcome.CHECKED);
    assertThat(log.lines.get(0))
        .isEqualTo(
            """
            ERROR <STRONG>articles/doha.md:4:10:</STRONG> <ERROR>error:</ERROR> there is no section "wrold"
              4 | section: wrold
                |          <ERROR>^^^^^</ERROR>
              Did you mean "world"? Sections are listed in site.yaml.""");
  }
}
