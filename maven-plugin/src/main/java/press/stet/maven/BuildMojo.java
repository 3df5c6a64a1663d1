package press.stet.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import press.stet.generator.GenerationReport;

/** Builds the newspaper's web site. If anything is wrong, the published site stays as it was. */
@Mojo(
    name = "build",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class BuildMojo extends SiteMojo {

  @Override
  void run() throws BadParameterException, MojoFailureException {
    Path newspaper = source();
    Path site = output(newspaper);
    GenerationReport report = generate(newspaper, site, Wording.Outcome.NOT_PUBLISHED);
    sumUp(report, Wording.built(report, Wording.path(site, here())));
  }
}
