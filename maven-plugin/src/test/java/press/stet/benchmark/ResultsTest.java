package press.stet.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {

  @Test
  void each_build_is_told_by_its_medians_and_each_step_beside_it() {
    Results results = new Results();
    results.add("clean", clean(4, 2.5));
    results.add("nothing changed", new Measurement(1, 1.5, 90, 0, 1_320, Map.of("Reading", 0.1)));
    results.add("clean", clean(5, 9.0));
    results.add("clean", clean(9, 3.0));
    assertThat(results.tables(1_000))
        .isEqualTo(
            """
            | build | runs | wall s | CPU s | peak MiB | written | kept |
            |---|---:|---:|---:|---:|---:|---:|
            | clean, 1,000 articles | 3 | 5.00 | 8.00 | 240 | 1,320 | 0 |
            | nothing changed, 1,000 articles | 1 | 1.00 | 1.50 | 90 | 0 | 1,320 |

            clean: 200 articles/s, 264 pages/s

            | seconds of | clean | nothing changed |
            |---|---:|---:|
            | Reading | 3.00 | 0.10 |
            """);
  }

  private static Measurement clean(double wall, double reading) {
    return new Measurement(wall, 8, 240, 1_320, 0, Map.of("Reading", reading));
  }
}
