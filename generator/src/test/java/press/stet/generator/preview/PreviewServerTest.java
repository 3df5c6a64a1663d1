package press.stet.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.generator.GenerationReport;

@Timeout(60)
class PreviewServerTest {

  private static final String PAGE = "<!doctype html><html><body><h1>%s</h1></body></html>";

  @TempDir Path newspaper;

  private final HttpClient browser = HttpClient.newHttpClient();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private volatile Path output = Path.of("");
  private volatile String text = "";
  private volatile String basePath = "/";
  private PreviewServer server;

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

  @Test
  void a_page_is_served_with_a_script_that_is_not_in_its_file() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    assertThat(page.body())
        .startsWith("<!doctype html><html><body><h1>first</h1>")
        .containsPattern("<script src=\"/__stet/preview.js\" data-stamp=\"\\d+\\.1 0\"></script>")
        .endsWith("</body></html>");
    assertThat(output.resolve("index.html")).hasContent(PAGE.formatted("first"));
    assertThat(get("/__stet/preview.js").body()).contains("EventSource");
    assertThat(get("/__stet/preview.css").headers().firstValue("content-type"))
        .contains("text/css; charset=utf-8");
  }

  @Test
  void files_have_their_types_and_are_served_as_they_are() throws Exception {
    assertThat(get("/feed.json").headers().firstValue("content-type"))
        .contains("application/feed+json");
    assertThat(get("/photos/lake.svg").headers().firstValue("content-type"))
        .contains("image/svg+xml");
    assertThat(get("/photos/lake.svg").body()).isEqualTo("<svg/>");
    assertThat(get("/photos/%D8%AF%D9%88%D8%AD%D9%87.txt").body()).isEqualTo("doha");
  }

  @Test
  void a_folder_without_its_slash_is_led_to_its_page() throws Exception {
    HttpResponse<String> answer = get("/about?from=mail");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location")).contains("/about/?from=mail");
    assertThat(get("/about/").body()).contains("<h1>About</h1>");
    assertThat(get("/photos").statusCode()).isEqualTo(404);
  }

  @Test
  void what_the_browser_has_is_not_sent_again() throws Exception {
    for (String path : List.of("/", "/photos/lake.svg")) {
      String tag = get(path).headers().firstValue("etag").orElseThrow();
      HttpResponse<String> again = get(path, "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_part_of_a_file_can_be_asked_for() throws Exception {
    HttpResponse<String> part = get("/photos/lake.svg", "Range", "bytes=1-3");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("svg");
    assertThat(part.headers().firstValue("content-range")).contains("bytes 1-3/6");
    HttpResponse<String> none = get("/photos/lake.svg", "Range", "bytes=6-");
    assertThat(none.statusCode()).isEqualTo(416);
    assertThat(none.headers().firstValue("content-range")).contains("bytes */6");
    assertThat(get("/photos/lake.svg", "Range", "bytes=0-1", "If-Range", "\"old\"").body())
        .isEqualTo("<svg/>");
  }

  @Test
  void headers_alone_can_be_asked_for_and_nothing_can_be_sent() throws Exception {
    HttpResponse<String> head = send(request("/").method("HEAD", none()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("content-length").orElseThrow()).isGreaterThan(50);
    HttpResponse<String> post = send(request("/").POST(none()));
    assertThat(post.statusCode()).isEqualTo(405);
    assertThat(post.headers().firstValue("allow")).contains("GET, HEAD");
  }

  @Test
  void an_unknown_address_gets_the_papers_own_404_page() throws Exception {
    HttpResponse<String> answer = get("/no/such/page/");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<h1>Not here</h1>", "/__stet/preview.js");
  }

  @Test
  void no_path_leads_out_of_the_site() throws Exception {
    Files.writeString(output.resolveSibling("secret.txt"), "secret");
    for (String path :
        List.of(
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/photos/..%2f..%2fsecret.txt",
            "/photos/%2e%2e/%2e%2e/secret.txt",
            "/..%5csecret.txt",
            "//secret.txt",
            "/photos/%00",
            "/./secret.txt")) {
      assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host()))
          .as(path)
          .startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void only_this_machine_is_answered() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example")).startsWith("HTTP/1.1 421");
    assertThat(raw("GET /__stet/events HTTP/1.1\r\nHost: evil.example:80"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET / HTTP/1.1\r\nX: y")).startsWith("HTTP/1.1 4");
    assertThat(raw("GET / HTTP/1.1\r\nHost: LOCALHOST:" + server.address().getPort()))
        .startsWith("HTTP/1.1 200");
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void a_save_is_built_and_browsers_are_told() throws Exception {
    try (BufferedReader events = events()) {
      assertThat(data(events)).endsWith(".1 0");
      write("articles/a.md", "second");
      assertThat(data(events)).endsWith(".2 0");
      assertThat(get("/").body()).contains("<h1>second</h1>");
    }
  }

  @Test
  void a_save_that_changes_no_page_reloads_nothing() throws Exception {
    write("articles/a.md", "first");
    awaitBuild("first");
    assertThat(get("/").body()).containsPattern("data-stamp=\"\\d+\\.1 0\"");
  }

  @Test
  void new_folders_are_watched_and_foreign_ones_are_not() throws Exception {
    write("target/big.bin", "x");
    write("media/photo.jpg", "x");
    awaitBuild("first");
    awaitQuiet();
    write("media/2026/photo.jpg", "x");
    awaitBuild("first");
    awaitQuiet();
    write("target/big.bin", "y");
    assertThat(heard.poll(400, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void problems_are_shown_over_the_last_good_page_until_they_are_mended() throws Exception {
    try (BufferedReader events = events()) {
      data(events);
      write("articles/a.md", "bad <b>");
      assertThat(data(events)).endsWith(".1 1");
      assertThat(get("/").body())
          .contains("<h1>first</h1>")
          .contains("<summary>1 error: you see the last good version</summary>")
          .contains(
              "articles/a.md:1:1: error: there is no section &quot;&lt;b&gt;&quot;\n  1 | bad &lt;b&gt;")
          .contains("aria-live=\"assertive\"");
      assertThat(get("/__stet/notice").body()).startsWith("<details open class=\"error\">");
      write("articles/a.md", "first");
      assertThat(data(events)).endsWith(".1 2");
      assertThat(get("/__stet/notice").body()).isEmpty();
    }
  }

  @Test
  void a_bug_does_not_end_the_preview() throws Exception {
    write("articles/a.md", "bug");
    awaitBuild("bug");
    assertThat(get("/").body()).contains("<h1>first</h1>", "Stet itself failed");
    write("articles/a.md", "second");
    awaitBuild("second");
    assertThat(get("/").body()).contains("<h1>second</h1>").doesNotContain("Stet itself failed");
  }

  @Test
  void a_paper_below_a_path_is_served_below_it() throws Exception {
    basePath = "/daily%20paper/";
    write("articles/a.md", "second");
    awaitBuild("second");
    assertThat(get("/").headers().firstValue("location")).contains("/daily%20paper/");
    assertThat(get("/daily%20paper").headers().firstValue("location")).contains("/daily%20paper/");
    assertThat(get("/daily%20paper/").body()).contains("<h1>second</h1>");
    assertThat(get("/daily%20paper/about").headers().firstValue("location"))
        .contains("/daily%20paper/about/");
    assertThat(get("/about/").statusCode()).isEqualTo(404);
  }

  @Test
  void before_the_first_good_build_the_problems_are_the_page() throws Exception {
    server.close();
    write("articles/a.md", "bad");
    server = open(0, false);
    awaitBuild("bad");
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("<h1>Nothing can be shown yet</h1>", "<summary>1 error</summary>", "preview.js");
  }

  @Test
  void a_taken_port_is_refused_or_the_next_one_used() throws Exception {
    int taken = server.address().getPort();
    assertThatThrownBy(() -> open(taken, false)).isInstanceOf(BindException.class);
    try (PreviewServer other = open(taken, true)) {
      assertThat(other.address().getPort()).isGreaterThan(taken).isLessThan(taken + 10);
    }
  }

  @Test
  void nothing_is_left_at_the_end() throws Exception {
    BufferedReader events = events();
    data(events);
    server.close();
    server.close();
    server.awaitEnd();
    assertThat(output.getParent()).doesNotExist();
    assertThatThrownBy(() -> data(events)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> get("/")).isInstanceOf(IOException.class);
    for (int i = 0; i < 100 && !previewThreads().isEmpty(); i++) {
      Thread.sleep(50);
    }
    assertThat(previewThreads()).isEmpty();
  }

  private static List<String> previewThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("stet-preview"))
        .toList();
  }

  private PreviewServer open(int port, boolean orNext) throws IOException {
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
        problems, problems.isEmpty(), basePath, 1, 0, written, 0, 0, Duration.ZERO);
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

  private void write(String file, String text) throws IOException {
    Path path = newspaper.resolve(file);
    Files.createDirectories(path.getParent());
    Path saved = Files.writeString(newspaper.resolve(".saving"), text);
    Files.move(saved, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** Waits for a build of an article's text; one save may be built twice. */
  private void awaitBuild(String built) throws InterruptedException {
    String last;
    do {
      last = heard.poll(20, TimeUnit.SECONDS);
      assertThat(last).as("a build").isNotNull();
    } while (!last.equals(built));
  }

  private void awaitQuiet() throws InterruptedException {
    while (heard.poll(300, TimeUnit.MILLISECONDS) != null) {
      // Somebody is still at work.
    }
  }

  private String host() {
    return "127.0.0.1:" + server.address().getPort();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://" + host() + path));
  }

  private static HttpRequest.BodyPublisher none() {
    return HttpRequest.BodyPublishers.noBody();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private BufferedReader events() throws Exception {
    InputStream stream =
        browser
            .send(request("/__stet/events").build(), HttpResponse.BodyHandlers.ofInputStream())
            .body();
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private static String data(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = events.readLine();
    }
    if (line == null) {
      throw new IOException("the stream has ended");
    }
    return line;
  }

  private String raw(String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
