package press.stet.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import press.stet.generator.GenerationReport;

/** Checks the newspaper as a build does, and writes nothing. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends PaperMojo {

  @Override
  void run() throws BadParameterException, MojoFailureException {
    GenerationReport report = generate(source(), null, Wording.Outcome.CHECKED);
    sumUp(report, Wording.checked(report));
  }
}
