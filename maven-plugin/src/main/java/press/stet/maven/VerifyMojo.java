package press.stet.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteComparison;
import press.stet.generator.SiteGenerator;
import press.stet.generator.Verification;

/** Builds the newspaper's web site, then proves that a build from nothing gives the same bytes. */
@Mojo(
    name = "verify",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class VerifyMojo extends SiteMojo {

  @Override
  void run() throws BadParameterException, MojoFailureException {
    Path newspaper = source();
    Path site = output(newspaper);
    GenerationRequest request = request(newspaper, site);
    Verification verification = Verification.of(new SiteGenerator(), request, progress());
    SiteComparison comparison = verification.comparison();
    if (verification.same()) {
      tell(newspaper, verification.built(), Wording.Outcome.NOT_PUBLISHED);
    } else {
      new ProblemPrinter(getLog(), Colour.ofMaven())
          .print(verification.built().problems(), Wording.Outcome.NOT_PUBLISHED);
    }
    if (!verification.same() || comparison == null) {
      VerificationText.differences(verification).forEach(getLog()::error);
      Path kept = request.cache() == null ? site : request.cache();
      throw new MojoFailureException(
          VerificationText.refuted(verification, Wording.path(kept, here())));
    }
    String folder = Wording.path(site, here());
    getLog().info(Wording.built(verification.built(), folder));
    getLog().info(VerificationText.proven(comparison, folder));
  }
}
