package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.Location;

/**
 * A newspaper with twenty different faults: all are found in one run, and the site published before
 * stays as it was. What the messages say, to the letter, is the case {@code twenty-faults}.
 */
class FaultyNewspaperTest {

  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path output;

  @Test
  void allTwentyFaultsAreFoundInOneRun() {
    GenerationReport report = build("twenty-faults");

    assertThat(report.problems()).hasSize(20);
    assertThat(report.problems()).extracting(problem -> problem.kind()).doesNotHaveDuplicates();
    assertThat(report.problems())
        .allSatisfy(
            problem -> {
              Location place = problem.location();
              assertThat(Files.exists(SITES.resolve("twenty-faults/input").resolve(place.path())))
                  .isTrue();
              assertThat(place.lineText()).as("the line that has the fault").isNotBlank();
              assertThat(problem.message()).isNotBlank();
              assertThat(problem.cure()).isNotBlank();
            });
  }

  @Test
  void theSitePublishedBeforeStaysAsItWas() throws IOException {
    assertThat(build("links").published()).isTrue();
    Map<String, String> before = files();

    GenerationReport report = build("twenty-faults");

    assertThat(report.failed()).isTrue();
    assertThat(report.published()).isFalse();
    assertThat(report.written() + report.deleted()).isZero();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void checkingFindsTheSameAndWritesNothing() throws IOException {
    GenerationReport report =
        new SiteGenerator(TestTheme.FACTS)
            .generate(request("twenty-faults", null), BuildListener.NONE);

    assertThat(report.problems()).isEqualTo(build("twenty-faults").problems());
    assertThat(files()).isEmpty();
  }

  private GenerationReport build(String site) {
    return new SiteGenerator(TestTheme.FACTS).generate(request(site, output), BuildListener.NONE);
  }

  private static GenerationRequest request(String site, @Nullable Path output) {
    return new GenerationRequest(SITES.resolve(site).resolve("input"), output, 2, NOW, false, null);
  }

  /** Every file with its contents and the moment it was written. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            output.relativize(file).toString(),
            Files.getLastModifiedTime(file) + " " + Files.readString(file));
      }
    }
    return files;
  }
}
