package press.stet.generator.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;

/**
 * Measures what search costs: {@code SearchBench NEWSPAPER OUTPUT}. The newspaper is built without
 * search, twice, with it, and once more with one new article; what was built is left in the output
 * folder, to be searched with a browser. See docs/search.md.
 */
final class SearchBench {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private final Path paper;
  private final Path output;

  private SearchBench(Path paper, Path output) {
    this.paper = paper;
    this.output = output;
  }

  /** Measures a newspaper whose settings do not name search; they are put back afterwards. */
  public static void main(String[] arguments) throws IOException {
    new SearchBench(Path.of(arguments[0]), Path.of(arguments[1])).run();
  }

  private void run() throws IOException {
    Path settings = paper.resolve("site.yaml");
    String plain = Files.readString(settings);
    Path added = paper.resolve("articles/zz-newest.md");
    try {
      build("without search, while the JVM warms up", "cold");
      build("without search", "plain");
      Files.writeString(settings, plain + "\nsearch: true\n");
      build("with search", "searched");
      sizes(output.resolve("searched/search"));
      Files.writeString(added, newest(plain));
      build("one new article", "searched");
    } finally {
      Files.writeString(settings, plain);
      Files.deleteIfExists(added);
    }
  }

  /** An article with the words of some other one. */
  private String newest(String settings) throws IOException {
    try (Stream<Path> articles = Files.walk(paper.resolve("articles"))) {
      Path some =
          articles.filter(file -> file.toString().endsWith(".md")).findFirst().orElseThrow();
      String text = Files.readString(some);
      String date = settings.contains("timeZone: UTC") ? "2025-12-31T23:59Z" : "2026-11-25";
      return text.replaceFirst("(?m)^date: .*$", "date: " + date)
          .replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
    }
  }

  private void build(String what, String name) {
    long start = System.nanoTime();
    long cpu = cpu();
    GenerationReport report =
        new SiteGenerator()
            .generate(
                new GenerationRequest(
                    paper,
                    output.resolve(name),
                    Runtime.getRuntime().availableProcessors(),
                    NOW,
                    false,
                    output.resolve("cache-" + name)),
                BuildListener.NONE);
    System.out.printf(
        "%s: %.1f s, %.1f s of processors, %s%n",
        what,
        (System.nanoTime() - start) / 1e9,
        (cpu() - cpu) / 1e9,
        report.written() + " files written");
  }

  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static void sizes(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (String begin : List.of("t-", "n-", "d-", "terms", "index.json", "authors")) {
      List<Integer> packed = new ArrayList<>();
      long bytes = 0;
      for (Path file : files) {
        if (Objects.requireNonNull(file.getFileName()).toString().startsWith(begin)) {
          bytes += Files.size(file);
          packed.add(packed(Files.readAllBytes(file)));
        }
      }
      Collections.sort(packed);
      if (!packed.isEmpty()) {
        System.out.printf(
            "%s: %d files, %,d bytes; packed %,d: median %,d, largest %,d%n",
            begin,
            packed.size(),
            bytes,
            packed.stream().mapToLong(size -> size).sum(),
            packed.get(packed.size() / 2),
            packed.get(packed.size() - 1));
      }
    }
  }

  private static int packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(bytes);
    }
    return out.size();
  }
}
