package press.stet.maven;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.generator.AddressRegister;

/** Notes the addresses of all that is published in the newspaper's addresses.txt. */
@Mojo(
    name = "addresses",
    requiresProject = false,
    requiresDirectInvocation = true,
    threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class AddressesMojo extends StetMojo {

  /** Decides on what is published. Default: the present moment. */
  @Parameter(property = "stet.now")
  private String now;

  /** How many threads work. Default: one for each core. */
  @Parameter(property = "stet.threads")
  private String threads;

  @Override
  void run() throws BadParameterException, MojoFailureException {
    Instant moment = Settings.now(now).orElseGet(() -> Clock.systemUTC().instant());
    Path newspaper = source();
    Problems problems = new Problems();
    Optional<AddressRegister> register =
        AddressRegister.of(newspaper, Settings.threads(threads), moment, problems);
    if (register.isEmpty()) {
      new ProblemPrinter(getLog(), Colour.ofMaven())
          .print(problems.sorted(), Wording.Outcome.CHECKED);
      throw new MojoFailureException(
          "the newspaper has " + ProblemText.count(problems.sorted()) + ", listed above");
    }
    Path file = register.get().saveIn(newspaper);
    getLog().info(Wording.addresses(register.get(), Wording.path(file, here())));
  }
}
