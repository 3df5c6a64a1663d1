package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.diagnostic.Problem;
import press.stet.generator.preview.PreviewReport;

class PreviewPrinterTest {

  private static final String READ_AGAIN = "INFO Read again, 2 open pages reloaded, in 12 ms";

  private final RecordingLog log = new RecordingLog();
  private final PreviewPrinter printer = new PreviewPrinter(log, Colour.NONE);

  @Test
  void problems_are_said_once_and_again_when_they_change() {
    printer.saved(report(true, false, Samples.NO_BYLINE));
    printer.saved(report(true, false, Samples.NO_BYLINE));
    assertThat(log.lines).hasSize(4).endsWith("WARNING 1 warning.", READ_AGAIN, READ_AGAIN);
    log.lines.clear();
    printer.saved(report(true, true, Samples.UNKNOWN_SECTION));
    assertThat(log.lines)
        .contains("ERROR 1 error; the preview shows the last good version.")
        .endsWith(READ_AGAIN);
    log.lines.clear();
    printer.saved(report(true, false));
    assertThat(log.lines).containsExactly(READ_AGAIN);
  }

  @Test
  void what_is_found_in_the_background_is_said_when_it_is_found() {
    printer.opened(report(true, false));
    printer.checked(report(true, false));
    printer.checked(report(true, false));
    assertThat(log.lines)
        .containsExactly(
            "INFO 61 articles read in 0.0 s; texts and links are checked in the background",
            "INFO Texts and links of 61 articles checked after 0.0 s");
    printer.checked(report(true, false, Samples.UNKNOWN_SECTION));
    assertThat(log.lines).last().isEqualTo("ERROR 1 error; a build would publish nothing.");
  }

  @Test
  void without_anything_to_show_the_preview_waits() {
    printer.opened(report(false, false, Samples.UNKNOWN_SECTION));
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

  private static PreviewReport report(boolean shown, boolean heldBack, Problem... problems) {
    return new PreviewReport(List.of(problems), shown, heldBack, 61, 2, Duration.ofMillis(12));
  }
}
