package press.stet.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.BuildEvent;
import press.stet.generator.BuildEvent.Step;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;
import press.stet.generator.fixture.Folder;

/**
 * A build that is killed at any moment, as by {@code kill -9}, leaves every file of the site as the
 * build before made it or as this one was to make it, and the next build comes out right.
 *
 * <p>{@code -Dstet.kills=50} kills so many.
 */
class KilledBuildTest {

  private static final int KILLS = Integer.getInteger("stet.kills", 3);

  private final SiteGenerator generator = new SiteGenerator(new EveryFieldTheme());

  @TempDir private Path root;

  private SortedMap<String, ByteBuffer> even;
  private SortedMap<String, ByteBuffer> odd;

  /** Those that a build of this paper has. */
  private final List<Step> steps = new ArrayList<>();

  @BeforeEach
  void buildBothVersionsFromNothing() {
    even = fromNothing(0);
    odd = fromNothing(1);
    steps.clear();
    build(
        paper(0),
        root.resolve("site"),
        root.resolve("cache"),
        event -> {
          if (event instanceof BuildEvent.Started started) {
            steps.add(started.step());
          }
        });
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void everyFileIsTheOldOrTheNewOneAndTheNextBuildIsRight() throws Exception {
    long seed = Long.getLong("stet.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 1; i <= KILLS; i++) {
      int version = i % 2;
      SortedMap<String, ByteBuffer> old = version == 0 ? odd : even;
      SortedMap<String, ByteBuffer> wanted = version == 0 ? even : odd;

      String moment = killSomewhere(paper(version), random);

      String killed = "kill %d of seed %d, %s".formatted(i, seed, moment);
      assertOldOrNew(killed, new Folder(root.resolve("site")).site(), old, wanted);
      GenerationReport next = build(paper(version), root.resolve("site"), root.resolve("cache"));
      assertThat(next.published()).as(killed).isTrue();
      Desk.assertSame(new Folder(root.resolve("site")).site(), wanted);
    }
  }

  private static void assertOldOrNew(
      String killed,
      SortedMap<String, ByteBuffer> found,
      SortedMap<String, ByteBuffer> old,
      SortedMap<String, ByteBuffer> wanted) {
    SortedSet<String> paths = new TreeSet<>(found.keySet());
    paths.addAll(old.keySet());
    paths.addAll(wanted.keySet());
    for (String path : paths) {
      // A file that is missing is null on its side, too.
      ByteBuffer file = found.get(path);
      assertThat(same(file, old.get(path)) || same(file, wanted.get(path)))
          .as("%s: %s is old or new", killed, path)
          .isTrue();
    }
  }

  private static boolean same(ByteBuffer one, ByteBuffer other) {
    return one == null ? other == null : one.equals(other);
  }

  /** Starts a build, waits for one of its steps and a little longer, and kills it. */
  private String killSomewhere(Path paper, Random random) throws Exception {
    Step step = random.nextInt(3) > 0 ? Step.OUTPUT : steps.get(random.nextInt(steps.size()));
    int micros = random.nextInt(step == Step.RENDER || step == Step.PARSE ? 400_000 : 60_000);
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BuildToKill.class.getName(),
                paper.toString(),
                root.resolve("site").toString(),
                root.resolve("cache").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = build.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.equals(step.name())) {
        line = lines.readLine();
      }
      assertThat(line).as("the build got as far as " + step).isNotNull();
      TimeUnit.MICROSECONDS.sleep(micros);
    } finally {
      build.destroyForcibly();
      build.waitFor();
    }
    return "%d µs into %s".formatted(micros, step);
  }

  /** The folder of a version. */
  private Path paper(int version) {
    Folder folder = new Folder(root.resolve("paper-" + version));
    folder.hold(LargePaper.version(version));
    return folder.root();
  }

  private SortedMap<String, ByteBuffer> fromNothing(int version) {
    Folder fresh = new Folder(root.resolve("fresh-" + version));
    build(paper(version), fresh.root(), null);
    return fresh.site();
  }

  private GenerationReport build(Path paper, Path output, Path cache) {
    return build(paper, output, cache, BuildListener.NONE);
  }

  private GenerationReport build(Path paper, Path output, Path cache, BuildListener listener) {
    return generator.generate(
        new GenerationRequest(paper, output, 2, Paper.NOON, false, cache), listener);
  }
}
