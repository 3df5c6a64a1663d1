package press.stet.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Severity;
import press.stet.generator.BuildEvent;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;
import press.stet.generator.fixture.Folder;

/** A newspaper on disk, built again after every step, and again from nothing. */
final class Desk {

  private static final List<Duration> PASSING =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofHours(1),
          Duration.ofHours(20),
          Duration.ofHours(49),
          Duration.ofDays(40),
          Duration.ofHours(-5),
          Duration.ofDays(-3));

  private final SiteGenerator generator;
  private final Path root;
  private final Folder output;
  private final Folder cache;
  private final Folder oldCache;
  private Folder source;
  private Paper paper;
  private Instant now = Paper.NOON;
  private boolean drafts;
  private @Nullable Published last;
  private int builds;

  /**
   * A desk with a newspaper that has not been built.
   *
   * @param root an empty folder
   */
  Desk(SiteGenerator generator, Path root, Paper paper) {
    this.generator = generator;
    this.root = root;
    this.source = new Folder(root.resolve("paper"));
    this.output = new Folder(root.resolve("site"));
    this.cache = new Folder(root.resolve("cache"));
    this.oldCache = new Folder(root.resolve("old-cache"));
    this.paper = paper;
  }

  /** What could be published. */
  private record Published(Paper paper, Instant now, boolean drafts) {}

  /** Proves the first build, once the files with faults are out of the paper. */
  void begin() {
    beSound(generator, paper, source.root());
    prove();
  }

  /** Takes files with faults out of a paper, until it can be published, and lays it out. */
  static void beSound(SiteGenerator generator, Paper paper, Path source) {
    GenerationRequest check = new GenerationRequest(source, null, 2, Paper.NOON, false, null);
    for (int i = 0; i < 20; i++) {
      new Folder(source).hold(paper.bytes());
      GenerationReport checked = generator.generate(check, BuildListener.NONE);
      if (!checked.failed()) {
        return;
      }
      checked.problems().stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .forEach(problem -> paper.drop(problem.location().path()));
    }
  }

  /** Lets something happen, then proves that nobody could tell from the site. */
  void take(Step step) {
    Random chance = step.chance();
    step.apply(paper);
    switch (step.event()) {
      case CLOCK -> now = now.plus(PASSING.get(chance.nextInt(PASSING.size())));
      case DRAFTS -> drafts = !drafts;
      case TAMPERING -> tamper(chance);
      case DAMAGE -> damage(chance);
      case MOVE -> move(chance);
      case INTERRUPTION -> interrupt(chance);
      default -> {}
    }
    if (!prove() && last != null && chance.nextInt(3) > 0) {
      paper = last.paper().copy();
      now = last.now();
      drafts = last.drafts();
      assertThat(prove()).as("mended").isTrue();
    }
  }

  /**
   * Builds, builds from nothing, and compares what is said and what is there.
   *
   * @return whether the paper could be published
   */
  boolean prove() {
    hold();
    SortedMap<String, ByteBuffer> before = output.contents();
    GenerationReport built = build(output.root(), BuildListener.NONE);
    Folder fresh = new Folder(root.resolve("fresh-" + builds));
    GenerationReport clean = generator.generate(request(fresh.root()), BuildListener.NONE);
    assertThat(texts(built.problems())).isEqualTo(texts(clean.problems()));
    assertThat(built.published()).isEqualTo(clean.published());
    assertThat(List.of(built.articles(), built.withheld()))
        .isEqualTo(List.of(clean.articles(), clean.withheld()));
    if (built.published()) {
      assertSame(output.site(), fresh.site());
      last = new Published(paper.copy(), now, drafts);
      proveRest(built);
    } else {
      assertSame(output.contents(), before);
    }
    fresh.delete();
    return built.published();
  }

  private void proveRest(GenerationReport built) {
    SortedMap<String, FileTime> times = output.times();
    GenerationReport again = build(output.root(), BuildListener.NONE);
    assertThat(texts(again.problems())).isEqualTo(texts(built.problems()));
    assertThat(List.of(again.written(), again.deleted())).as("written again").containsOnly(0);
    assertThat(again.kept()).isEqualTo(built.written() + built.kept());
    SortedMap<String, FileTime> timesNow = output.times();
    List.of(times, timesNow).forEach(all -> all.keySet().removeIf(it -> it.startsWith(".stet-")));
    assertThat(timesNow).isEqualTo(times);
  }

  /** Brings the folder to what the paper is. */
  private void hold() {
    source.hold(paper.bytes());
    // As after a checkout: the times of files say nothing.
    FileTime never = FileTime.from(Instant.EPOCH);
    try {
      for (Path file : source.files().values()) {
        Files.setLastModifiedTime(file, never);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GenerationReport build(Path folder, BuildListener listener) {
    builds++;
    return generator.generate(
        new GenerationRequest(source.root(), folder, 1 + builds % 2, now, drafts, cache.root()),
        listener);
  }

  private GenerationRequest request(@Nullable Path folder) {
    return new GenerationRequest(source.root(), folder, 2, now, drafts, null);
  }

  /** Somebody else's hand in the output folder. */
  private void tamper(Random chance) {
    List<Path> files = new ArrayList<>(output.files().values());
    for (int i = chance.nextInt(3); i >= 0 && !files.isEmpty(); i--) {
      Path file = files.get(chance.nextInt(files.size()));
      try {
        if (!Files.exists(file) || chance.nextInt(3) == 0) {
          Files.deleteIfExists(file);
          continue;
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && chance.nextBoolean()) {
          bytes[chance.nextInt(bytes.length)] ^= 1;
          Files.write(file, bytes);
        } else {
          Files.write(file, new byte[chance.nextInt(30)]);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The cache is kept for later, exchanged for an older one, lost, cut short or garbled. */
  private void damage(Random chance) {
    int kind = chance.nextInt(5);
    if (kind == 0) {
      oldCache.delete();
      cache.copyTo(oldCache.root());
    } else if (kind == 1) {
      cache.delete();
      oldCache.copyTo(cache.root());
    } else if (kind == 2 && chance.nextBoolean()) {
      cache.delete();
    } else {
      List<Path> files = new ArrayList<>(cache.files().values());
      if (!files.isEmpty()) {
        damage(files.get(chance.nextInt(files.size())), chance);
      }
    }
  }

  private static void damage(Path file, Random chance) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int place = chance.nextInt(Math.max(1, bytes.length));
      if (bytes.length == 0 || chance.nextInt(4) == 0) {
        Files.delete(file);
      } else if (chance.nextBoolean()) {
        Files.write(file, Arrays.copyOf(bytes, place));
      } else {
        bytes[place] ^= (byte) (1 << chance.nextInt(8));
        Files.write(file, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void move(Random chance) {
    Folder other = new Folder(root.resolve("paper-" + chance.nextInt(1_000)));
    if (!Files.exists(other.root())) {
      source.copyTo(other.root());
      source.delete();
      source = other;
    }
  }

  /** A build that ends with an exception, or by an interrupt, somewhere. */
  private void interrupt(Random chance) {
    hold();
    int last = chance.nextInt(14);
    boolean exception = chance.nextBoolean();
    int[] heard = {0};
    Thread builder = Thread.currentThread();
    BuildListener listener =
        event -> {
          if (heard[0]++ == last && !(event instanceof BuildEvent.Progress)) {
            if (exception) {
              throw new InterruptedBuild();
            }
            builder.interrupt();
          }
        };
    try {
      build(output.root(), listener);
    } catch (InterruptedBuild | UncheckedIOException | IllegalStateException e) {
      // The next build is to cope with whatever there is now.
    } finally {
      Thread.interrupted();
    }
  }

  private static List<String> texts(List<Problem> problems) {
    // What was published before, a build from nothing cannot know.
    return problems.stream()
        .filter(problem -> !problem.kind().isOfHistory())
        .map(ProblemText::of)
        .toList();
  }

  /** Names the files first: contents are easier to read one by one. */
  static void assertSame(
      SortedMap<String, ByteBuffer> actual, SortedMap<String, ByteBuffer> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    for (Map.Entry<String, ByteBuffer> file : expected.entrySet()) {
      ByteBuffer bytes = actual.get(file.getKey());
      if (!file.getValue().equals(bytes)) {
        assertThat(text(bytes)).as(file.getKey()).isEqualTo(text(file.getValue()));
      }
    }
  }

  private static String text(ByteBuffer bytes) {
    return StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
  }

  private static final class InterruptedBuild extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
