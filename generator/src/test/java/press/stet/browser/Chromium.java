package press.stet.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A Chromium without a window, started for one test; it reaches no other machine. */
public final class Chromium implements AutoCloseable {

  /** The edition without windows first: it is sooner done, and draws the same. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-extensions",
          "--disable-renderer-backgrounding",
          "--disable-backgrounding-occluded-windows",
          "--disable-background-timer-throttling",
          "--hide-scrollbars",
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
          "--remote-debugging-port=0");
  private static final Duration START = Duration.ofMinutes(3);

  private final Path profile;
  private final Process process;
  private final DevTools tools;

  private Chromium(Path profile, Process process, DevTools tools) {
    this.profile = profile;
    this.process = process;
    this.tools = tools;
  }

  /** Whether {@code -Dstet.browser=required} asks for all that can be seen in a browser. */
  public static boolean isRequired() {
    return System.getProperty("stet.browser", "").equals("required");
  }

  /**
   * Starts the browser. Where there is none, the test is skipped; with {@code
   * -Dstet.browser=required}, it fails; with {@code off}, it is skipped in any case.
   */
  public static Chromium start() {
    String wish = System.getProperty("stet.browser", "");
    Assumptions.assumeFalse(wish.equals("off"), "pages are not looked at in a browser");
    Optional<Path> program = find();
    if (program.isEmpty()) {
      String message = "no Chromium on the path: pages are not looked at in a browser";
      if (isRequired()) {
        Assertions.fail(message);
      }
      Assumptions.abort(message + " (Debian: apt-get install chromium-headless-shell)");
    }
    try {
      Path profile = Files.createTempDirectory("stet-chromium");
      List<String> command = new ArrayList<>();
      command.add(program.orElseThrow().toString());
      command.addAll(FLAGS);
      command.add("--user-data-dir=" + profile);
      command.add("about:blank");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(profile.resolve("log").toFile())
              .start();
      return new Chromium(profile, process, DevTools.connect(address(profile, process)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> find() {
    String given = System.getProperty("stet.chromium");
    if (given != null) {
      return Optional.of(Path.of(given));
    }
    String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(folders.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The browser writes down where it listens. */
  private static URI address(Path profile, Process process) throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + START.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() == 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      pause();
    }
    throw new IOException("Chromium does not start: " + Files.readString(profile.resolve("log")));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Opens an empty tab that shares nothing with others. */
  public Tab tab() {
    return Tab.open(tools);
  }

  @Override
  public void close() {
    tools.close();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      try (Stream<Path> files = Files.walk(profile)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | UncheckedIOException e) {
      // The browser may still be tidying up; its folder is a temporary one.
      return;
    }
  }
}
