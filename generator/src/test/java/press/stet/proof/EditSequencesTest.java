package press.stet.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import press.stet.generator.SiteGenerator;
import press.stet.generator.fixture.Folder;

/**
 * Whatever happens to a newspaper, a build that makes use of earlier ones gives what a build from
 * nothing gives, byte for byte, and says the same; and a second one right after writes nothing.
 *
 * <p>{@code -Dstet.sequences=1000} tries so many sequences. What fails is told with its seed and
 * made as small as can be.
 */
class EditSequencesTest {

  private static final SiteGenerator EVERY_FIELD = new SiteGenerator(new EveryFieldTheme());
  private static final SiteGenerator DEFAULT_THEME = new SiteGenerator();

  @Property(tries = 3, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
  @AddLifecycleHook(Tries.class)
  void anIncrementalBuildEqualsACleanOne(
      @ForAll int newspaper, @ForAll("sequences") List<Step> steps) throws IOException {
    Path root = Files.createTempDirectory("stet-sequence-");
    try {
      SiteGenerator generator = newspaper % 10 == 0 ? DEFAULT_THEME : EVERY_FIELD;
      Desk desk = new Desk(generator, root, Paper.draw(new Random(newspaper)));
      desk.begin();
      steps.forEach(desk::take);
    } finally {
      new Folder(root).delete();
    }
  }

  @Provide
  Arbitrary<List<Step>> sequences() {
    return Combinators.combine(Arbitraries.of(Step.Event.class), Arbitraries.integers())
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }
}
