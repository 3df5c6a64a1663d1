package press.stet.maven;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.ProblemText;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;

/** A goal that runs the generator once: build and check. */
@NullUnmarked // Maven fills in the fields
abstract class PaperMojo extends StetMojo {

  /** How many threads work. Default: one for each core. */
  @Parameter(property = "stet.threads")
  private String threads;

  /** The build's clock: what is under embargo then is withheld. Default: the present moment. */
  @Parameter(property = "stet.now")
  private String now;

  /** Whether drafts, embargoed and expired articles are published, too. */
  @Parameter(property = "stet.drafts", defaultValue = "false")
  private boolean drafts;

  /** With the value github, problems are also printed as annotations for a pull request. */
  @Parameter(property = "stet.annotations")
  private String annotations;

  /**
   * Runs the generator and prints the problems.
   *
   * @param output null to write nothing
   * @throws MojoFailureException if there are errors
   */
  final GenerationReport generate(Path newspaper, @Nullable Path output, Wording.Outcome outcome)
      throws BadParameterException, MojoFailureException {
    boolean annotate = Settings.annotations(annotations);
    Optional<Instant> clock = Settings.now(now);
    GenerationRequest request =
        new GenerationRequest(
            newspaper,
            output,
            Settings.threads(threads),
            clock.isPresent() ? clock.get() : Clock.systemUTC().instant(),
            drafts);
    GenerationReport report =
        new SiteGenerator()
            .generate(request, new ProgressPrinter(getLog()::info, System::nanoTime));
    if (annotate) {
      GithubAnnotations.of(newspaper, repository()).print(report.problems(), System.out);
    }
    new ProblemPrinter(getLog(), Colour.ofMaven()).print(report.problems(), outcome);
    if (report.failed()) {
      throw new MojoFailureException(
          "the newspaper has " + ProblemText.count(report.problems()) + ", listed above");
    }
    return report;
  }

  /** GitHub names files from here; elsewhere annotations are a rehearsal. */
  private Path repository() {
    String workspace = System.getenv("GITHUB_WORKSPACE");
    return workspace == null ? here() : Path.of(workspace).toAbsolutePath().normalize();
  }
}
