package press.stet.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import press.stet.core.value.Fingerprint;
import press.stet.generator.theme.ClasspathTheme;
import press.stet.generator.theme.Theme;

/** A preview of a small newspaper, and a browser to look at it. */
@Timeout(60)
@ResourceLock("threads of previews")
abstract class PreviewAtWork {

  static final String HOME = "/";
  static final String ARTICLE = "/2026/11/22/bridge/";

  private static final String SITE =
      """
      title: The Valley Post
      url: https://valley-post.example%s
      language: en
      timeZone: UTC
      sections:
        - {id: news, title: News}
      """;

  @TempDir Path newspaper;

  private final HttpClient browser = HttpClient.newHttpClient();
  final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  final FragileTheme theme = new FragileTheme();
  volatile InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
  PreviewServer server;

  /** What a listener was told; the bug's message if the generator failed. */
  record Heard(String what, @Nullable PreviewReport report, String bug) {}

  @BeforeEach
  void start() throws Exception {
    write("site.yaml", SITE.formatted("/"));
    write("articles/bridge.md", article("The bridge is open", "The first was a dog."));
    write("pages/about.md", "---\ntitle: About us\n---\nWe are few.\n");
    write("static/photos/lake.svg", "<svg/>");
    write("static/photos/دوحه.txt", "doha");
    server = open(0, false);
    await("checked");
  }

  @AfterEach
  void end() {
    server.close();
  }

  PreviewServer open(int port, boolean orNext) throws IOException {
    return PreviewServer.start(
        new PreviewRequest(newspaper, port, orNext, 1, () -> clock.instant(), false),
        new PreviewListener() {
          @Override
          public void opened(PreviewReport report) {
            heard.add(new Heard("opened", report, ""));
          }

          @Override
          public void saved(PreviewReport report) {
            heard.add(new Heard("saved", report, ""));
          }

          @Override
          public void checked(PreviewReport report) {
            heard.add(new Heard("checked", report, ""));
          }

          @Override
          public void failed(RuntimeException bug) {
            heard.add(new Heard("failed", null, String.valueOf(bug.getMessage())));
          }
        },
        theme);
  }

  static String article(String title, String text) {
    return article(title, "news", text);
  }

  static String article(String title, String section, String text) {
    return """
        ---
        title: %s
        date: 2026-11-22T09:30
        section: %s
        authors: [Jane Roe]
        ---
        %s
        """
        .formatted(title, section, text);
  }

  static String site(String path) {
    return SITE.formatted(path);
  }

  /** Saves as careful editors do: a new file is moved into the place of the old one. */
  void write(String file, String text) throws IOException {
    Path path = newspaper.resolve(file);
    Files.createDirectories(path.getParent());
    Path saved = Files.writeString(newspaper.resolve(".saving"), text);
    Files.move(saved, path, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Waits until the listener is told of something. */
  Heard await(String what) throws InterruptedException {
    Heard next;
    do {
      next = heard.poll(20, TimeUnit.SECONDS);
      assertThat(next).as(what).isNotNull();
    } while (!next.what().equals(what));
    return next;
  }

  /** Saves, and waits until all has been checked. */
  void save(String file, String text) throws Exception {
    heard.clear();
    write(file, text);
    await("saved");
    await("checked");
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

  /** What a page's script hears. */
  BufferedReader events(String page) throws Exception {
    InputStream stream =
        browser
            .send(
                request("/__stet/events?page=" + page).build(),
                HttpResponse.BodyHandlers.ofInputStream())
            .body();
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** The next stamp: the page's tag, a space, the notice's number. */
  static String stamp(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = events.readLine();
    }
    if (line == null) {
      throw new IOException("the stream has ended");
    }
    return line.substring("data: ".length());
  }

  static String tag(String stamp) {
    return stamp.substring(0, stamp.indexOf(' '));
  }

  static String notice(String stamp) {
    return stamp.substring(stamp.indexOf('.') + 1);
  }

  /** The default theme, which can be made to fail in a way that no newspaper is to blame for. */
  static final class FragileTheme implements Theme {

    private final Theme sound = ClasspathTheme.read(FragileTheme.class.getClassLoader());
    volatile boolean broken;

    @Override
    public Collection<String> paths() {
      if (broken) {
        throw new IllegalStateException("a bug");
      }
      return sound.paths();
    }

    @Override
    public byte @Nullable [] read(String path) {
      return sound.read(path);
    }

    @Override
    public String describe(String path) {
      return sound.describe(path);
    }

    @Override
    public Fingerprint fingerprint() {
      return sound.fingerprint();
    }
  }
}
