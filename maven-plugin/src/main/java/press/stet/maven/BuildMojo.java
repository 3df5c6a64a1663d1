package press.stet.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import press.stet.generator.GenerationReport;

/** Builds the newspaper's web site. If anything is wrong, the published site stays as it was. */
@Mojo(
    name = "build",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class BuildMojo extends PaperMojo {

  /** The folder of the web site. Default: site in the project's build folder. */
  @Parameter(property = "stet.output")
  private File output;

  @Override
  void run() throws BadParameterException, MojoFailureException {
    Path newspaper = source();
    Path wanted = output == null ? defaultOutput(newspaper) : here().resolve(output.toPath());
    Path site = Settings.output(wanted, newspaper);
    GenerationReport report = generate(newspaper, site, Wording.Outcome.NOT_PUBLISHED);
    sumUp(report, Wording.built(report, Wording.path(site, here())));
  }
}
