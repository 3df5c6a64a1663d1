package press.stet.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;
import press.stet.generator.theme.ThemeException;

/** What all goals have in common: where the newspaper is, and how a failure is told. */
@NullUnmarked // Maven fills in the fields
abstract class StetMojo extends AbstractMojo {

  /** The newspaper folder. Default: the project's folder; without a project, the current one. */
  @Parameter(property = "stet.source")
  private File source;

  /** Do nothing. */
  @Parameter(property = "stet.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, because stet.skip is set.");
      return;
    }
    try {
      run();
    } catch (BadParameterException | ThemeException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException("A file could not be read or written: " + reason(e), e);
    } catch (RuntimeException e) {
      getLog().error("This is a bug of Stet, not of your newspaper:", e);
      throw new MojoExecutionException("Stet itself failed: " + e, e);
    }
  }

  /** What the goal does. */
  abstract void run() throws BadParameterException, MojoExecutionException, MojoFailureException;

  /** The newspaper folder, absolute. */
  final Path source() throws BadParameterException {
    return Settings.source(source == null ? null : here().resolve(source.toPath()), base());
  }

  /** Where the site goes if nothing is said: the project's build folder, or the newspaper's. */
  final Path defaultOutput(Path newspaper) {
    return target(newspaper).resolve("site");
  }

  /** The project's build folder; without a project, a folder of that name in the newspaper's. */
  final Path target(Path newspaper) {
    return hasProject() ? Path.of(project.getBuild().getDirectory()) : newspaper.resolve("target");
  }

  /** The folder in which Maven was called: the one that people's paths are relative to. */
  final Path here() {
    return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
  }

  final MavenSession session() {
    return session;
  }

  private Path base() {
    return hasProject() ? project.getBasedir().toPath() : here();
  }

  final boolean hasProject() {
    return project != null && project.getFile() != null;
  }

  private static String reason(UncheckedIOException e) {
    return e.getCause() == null ? String.valueOf(e.getMessage()) : e.getCause().toString();
  }
}
