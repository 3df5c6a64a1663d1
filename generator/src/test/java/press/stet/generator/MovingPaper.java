package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A newspaper on disk that is built again and again, each time on what is known and from nothing.
 */
final class MovingPaper {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final Path root;
  private SortedMap<String, String> site = new TreeMap<>();

  MovingPaper(Path root) {
    this.root = root;
  }

  /** Writes a file of the newspaper. */
  void write(String path, String text) throws IOException {
    Path file = root.resolve("paper").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  /** Writes an article of the section "news". */
  void article(String name, String date, String keys) throws IOException {
    write(
        "articles/" + name + ".md",
        "---\ntitle: Title of %s\ndate: %s\nsection: news\nauthors: Ann Lee\n%s---\nText.\n"
            .formatted(name, date, keys));
  }

  /** Builds, and tells which files of the site have come, changed or gone. */
  Set<String> changes() throws IOException {
    GenerationRequest request =
        new GenerationRequest(
            root.resolve("paper"), root.resolve("site"), 2, NOON, false, root.resolve("cache"));
    Verification verification =
        Verification.of(new SiteGenerator(TestTheme.FACTS), request, BuildListener.NONE);
    assertThat(verification.built().failed()).isFalse();
    assertThat(verification.same()).as("built on the cache as from nothing").isTrue();
    SortedMap<String, String> before = site;
    site = read(root.resolve("site"));
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(site.keySet());
    changed.removeIf(name -> Objects.equals(before.get(name), site.get(name)));
    return changed;
  }

  /** A file of the site as it was built last. */
  String page(String path) {
    return Objects.requireNonNull(site.get(path));
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    files.remove(".stet-manifest");
    return files;
  }
}
