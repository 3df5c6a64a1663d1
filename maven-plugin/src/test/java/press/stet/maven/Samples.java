package press.stet.maven;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.core.site.Moments;
import press.stet.generator.CacheUse;
import press.stet.generator.GenerationReport;

/** Problems and reports for the tests. */
final class Samples {

  static final Problem UNKNOWN_SECTION =
      Problem.of(
          ProblemKind.UNKNOWN_SECTION,
          new Location("articles/doha.md", new Span(4, 10, 5), "section: wrold"),
          "wrold",
          "Did you mean \"world\"? ");

  static final Problem NO_BYLINE =
      Problem.of(
          ProblemKind.NO_BYLINE_OR_SOURCE,
          new Location("articles/walk, part 1.md", new Span(1, 1, 3), "---"));

  static final Moments NOTHING = new Moments(Instant.EPOCH);

  private Samples() {}

  static GenerationReport report(int written, int kept, int deleted, long millis) {
    return new GenerationReport(
        List.of(),
        true,
        "/",
        61,
        0,
        written,
        kept,
        deleted,
        CacheUse.NONE,
        NOTHING,
        ZoneOffset.UTC,
        Duration.ofMillis(millis));
  }

  static GenerationReport report(Problem... problems) {
    return new GenerationReport(
        List.of(problems),
        false,
        "/",
        61,
        0,
        0,
        0,
        0,
        CacheUse.NONE,
        NOTHING,
        ZoneOffset.UTC,
        Duration.ofMillis(900));
  }
}
