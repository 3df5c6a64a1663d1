package press.stet.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import press.stet.generator.Beside;

/** A goal that writes the web site: build and verify. */
@NullUnmarked // Maven fills in the fields
abstract class SiteMojo extends PaperMojo {

  /** The folder of the web site. Default: site in the project's build folder. */
  @Parameter(property = "stet.output")
  private File output;

  /**
   * The file that says when the newspaper must be built next; none for no such file. Default:
   * next-wake.json in the project's build folder; in a folder without a project, beside the site if
   * that is in target, else none.
   */
  @Parameter(property = "stet.nextWake")
  private String nextWake;

  /**
   * The folder of what the host must be told when an article is taken down; none for no such
   * folder. Default: hosting in the project's build folder; in a folder without a project, beside
   * the site if that is in target, else none.
   */
  @Parameter(property = "stet.hosting")
  private String hosting;

  /** The folder of the web site, absolute. */
  final Path output(Path newspaper) throws BadParameterException {
    Path wanted = output == null ? defaultOutput(newspaper) : here().resolve(output.toPath());
    return Settings.output(wanted, newspaper);
  }

  /** Both lie in the build folder, if nothing is said: beside the site, and never in it. */
  @Override
  final Beside beside(Path newspaper, Path output) throws BadParameterException {
    boolean welcome = hasProject() || output.startsWith(target(newspaper));
    Path wake = welcome ? target(newspaper).resolve("next-wake.json") : null;
    Path folder = welcome ? target(newspaper).resolve("hosting") : null;
    return new Beside(
        Settings.beside("stet.nextWake", nextWake, here(), wake, newspaper, output),
        Settings.beside("stet.hosting", hosting, here(), folder, newspaper, output));
  }
}
