package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Severity;
import press.stet.generator.CacheUse;
import press.stet.generator.GenerationReport;

class PreviewPrinterTest {

  private final RecordingLog log = new RecordingLog();
  private final PreviewPrinter printer = new PreviewPrinter(log, Colour.NONE);

  @Test
  void problems_are_said_once_and_again_when_they_change() {
    printer.built(report(Samples.NO_BYLINE));
    printer.built(report(Samples.NO_BYLINE));
    assertThat(log.lines)
        .hasSize(4)
        .endsWith(
            "WARNING 1 warning.",
            "INFO 3 pages written, 9 kept, 1 deleted in 0.2 s",
            "INFO 3 pages written, 9 kept, 1 deleted in 0.2 s");
    log.lines.clear();
    printer.built(report(Samples.UNKNOWN_SECTION));
    assertThat(log.lines)
        .last()
        .isEqualTo("ERROR 1 error; the preview shows the last good version.");
    log.lines.clear();
    printer.built(report());
    assertThat(log.lines).containsExactly("INFO 3 pages written, 9 kept, 1 deleted in 0.2 s");
  }

  @Test
  void before_the_first_good_build_there_is_no_last_good_version() {
    printer.built(report(Samples.UNKNOWN_SECTION));
    assertThat(log.lines)
        .last()
        .isEqualTo("ERROR 1 error; the preview waits until that is mended.");
  }

  @Test
  void a_bug_is_told_with_its_trace() {
    printer.failed(new IllegalStateException("broken"));
    assertThat(log.lines)
        .containsExactly(
            "ERROR This is a bug of Stet, not of your newspaper; the preview goes on:"
                + " java.lang.IllegalStateException: broken");
  }

  private static GenerationReport report(Problem... problems) {
    boolean published = List.of(problems).stream().noneMatch(p -> p.severity() == Severity.ERROR);
    return new GenerationReport(
        List.of(problems), published, "/", 61, 0, 3, 9, 1, CacheUse.NONE, Duration.ofMillis(200));
  }
}
