package press.stet.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import press.stet.generator.preview.PreviewRequest;
import press.stet.generator.preview.PreviewServer;

/** Shows the newspaper in the browser on this machine, and again whenever a file is saved. */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills in the fields
public final class ServeMojo extends StetMojo {

  private static final int DEFAULT_PORT = 8080;

  /** The port; 0 for any free one. Default: 8080, or the next that is free. */
  @Parameter(property = "stet.port")
  private String port;

  /** How many threads work. Default: one for each core. */
  @Parameter(property = "stet.threads")
  private String threads;

  /** The preview's clock. Default: the present moment. */
  @Parameter(property = "stet.now")
  private String now;

  /** Whether drafts, embargoed and expired articles are shown, too. */
  @Parameter(property = "stet.drafts", defaultValue = "true")
  private boolean drafts;

  @Override
  void run() throws BadParameterException, MojoFailureException {
    Optional<Integer> given = Settings.port(port);
    InstantSource clock =
        Settings.now(now).map(InstantSource::fixed).orElseGet(InstantSource::system);
    PreviewRequest request =
        new PreviewRequest(
            source(),
            given.orElse(DEFAULT_PORT),
            given.isEmpty(),
            Settings.threads(threads),
            clock,
            drafts);
    PreviewPrinter printer = new PreviewPrinter(getLog(), Colour.ofMaven());
    try (PreviewServer server = PreviewServer.start(request, printer)) {
      if (given.isEmpty() && server.address().getPort() != DEFAULT_PORT) {
        getLog().info("Port 8080 is taken, so this is another one.");
      }
      getLog().info("The preview is at " + server.address() + " until you press Ctrl-C.");
      serve(server);
    } catch (BindException e) {
      throw new MojoFailureException(
          given.isEmpty()
              ? "The ports 8080 to 8089 are all taken. Choose another with -Dstet.port=PORT."
              : "Port %d is taken by another program. Choose another with -Dstet.port=PORT,"
                      .formatted(given.get())
                  + " or let one be found with -Dstet.port=0.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Until Ctrl-C or SIGTERM, both of which run the hook, or until the thread is interrupted. */
  private static void serve(PreviewServer server) {
    Thread hook = new Thread(server::close, "stet-preview-end");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      server.awaitEnd();
    } catch (InterruptedException e) {
      server.close();
      removeHook(hook);
      Thread.currentThread().interrupt();
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The machine is going down, so the hook runs anyway.
    }
  }
}
