package press.stet.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web host that serves a site as it would be: with the headers of its {@code _headers}, with what
 * lies compressed beside a file, and with {@code 404.html}.
 */
public final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("webmanifest", "application/manifest+json"));

  private final SortedMap<String, byte[]> files;
  private final List<Rule> rules;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);

  /** Starts to serve files, by their paths below the root: {@code /2018/07/05/doha/index.html}. */
  public SiteServer(SortedMap<String, byte[]> files) {
    this.files = files;
    this.rules = rules(files.getOrDefault("/_headers", new byte[0]));
    try {
      InetAddress home = InetAddress.getLoopbackAddress();
      server = HttpServer.create(new InetSocketAddress(home, 0), 64);
      server.createContext("/", this::answer);
      server.setExecutor(threads);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is sent along with all addresses that begin alike. */
  private record Rule(String prefix, List<String[]> headers) {}

  private static List<Rule> rules(byte[] text) {
    List<Rule> rules = new ArrayList<>();
    for (String line : new String(text, StandardCharsets.UTF_8).split("\n")) {
      if (line.startsWith("/")) {
        rules.add(new Rule(line.replaceFirst("\\*$", ""), new ArrayList<>()));
      } else if (!line.isBlank()) {
        rules.get(rules.size() - 1).headers().add(line.strip().split(":\\s*", 2));
      }
    }
    return rules;
  }

  /** The address of a page: {@code http://127.0.0.1:12345/world/}. */
  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String name = path.endsWith("/") ? path + "index.html" : path;
      int status = files.containsKey(name) ? 200 : 404;
      name = status == 200 ? name : "/404.html";
      Headers headers = exchange.getResponseHeaders();
      for (Rule rule : rules) {
        if (path.startsWith(rule.prefix())) {
          rule.headers().forEach(header -> headers.set(header[0], header[1]));
        }
      }
      String ending = name.substring(name.lastIndexOf('.') + 1);
      headers.set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      byte[] twin = files.get(name + ".gz");
      if (twin != null) {
        headers.set("Content-Encoding", "gzip");
      }
      byte[] bytes = twin != null ? twin : files.getOrDefault(name, new byte[0]);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
