package press.stet.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;
import press.stet.generator.fixture.Folder;

/** Two builds with one output and one cache: neither is wrong, and neither waits for ever. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class TwoBuildsAtOnceTest {

  private final SiteGenerator generator = new SiteGenerator(new EveryFieldTheme());

  @TempDir private Path root;

  @RepeatedTest(5)
  void bothPublishTheSameSite(RepetitionInfo repetition) throws Exception {
    Paper paper = Paper.draw(new Random(100 + repetition.getCurrentRepetition()));
    Desk.beSound(generator, paper, root.resolve("paper"));
    CyclicBarrier both = new CyclicBarrier(2);
    Callable<GenerationReport> build =
        () -> {
          both.await();
          return build(root.resolve("site"), root.resolve("cache"));
        };
    ExecutorService builders = Executors.newFixedThreadPool(2);
    try {
      List<Future<GenerationReport>> reports = builders.invokeAll(List.of(build, build));
      for (Future<GenerationReport> report : reports) {
        assertThat(report.get().published()).isTrue();
      }
    } finally {
      builders.shutdownNow();
    }

    GenerationReport afterwards = build(root.resolve("site"), root.resolve("cache"));

    assertThat(List.of(afterwards.written(), afterwards.deleted())).containsOnly(0);
    build(root.resolve("fresh"), null);
    Desk.assertSame(
        new Folder(root.resolve("site")).site(), new Folder(root.resolve("fresh")).site());
  }

  private GenerationReport build(Path output, Path cache) {
    return generator.generate(
        new GenerationRequest(root.resolve("paper"), output, 2, Paper.NOON, false, cache),
        BuildListener.NONE);
  }
}
