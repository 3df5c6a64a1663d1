package press.stet.generator.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers the browser. */
final class PreviewHandler implements HttpHandler {

  private static final Map<String, byte[]> OWN_FILES =
      Map.of("preview.js", resource("preview.js"), "preview.css", resource("preview.css"));

  private final SiteFiles files;
  private final EventStreams streams;
  private final Supplier<PreviewState> state;
  private final Set<String> hosts;

  /**
   * Creates the handler.
   *
   * @param hosts the names under which the preview may be asked, in lower case. Any other is that
   *     of a foreign page whose domain was made to lead to this machine (DNS rebinding)
   */
  PreviewHandler(
      SiteFiles files, EventStreams streams, Supplier<PreviewState> state, Set<String> hosts) {
    this.files = files;
    this.streams = streams;
    this.state = state;
    this.hosts = hosts;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    PreviewState now = state.get();
    try {
      boolean isStream = exchange.getRequestURI().getPath().equals(Notice.FOLDER + "events");
      if (isStream && isWelcome(exchange) && exchange.getRequestMethod().equals("GET")) {
        streams.open(exchange, now.stamp());
        return;
      }
      send(exchange, answer(exchange, now));
    } catch (IOException | RuntimeException e) {
      // Browsers hang up in the middle of a page all the time; nobody is left to be told.
      exchange.close();
    }
  }

  private boolean isWelcome(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
  }

  private Answer answer(HttpExchange exchange, PreviewState now) throws IOException {
    if (!isWelcome(exchange)) {
      return Answer.text(421, "This preview answers on this machine only.\n");
    }
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return Answer.text(405, "The preview is for reading.\n").with("Allow", "GET, HEAD");
    }
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith(Notice.FOLDER)) {
      return own(path.substring(Notice.FOLDER.length()), now);
    }
    if (!now.published()) {
      boolean tried = now.notice() > 0;
      String title = tried ? "Nothing can be shown yet" : "The newspaper is being built";
      return Answer.bytes(503, MediaTypes.of("index.html"), Notice.page(title, now));
    }
    String base = URI.create(now.basePath()).getPath();
    if (!path.startsWith(base)) {
      boolean atRoot = path.equals("/") || (path + "/").equals(base);
      return atRoot
          ? Answer.empty(302, Map.of("Location", now.basePath()))
          : files.answer("/404.html/", SiteFiles.Asked.PLAINLY, now);
    }
    return files.answer(path.substring(base.length() - 1), asked(exchange), now);
  }

  private static SiteFiles.Asked asked(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    return new SiteFiles.Asked(
        exchange.getRequestURI().getRawQuery(),
        headers.getFirst("If-None-Match"),
        headers.getFirst("Range"),
        headers.getFirst("If-Range"));
  }

  private static Answer own(String name, PreviewState now) {
    if (name.equals("notice")) {
      byte[] html = Notice.html(now).getBytes(StandardCharsets.UTF_8);
      return Answer.bytes(200, MediaTypes.of("notice.html"), html);
    }
    byte @Nullable [] file = OWN_FILES.get(name);
    return file == null
        ? Answer.text(404, "The preview has no such file.\n")
        : Answer.bytes(200, MediaTypes.of(name), file);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    answer.headers().forEach(headers::set);
    headers.set("Cache-Control", "no-cache");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    long length = answer.body().length();
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Long.toString(length));
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
      if (length > 0) {
        try (OutputStream out = exchange.getResponseBody()) {
          answer.body().writeTo(out);
        }
      }
    }
    exchange.close();
  }

  private static byte[] resource(String name) {
    try (InputStream in = PreviewHandler.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
