package press.stet.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the newspaper as a build does, and writes nothing. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends PaperMojo {

  @Override
  void run() throws BadParameterException, MojoFailureException {
    sumUp(Wording.checked(generate(source(), null, Wording.Outcome.CHECKED)));
  }
}
