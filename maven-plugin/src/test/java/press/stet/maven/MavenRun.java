package press.stet.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real run of Maven with the packaged plugin, which lies in a repository of its own.
 *
 * @param status the exit status
 * @param output what was printed
 */
record MavenRun(int status, String output) {

  static final String PLUGIN =
      "press.stet:stet-maven-plugin:" + System.getProperty("stet.test.version") + ":";

  private static final Pattern README_FILE =
      Pattern.compile("(?ms)^`([^`\\n]+)`:\\n\\n```\\w+\\n(.*?)^```$");

  /** Runs Maven to its end. */
  static MavenRun in(Path folder, String... arguments) throws Exception {
    Path log = Files.createTempFile(folder.getParent(), "maven", ".txt");
    Process process = start(folder, log, arguments);
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Maven does not end:\n" + Files.readString(log));
      }
      // Debian's Maven resets the terminal's colours even where there is no terminal.
      String output = Files.readString(log).replaceAll("\u001B\\[0?m", "");
      return new MavenRun(process.exitValue(), output);
    } finally {
      process.destroyForcibly();
    }
  }

  /**
   * Starts Maven, and writes to a file what it prints. Its temporary files go to a folder {@code
   * scratch} beside that file.
   */
  static Process start(Path folder, Path log, String... arguments) throws IOException {
    // Maven looks for its options in the folders above; here it finds that there are none.
    Files.createDirectories(folder.resolve(".mvn"));
    Path scratch = Files.createDirectories(log.resolveSibling("scratch"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("stet.test.maven"), "bin", "mvn").toString());
    command.add("-B");
    command.add("-Dstyle.color=never");
    command.add("-Dmaven.repo.local=" + System.getProperty("stet.test.repository"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Djava.io.tmpdir=" + scratch);
    builder.environment().remove("MAVEN_ARGS");
    builder.environment().remove("GITHUB_WORKSPACE");
    return builder.start();
  }

  /** The newspaper of the README: its files, just as they are printed there. */
  static void writeReadmePaper(Path folder) throws IOException {
    Path readme = Path.of(System.getProperty("stet.test.readme"));
    Matcher file = README_FILE.matcher(Files.readString(readme, StandardCharsets.UTF_8));
    while (file.find()) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.group(2), StandardCharsets.UTF_8);
    }
  }
}
