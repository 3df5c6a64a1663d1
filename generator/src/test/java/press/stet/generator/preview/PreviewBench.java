package press.stet.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.generator.CacheUse;
import press.stet.generator.GenerationReport;

/** A preview of a newspaper of one article, and a browser to look at it. */
@Timeout(60)
abstract class PreviewBench {

  static final String PAGE = "<!doctype html><html><body><h1>%s</h1></body></html>";

  @TempDir Path newspaper;

  private final HttpClient browser = HttpClient.newHttpClient();
  final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  volatile Path output = Path.of("");
  volatile String text = "";
  volatile String basePath = "/";
  PreviewServer server;

  @BeforeEach
  void start() throws Exception {
    write("articles/a.md", "first");
    server = open(0, false);
    awaitBuild("first");
  }

  @AfterEach
  void end() {
    server.close();
  }

  PreviewServer open(int port, boolean orNext) throws IOException {
    return PreviewServer.start(
        new PreviewRequest(newspaper, port, orNext, 1, InstantSource.fixed(Instant.EPOCH), true),
        new PreviewListener() {
          @Override
          public void built(GenerationReport report) {
            heard.add(text);
          }

          @Override
          public void failed(RuntimeException bug) {
            heard.add(text);
          }
        },
        this::build);
  }

  /** A newspaper of one article, whose words say what is to happen. */
  private GenerationReport build(Path folder) {
    try {
      output = folder;
      text = Files.readString(newspaper.resolve("articles/a.md"));
      if (text.equals("bug")) {
        throw new IllegalStateException("a bug");
      }
      if (text.startsWith("bad")) {
        Location place = new Location("articles/a.md", Span.START, text);
        Problem problem = Problem.of(ProblemKind.UNKNOWN_SECTION, place, text.substring(3).strip());
        return outcome(List.of(problem), 0);
      }
      put("about/index.html", PAGE.formatted("About"));
      put("404.html", PAGE.formatted("Not here"));
      put("feed.json", "{}");
      put("photos/lake.svg", "<svg/>");
      put("photos/دوحه.txt", "doha");
      return outcome(List.of(), put("index.html", PAGE.formatted(text)) ? 1 : 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GenerationReport outcome(List<Problem> problems, int written) {
    return new GenerationReport(
        problems, problems.isEmpty(), basePath, 1, 0, written, 0, 0, CacheUse.NONE, Duration.ZERO);
  }

  private boolean put(String file, String text) throws IOException {
    Path path = output.resolve(file);
    Files.createDirectories(path.getParent());
    if (Files.exists(path) && Files.readString(path).equals(text)) {
      return false;
    }
    Files.writeString(path, text);
    return true;
  }

  void write(String file, String text) throws IOException {
    Path path = newspaper.resolve(file);
    Files.createDirectories(path.getParent());
    Path saved = Files.writeString(newspaper.resolve(".saving"), text);
    Files.move(saved, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** Waits for a build of an article's text; one save may be built twice. */
  void awaitBuild(String built) throws InterruptedException {
    String last;
    do {
      last = heard.poll(20, TimeUnit.SECONDS);
      assertThat(last).as("a build").isNotNull();
    } while (!last.equals(built));
  }

  void awaitQuiet() throws InterruptedException {
    while (heard.poll(300, TimeUnit.MILLISECONDS) != null) {
      // Somebody is still at work.
    }
  }

  String host() {
    return "127.0.0.1:" + server.address().getPort();
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://" + host() + path));
  }

  static HttpRequest.BodyPublisher none() {
    return HttpRequest.BodyPublishers.noBody();
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  BufferedReader events() throws Exception {
    InputStream stream =
        browser
            .send(request("/__stet/events").build(), HttpResponse.BodyHandlers.ofInputStream())
            .body();
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  static String data(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = events.readLine();
    }
    if (line == null) {
      throw new IOException("the stream has ended");
    }
    return line;
  }
}
