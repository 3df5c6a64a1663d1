package press.stet.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemText;
import press.stet.generator.Beside;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;

/** A goal that runs the generator: build, check and verify. */
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

  /**
   * The folder in which a build leaves what the next one need not do again; none to keep nothing.
   * Default: stet-cache in the project's build folder; in a folder without a project, beside the
   * site if that is in target, else none.
   */
  @Parameter(property = "stet.cache")
  private String cache;

  /** With the value github, problems are also printed as annotations for a pull request. */
  @Parameter(property = "stet.annotations")
  private String annotations;

  /** Whether a report of what the build cost is printed at its end. */
  @Parameter(property = "stet.profile", defaultValue = "false")
  private boolean profile;

  private StepTimes times;
  private CostMeter meter;

  /**
   * What is to be built.
   *
   * @param output null to write nothing
   */
  final GenerationRequest request(Path newspaper, @Nullable Path output)
      throws BadParameterException {
    Settings.annotations(annotations);
    Optional<Instant> clock = Settings.now(now);
    return new GenerationRequest(
        newspaper,
        output,
        Settings.threads(threads),
        clock.isPresent() ? clock.get() : Clock.systemUTC().instant(),
        drafts,
        cache(newspaper, output),
        output == null ? Beside.NONE : beside(newspaper, output));
  }

  /** Where the goal leaves what is not to be published. */
  Beside beside(Path newspaper, Path output) throws BadParameterException {
    return Beside.NONE;
  }

  /**
   * The folder of the cache. Unless one is named, it lies beside the site in the build folder: a
   * site that is put elsewhere from a bare folder, or a mere check, leaves no folder behind that
   * was not there.
   */
  private @Nullable Path cache(Path newspaper, @Nullable Path output) throws BadParameterException {
    Path usual = target(newspaper).resolve("stet-cache");
    boolean named = cache != null && !cache.isBlank();
    boolean welcome =
        output == null
            ? Files.isDirectory(usual)
            : hasProject() || output.startsWith(target(newspaper));
    return named || welcome ? Settings.cache(cache, here(), usual, newspaper) : null;
  }

  /** Says how builds that take long get on. */
  final BuildListener progress() {
    return new ProgressPrinter(getLog()::info, getLog()::warn, System::nanoTime);
  }

  /**
   * Runs the generator and prints the problems.
   *
   * @param output null to write nothing
   * @throws MojoFailureException if there are errors
   */
  final GenerationReport generate(Path newspaper, @Nullable Path output, Wording.Outcome outcome)
      throws BadParameterException, MojoFailureException {
    return generate(newspaper, output, outcome, problems -> problems);
  }

  /**
   * Runs the generator and prints those problems that somebody asked for.
   *
   * @param concern picks them
   * @throws MojoFailureException if there are errors among them
   */
  final GenerationReport generate(
      Path newspaper,
      @Nullable Path output,
      Wording.Outcome outcome,
      UnaryOperator<List<Problem>> concern)
      throws BadParameterException, MojoFailureException {
    times = new StepTimes(progress());
    meter = profile ? CostMeter.on() : CostMeter.OFF;
    GenerationReport whole = new SiteGenerator().generate(request(newspaper, output), meter, times);
    GenerationReport report = whole.with(concern.apply(whole.problems()));
    tell(newspaper, report, outcome);
    return report;
  }

  /**
   * Prints the problems.
   *
   * @throws MojoFailureException if there are errors
   */
  final void tell(Path newspaper, GenerationReport report, Wording.Outcome outcome)
      throws BadParameterException, MojoFailureException {
    if (Settings.annotations(annotations)) {
      GithubAnnotations.of(newspaper, repository()).print(report.problems(), System.out);
    }
    new ProblemPrinter(getLog(), Colour.ofMaven()).print(report.problems(), outcome);
    if (report.failed()) {
      throw new MojoFailureException(
          "the newspaper has " + ProblemText.count(report.problems()) + ", listed above");
    }
  }

  /** Says how it went, and what it cost if that was asked. */
  final void sumUp(GenerationReport report, String summary) {
    getLog().info(summary);
    String next = report.published() ? Wording.next(report) : "";
    if (!next.isEmpty()) {
      getLog().info(next);
    }
    String cacheUse = Wording.cache(report.cache());
    if (!cacheUse.isEmpty()) {
      getLog().info(cacheUse);
    }
    Wording.prices(report.cache()).forEach(getLog()::info);
    if (profile) {
      getLog().info(CostReport.of(times.times(), meter.costs()));
    }
  }

  /** GitHub names files from here; elsewhere annotations are a rehearsal. */
  private Path repository() {
    String workspace = System.getenv("GITHUB_WORKSPACE");
    return workspace == null ? here() : Path.of(workspace).toAbsolutePath().normalize();
  }
}
