package press.stet.generator.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open server-sent event streams, one for each visible browser page (WHATWG HTML, 9.2). */
final class EventStreams implements AutoCloseable {

  private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();
  private boolean closed;

  /** Opens a stream, which begins with the present stamp; the exchange stays open. */
  synchronized void open(HttpExchange exchange, String stamp) throws IOException {
    if (closed) {
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    open.add(exchange);
    send(exchange, "retry: 500\n" + message(stamp));
  }

  /** Tells every browser the stamp. */
  synchronized void tell(String stamp) {
    open.forEach(exchange -> send(exchange, message(stamp)));
  }

  /** Finds out which browsers have gone. */
  synchronized void ping() {
    open.forEach(exchange -> send(exchange, ":\n\n"));
  }

  private static String message(String stamp) {
    return "data: " + stamp + "\n\n";
  }

  private void send(HttpExchange exchange, String text) {
    try {
      exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    } catch (IOException e) {
      open.remove(exchange);
      exchange.close();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    open.forEach(HttpExchange::close);
    open.clear();
  }
}
