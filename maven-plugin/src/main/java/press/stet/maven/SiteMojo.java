package press.stet.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** A goal that writes the web site: build and verify. */
@NullUnmarked // Maven fills in the fields
abstract class SiteMojo extends PaperMojo {

  /** The folder of the web site. Default: site in the project's build folder. */
  @Parameter(property = "stet.output")
  private File output;

  /** The folder of the web site, absolute. */
  final Path output(Path newspaper) throws BadParameterException {
    Path wanted = output == null ? defaultOutput(newspaper) : here().resolve(output.toPath());
    return Settings.output(wanted, newspaper);
  }
}
