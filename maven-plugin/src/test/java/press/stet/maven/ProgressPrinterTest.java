package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import press.stet.generator.BuildEvent;
import press.stet.generator.BuildEvent.Step;

class ProgressPrinterTest {

  private final AtomicLong clock = new AtomicLong(17);
  private final List<String> said = new ArrayList<>();
  private final List<String> warned = new ArrayList<>();
  private final ProgressPrinter printer = new ProgressPrinter(said::add, warned::add, clock::get);

  @Test
  void a_short_build_says_nothing() {
    printer.on(new BuildEvent.Started(Step.RENDER, 100));
    for (int done = 1; done <= 100; done++) {
      pass(49);
      printer.on(new BuildEvent.Progress(Step.RENDER, done, 100));
    }
    printer.on(new BuildEvent.Finished(Step.RENDER, 4_900_000_000L));
    assertThat(said).isEmpty();
  }

  @Test
  void a_long_build_says_something_every_five_seconds() {
    for (int done = 1; done <= 12; done++) {
      pass(1_000);
      printer.on(new BuildEvent.Progress(Step.RENDER, done, 12));
    }
    assertThat(said).containsExactly("Drawing pages: 5 of 12", "Drawing pages: 10 of 12");
  }

  @Test
  void a_finished_step_is_no_progress() {
    pass(60_000);
    printer.on(new BuildEvent.Progress(Step.PARSE, 12, 12));
    assertThat(said).isEmpty();
  }

  @Test
  void a_long_build_is_told_in_advance() {
    printer.on(
        new BuildEvent.Foreseen(
            100_000, Duration.ofSeconds(42), 1_740_000_000L, 400_000_000L, 518_979_584L));
    assertThat(said).containsExactly("100,000 articles: about 40 s and 1.7 GB of disk");
    assertThat(warned).isEmpty();
  }

  @Test
  void where_java_may_use_too_little_memory_the_flag_is_named() {
    printer.on(
        new BuildEvent.Foreseen(1_000_000, null, 17_400_000_000L, 2_650_000_000L, 518_979_584L));
    assertThat(said).containsExactly("1,000,000 articles: about 17.4 GB of disk");
    assertThat(warned)
        .containsExactly(
            "1,000,000 articles need about 2,650 MB of heap, and Java may use 519 MB: write"
                + " -Xmx2700m into .mvn/jvm.config");
  }

  private void pass(long millis) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
