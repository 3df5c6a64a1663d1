package press.stet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Builds a newspaper of any size four times, in processes of their own: from nothing, with nothing
 * changed, with one article edited, and with one more article; as often as wanted, and prints the
 * medians. Not a test: {@code mvn -q -Pbenchmark verify} runs it, see docs/performance.md.
 */
final class Benchmark {

  /** Up to here, the flags of docs/benchmark/jvm.config leave enough. */
  private static final int SMALL = 100_000;

  private static final long MEBIBYTE = 1_024 * 1_024;

  private Benchmark() {}

  /**
   * Measures.
   *
   * @param arguments articles, runs, working folder, heap (empty: by the size), Maven's folder,
   *     local repository, the plugin's version, the folder of the settings
   */
  public static void main(String[] arguments) throws Exception {
    int articles = Integer.parseInt(arguments[0]);
    int runs = Integer.parseInt(arguments[1]);
    Path work = Path.of(arguments[2]).toAbsolutePath();
    String heap = arguments[3].isBlank() ? heap(articles) : arguments[3];
    Path maven = Path.of(arguments[4], "bin", "mvn");
    Path repository = Path.of(arguments[5]).toAbsolutePath();
    Corpus corpus = new Corpus(work.resolve("paper-" + articles), articles);
    System.out.printf("Corpus: %s%n", corpus.folder());
    corpus.write(Path.of(arguments[7]), heap);
    Build build = new Build(corpus, maven, repository, arguments[6]);
    build.fetch();
    Results results = new Results();
    for (int run = 1; run <= runs; run++) {
      round(corpus, build, results, run);
      System.out.printf("Round %d of %d%n", run, runs);
    }
    delete(corpus.folder().resolve("target"));
    System.out.printf("%n%s", results.tables(articles));
  }

  /** Leaves the corpus as it was. */
  private static void round(Corpus corpus, Build build, Results results, int run)
      throws IOException, InterruptedException {
    Path edited = corpus.oneArticle();
    String before = Files.readString(edited);
    delete(corpus.folder().resolve("target"));
    results.add("clean", build.run());
    results.add("nothing changed", build.run());
    try {
      Files.writeString(edited, before + "\nA sentence more, the " + run + "th.\n");
      results.add("one edited", build.run());
      Files.createDirectories(Objects.requireNonNull(corpus.newArticle().getParent()));
      Files.writeString(corpus.newArticle(), corpus.newText());
      results.add("one added", build.run());
    } finally {
      Files.writeString(edited, before);
      Files.deleteIfExists(corpus.newArticle());
    }
  }

  /** Some 3 KB an article and what every build needs. */
  private static String heap(int articles) {
    long needed = 200 + 3_000L * articles / MEBIBYTE;
    return (articles <= SMALL ? 512 : needed) + "m";
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
