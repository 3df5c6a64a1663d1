package press.stet.generator.parse.markdown;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;

/**
 * Measures how many articles a thread parses in a second. Not a test: run its main method with a
 * folder of articles and, if you like, the number of rounds.
 */
final class MarkdownBenchmark {

  /** Processor time, so that other programs on the machine do not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private MarkdownBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    List<SourceText> articles = read(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    MarkdownParser parser =
        new MarkdownParser(Set.of("figure", "pullquote", "aside", "gallery", "embed", "update"));
    for (int round = 1; round <= rounds; round++) {
      long length = 0;
      long words = 0;
      long start = CLOCK.getCurrentThreadCpuTime();
      for (SourceText article : articles) {
        int body = article.text().indexOf("\n---\n") + 5;
        var fragment = parser.parse(article, body, "en", new Problems());
        length += fragment.markup().length();
        words += fragment.words();
      }
      double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          "round %d: %.0f articles/s (%d words, %d characters of HTML)%n",
          round, articles.size() / seconds, words, length);
    }
  }

  private static List<SourceText> read(Path folder) throws IOException {
    List<SourceText> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        articles.add(
            new SourceText(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
    return articles;
  }
}
