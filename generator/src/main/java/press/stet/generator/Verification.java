package press.stet.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Severity;

/**
 * A build that made use of earlier ones, held against one that knew of none.
 *
 * @param built what the build did in the output folder
 * @param clean what the other one did in a folder of its own
 * @param comparison of the two sites; null if one of the two builds failed
 * @param unsaid problems that only the clean build reported
 * @param invented problems that only the other build reported
 * @param causes of the differences that the comparison names, by path, as far as they can be known
 */
public record Verification(
    GenerationReport built,
    GenerationReport clean,
    @Nullable SiteComparison comparison,
    List<Problem> unsaid,
    List<Problem> invented,
    Map<String, DifferenceCause> causes) {

  /** Copies the problems and causes. */
  public Verification {
    unsaid = List.copyOf(unsaid);
    invented = List.copyOf(invented);
    causes = Map.copyOf(causes);
  }

  /**
   * Builds the site, then builds it once more from nothing into a temporary folder, at the same
   * clock, and compares.
   *
   * @param request has an output folder
   * @param listener hears of both builds
   * @throws UncheckedIOException if the source cannot be read or a site cannot be written
   */
  public static Verification of(
      SiteGenerator generator, GenerationRequest request, BuildListener listener) {
    Path output = Objects.requireNonNull(request.output(), "nothing to verify without an output");
    try {
      GenerationReport built = generator.generate(request, listener);
      Path aside = Files.createTempDirectory("stet-verify-");
      try {
        Path site = aside.resolve("site");
        Path cache = aside.resolve("cache");
        GenerationReport clean = generator.generate(request.fromNothing(site, cache), listener);
        boolean both = built.published() && clean.published();
        SiteComparison comparison = both ? SiteComparison.of(output, site) : null;
        List<SiteDifference> differences =
            comparison == null ? List.of() : comparison.differences();
        return new Verification(
            built,
            clean,
            comparison,
            unlike(clean.problems(), built.problems()),
            unlike(built.problems(), clean.problems()),
            DifferenceCauses.of(differences, output, request.cache(), cache));
      } finally {
        delete(aside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the two builds said and did the same. */
  public boolean same() {
    return unsaid.isEmpty()
        && invented.isEmpty()
        && (built.published() == clean.published() || isStoppedByHistory(built))
        && (comparison == null || comparison.same());
  }

  /** What is wrong with what was published before, a build from nothing cannot know. */
  private static List<Problem> unlike(List<Problem> problems, List<Problem> others) {
    List<Problem> rest = new ArrayList<>(problems);
    others.forEach(rest::remove);
    rest.removeIf(problem -> problem.kind().isOfHistory());
    return rest;
  }

  private static boolean isStoppedByHistory(GenerationReport built) {
    return built.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .allMatch(problem -> problem.kind().isOfHistory());
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
