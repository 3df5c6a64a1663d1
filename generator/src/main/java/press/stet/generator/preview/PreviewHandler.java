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
import org.jspecify.annotations.Nullable;

/** Answers the browser. */
final class PreviewHandler implements HttpHandler {

  private static final Map<String, byte[]> OWN_FILES =
      Map.of("preview.js", resource("preview.js"), "preview.css", resource("preview.css"));

  private final PreviewServer server;
  private final EventStreams streams;
  private final RightOfWay way;
  private final Set<String> hosts;

  /**
   * Creates the handler.
   *
   * @param hosts the names under which the preview may be asked, in lower case. Any other is that
   *     of a foreign page whose domain was made to lead to this machine (DNS rebinding)
   */
  PreviewHandler(PreviewServer server, EventStreams streams, RightOfWay way, Set<String> hosts) {
    this.server = server;
    this.streams = streams;
    this.way = way;
    this.hosts = hosts;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    way.enter();
    try {
      boolean isStream = exchange.getRequestURI().getPath().equals(Notice.FOLDER + "events");
      if (isStream && isWelcome(exchange) && exchange.getRequestMethod().equals("GET")) {
        streams.open(exchange, page(exchange.getRequestURI()), server::stamp);
        return;
      }
      send(exchange, answer(exchange));
    } catch (IOException | RuntimeException e) {
      // Browsers hang up in the middle of a page all the time; nobody is left to be told.
      exchange.close();
    } finally {
      way.leave();
    }
  }

  /** The page whose events are asked for. */
  private static String page(URI uri) {
    String query = uri.getQuery();
    return query == null || !query.startsWith("page=")
        ? "/"
        : URI.create(query.substring("page=".length())).getPath();
  }

  private boolean isWelcome(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!isWelcome(exchange)) {
      return Answer.text(421, "This preview answers on this machine only.\n");
    }
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return Answer.text(405, "The preview is for reading.\n").with("Allow", "GET, HEAD");
    }
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith(Notice.FOLDER)) {
      return own(path.substring(Notice.FOLDER.length()), server.state());
    }
    Answer answer = site(path, asked(exchange));
    if (answer.status() == 500) {
      server.drawn();
      return site(path, asked(exchange));
    }
    return answer;
  }

  private Answer site(String path, Host.Asked asked) throws IOException {
    try {
      return new Host(server.state()).answer(path, asked);
    } catch (RuntimeException e) {
      server.failed(e);
      return new Host(server.state()).failure();
    }
  }

  private static Host.Asked asked(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    return new Host.Asked(
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
