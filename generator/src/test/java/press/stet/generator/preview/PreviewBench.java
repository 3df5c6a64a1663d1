package press.stet.generator.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Measures a preview as a browser sees it. Not a test: run it with a newspaper of its own, whose
 * articles have one-line titles in quotes and tags in brackets, and the command that starts the
 * preview there, which must name the port 8099:
 *
 * <pre>
 * java -cp generator/target/test-classes press.stet.generator.preview.PreviewBench FOLDER \
 *   mvn -o -q stet:serve -Dstet.port=8099
 * </pre>
 *
 * <p>It prints the time from the start of the process to the first page, and for saves of the
 * newest article's text, title and tags the median time until its open page has been told, has been
 * asked for again and has come. The file is as it was in the end.
 */
final class PreviewBench {

  private static final String ADDRESS = "http://127.0.0.1:8099";
  private static final int SAVES = 21;

  private final HttpClient browser = HttpClient.newHttpClient();
  private final Path article;

  private PreviewBench(Path article) {
    this.article = article;
  }

  /** Runs the measurement. */
  public static void main(String[] arguments) throws Exception {
    Path newspaper = Path.of(arguments[0]);
    Path newest;
    try (Stream<Path> files = Files.walk(newspaper.resolve("articles"))) {
      newest = files.filter(file -> file.toString().endsWith(".md")).max(Path::compareTo).get();
    }
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(List.of(arguments).subList(1, arguments.length))
            .directory(newspaper.toFile())
            .inheritIO()
            .start();
    try {
      new PreviewBench(newest).run(start);
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor();
    }
  }

  private void run(long start) throws Exception {
    while (!isThere("/")) {
      Thread.sleep(5);
    }
    print("start to first page", millis(start));
    String text = Files.readString(article);
    String page = page(text);
    Thread.sleep(Long.getLong("pause", 10_000));
    try {
      measure("text", page, text, number -> text + "\nSaved " + number + ".\n");
      measure("title", page, text, number -> text.replaceFirst("title: \"", "$0" + number + " "));
      measure(
          "tags", page, text, number -> text.replaceFirst("tags: \\[", "$0\"" + number + "\", "));
    } finally {
      Files.writeString(article, text);
    }
  }

  /** The page of an article without a slug of its own, at the usual address. */
  private String page(String text) {
    String date = text.replaceFirst("(?s).*?\ndate: (\\d{4})-(\\d\\d)-(\\d\\d).*", "$1/$2/$3");
    String name = article.getFileName().toString().replace(".md", "");
    return "/" + date + "/" + name + "/";
  }

  private void measure(String what, String page, String text, UnaryOperator<String> edit)
      throws Exception {
    List<Double> told = new ArrayList<>();
    List<Double> there = new ArrayList<>();
    try (BufferedReader events = events(page)) {
      event(events);
      for (int i = 1; i <= SAVES; i++) {
        long saved = System.nanoTime();
        Files.writeString(article, edit.apply(Integer.toString(i)));
        event(events);
        told.add(millis(saved));
        if (!isThere(page)) {
          throw new IllegalStateException("no page " + page);
        }
        there.add(millis(saved));
        Thread.sleep(Long.getLong("between", 500));
      }
      Files.writeString(article, text);
      event(events);
    }
    print("save of the " + what + " to event", median(told));
    print("save of the " + what + " to page", median(there));
  }

  private boolean isThere(String page) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(ADDRESS + page)).build();
      return browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private BufferedReader events(String page) throws Exception {
    URI uri = URI.create(ADDRESS + "/__stet/events?page=" + page);
    return new BufferedReader(
        new InputStreamReader(
            browser
                .send(
                    HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream())
                .body(),
            StandardCharsets.UTF_8));
  }

  private static void event(BufferedReader events) {
    try {
      String line;
      do {
        line = events.readLine();
      } while (line != null && !line.startsWith("data: "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static void print(String what, double millis) {
    System.out.println(String.format(Locale.ROOT, "%-32s %8.1f ms", what, millis));
  }
}
