package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.fixture.Folder;

/** A newspaper that is built again and again, as its clock and its editors move on. */
abstract class MovingPaper {

  @TempDir Path root;
  private SortedMap<String, String> before = new TreeMap<>();

  final String file(String name) {
    return Objects.requireNonNull(before.get(name), name);
  }

  final boolean exists(String name) {
    return before.containsKey(name);
  }

  final GenerationReport report(String now) {
    return new SiteGenerator(TestTheme.FACTS).generate(request(now), BuildListener.NONE);
  }

  private GenerationRequest request(String now) {
    return new GenerationRequest(
        root.resolve("paper"),
        root.resolve("site"),
        2,
        Instant.parse(now),
        false,
        root.resolve("cache"));
  }

  /** Builds on what is known, and proves that a build from nothing gives the same. */
  final void build(String now) throws IOException {
    Verification verification =
        Verification.of(new SiteGenerator(TestTheme.FACTS), request(now), BuildListener.NONE);
    if (!verification.built().failed()) {
      assertThat(verification.same()).as("built on the cache as from nothing").isTrue();
    }
    before = new Folder(root.resolve("site")).siteText();
  }

  /** The files that another build wrote, changed or deleted. */
  final Set<String> changed(String now) throws IOException {
    SortedMap<String, String> was = before;
    build(now);
    Set<String> changed = new TreeSet<>(was.keySet());
    changed.addAll(before.keySet());
    changed.removeIf(name -> Objects.equals(was.get(name), before.get(name)));
    return changed;
  }

  final void article(String name, String date, String keys) throws IOException {
    write(
        "articles/" + name + ".md",
        "---\ntitle: Title of %s\ndate: %s\nsection: news\nauthors: Ann Lee\n%s---\nText.\n"
            .formatted(name, date, keys));
  }

  final void write(String path, String text) throws IOException {
    Path file = root.resolve("paper").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
