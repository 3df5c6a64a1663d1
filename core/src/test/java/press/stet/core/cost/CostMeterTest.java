package press.stet.core.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.stet.core.cost.Cost.Kind;

class CostMeterTest {

  @Test
  void costs_are_added_up_by_part_whatever_the_thread() {
    CostMeter meter = CostMeter.on();
    IntStream.range(0, 1_000)
        .parallel()
        .forEach(i -> meter.stop(Kind.TEMPLATE, i % 4 == 0 ? "tag.ftlh" : "article.ftlh", 0));
    assertThat(meter.costs())
        .extracting(cost -> cost.name() + " × " + cost.count())
        .containsExactlyInAnyOrder("article.ftlh × 750", "tag.ftlh × 250");
  }

  @Test
  void a_part_lasts_from_its_start_to_its_end() throws InterruptedException {
    CostMeter meter = CostMeter.on();
    long before = System.nanoTime();
    long start = meter.start();
    Thread.sleep(3);
    long end = meter.stop(Kind.WORK, "drawing", start);
    assertThat(end - start).isBetween(3_000_000L, System.nanoTime() - before);
    assertThat(meter.costs()).containsExactly(new Cost(Kind.WORK, "drawing", 1, end - start));
  }

  @Test
  void the_dearest_of_each_kind_comes_first() {
    CostMeter meter = CostMeter.on();
    long now = System.nanoTime();
    meter.stop(Kind.QUERY, "today()", now - 9_000_000_000L);
    meter.stop(Kind.TEMPLATE, "cheap.ftlh", now - 1_000_000_000L);
    meter.stop(Kind.TEMPLATE, "dear.ftlh", now - 5_000_000_000L);
    assertThat(meter.costs())
        .extracting(Cost::name)
        .containsExactly("dear.ftlh", "cheap.ftlh", "today()");
  }

  @Test
  void a_meter_that_is_off_measures_nothing() {
    long start = CostMeter.OFF.start();
    CostMeter.OFF.stop(Kind.WORK, "drawing", start);
    assertThat(CostMeter.OFF.costs()).isEqualTo(List.of());
  }
}
