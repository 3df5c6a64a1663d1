package press.stet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A build by a Maven process of its own.
 *
 * @param corpus what is built
 * @param maven Maven's program
 * @param repository the local repository with the plugin to be measured
 * @param version the plugin's
 */
record Build(Corpus corpus, Path maven, Path repository, String version) {

  private static final Pattern SUMMARY =
      Pattern.compile("([\\d,]+) pages? written, ([\\d,]+) kept, [\\d,]+ deleted");
  private static final Pattern STEP =
      Pattern.compile("(?m)^  (\\p{L}[\\p{L} ]+?) {2,}([\\d.]+) s$");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final double KIBIBYTES_PER_MEBIBYTE = 1_024;

  /** The unit of Linux's process times. */
  private static final double TICKS_PER_SECOND = 100;

  /** Of the fields behind the program's name: the times of children that have ended. */
  private static final int CHILDREN_USER = 13;

  private static final int CHILDREN_SYSTEM = 14;

  /** Builds nothing, so that Maven has all it needs before the clock runs. */
  void fetch() throws IOException, InterruptedException {
    if (start("-Dstet.skip=true").waitFor() != 0) {
      throw new IllegalStateException("Maven lacks something:\n" + Files.readString(log()));
    }
  }

  private Path log() {
    return corpus.folder().resolveSibling("build.txt");
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                maven.toString(),
                "-B",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + repository,
                "press.stet:stet-maven-plugin:" + version + ":build"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(corpus.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS"));
    return builder.start();
  }

  /** Builds, and waits until the process has ended. */
  Measurement run() throws IOException, InterruptedException {
    double cpuBefore = childrenSeconds();
    long start = System.nanoTime();
    Process process = start("-o", "-Dstet.profile=true");
    double peak = watch(process);
    double wall = (System.nanoTime() - start) / 1e9;
    double cpu = childrenSeconds() - cpuBefore;
    String output = Files.readString(log());
    Matcher summary = SUMMARY.matcher(output);
    if (process.exitValue() != 0 || !summary.find()) {
      throw new IllegalStateException("the build failed:\n" + output);
    }
    Map<String, Double> steps = new LinkedHashMap<>();
    Matcher step = STEP.matcher(output);
    while (step.find()) {
      steps.put(step.group(1), Double.valueOf(step.group(2)));
    }
    return new Measurement(
        wall, cpu, peak, number(summary.group(1)), number(summary.group(2)), steps);
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace(",", ""));
  }

  /** Waits for the end; the largest resident set of the process or of one that it started. */
  private static double watch(Process process) throws InterruptedException {
    double peak = Double.NaN;
    while (process.isAlive()) {
      peak = max(peak, peak(process.pid()));
      for (ProcessHandle child : process.descendants().toList()) {
        peak = max(peak, peak(child.pid()));
      }
      Thread.sleep(10);
    }
    process.waitFor();
    return peak;
  }

  private static double max(double one, double other) {
    return Double.isNaN(one) || other > one ? other : one;
  }

  private static double peak(long pid) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) / KIBIBYTES_PER_MEBIBYTE : Double.NaN;
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  /** Processor time of all processes that this one has started and that have ended. */
  private static double childrenSeconds() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]))
          / TICKS_PER_SECOND;
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
