package press.stet.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import press.stet.generator.GenerationReport;

/** Checks the newspaper as a build does, and writes nothing. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class CheckMojo extends PaperMojo {

  /**
   * Files or folders, separated by commas or line breaks: only what is wrong with them is reported.
   * Default: all.
   */
  @Parameter(property = "stet.files")
  private String files;

  @Override
  void run() throws BadParameterException, MojoFailureException {
    Path newspaper = source();
    ChangedFiles changed = ChangedFiles.of(files, newspaper, here());
    changed.unknown().forEach(file -> getLog().warn(Wording.unknownFile(file)));
    GenerationReport report = generate(newspaper, null, Wording.Outcome.CHECKED, changed::concern);
    sumUp(report, Wording.checked(report));
  }
}
