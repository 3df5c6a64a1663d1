package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.stet.core.cost.Cost;
import press.stet.core.cost.Cost.Kind;
import press.stet.generator.BuildEvent.Finished;
import press.stet.generator.BuildEvent.Step;
import press.stet.generator.BuildListener;

class CostReportTest {

  @Test
  void steps_templates_and_queries_have_their_price() {
    StepTimes times = new StepTimes(BuildListener.NONE);
    times.on(new Finished(Step.PARSE, 1_250_000_000L));
    times.on(new Finished(Step.RENDER, 2_000_000_000L));
    List<Cost> costs =
        List.of(
            new Cost(Kind.WORK, "drawing", 10_001, 3_000_000_000L),
            new Cost(Kind.TEMPLATE, "article.ftlh", 10_000, 2_100_000_000L),
            new Cost(Kind.TEMPLATE, "containers/figure.ftlh", 12, 24_000_000L),
            new Cost(Kind.TEMPLATE, "front.ftlh", 1, 5_000_000L),
            new Cost(Kind.QUERY, "latest(\"world\", 5)", 10_000, 20_000_000L));
    assertThat(CostReport.of(times.times(), costs))
        .isEqualTo(
            """
            What this build cost:
              Reading articles           1.25 s
              Drawing pages              2.00 s
              all steps                  3.25 s
            Work on pages, the time of all threads added up:
              drawing: 10,001 pages × 0.300 ms = 3.00 s
            Templates, each with all that it includes:
              article.ftlh: 10,000 pages × 0.210 ms = 2.10 s
              containers/figure.ftlh: 12 times × 2.000 ms = 0.02 s
              front.ftlh: 1 page × 5.000 ms = 0.01 s
            Questions to the archive, part of their templates:
              latest("world", 5): 10,000 times × 0.002 ms = 0.02 s""");
  }

  @Test
  void what_did_not_happen_has_no_price() {
    assertThat(CostReport.of(Map.of(Step.SOURCE, Duration.ofMillis(10)), List.of()))
        .isEqualTo(
            """
            What this build cost:
              Finding files              0.01 s
              all steps                  0.01 s""");
  }
}
