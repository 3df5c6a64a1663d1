package press.stet.generator.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The open server-sent event streams, one for each visible browser page (WHATWG HTML, 9.2). */
final class EventStreams implements AutoCloseable {

  private final Map<HttpExchange, Told> open = new HashMap<>();
  private boolean closed;

  /**
   * Opens a stream, which begins with the present stamp; the exchange stays open.
   *
   * @param page the path of the browser's page
   * @param stamps the present stamp of a page
   */
  synchronized void open(HttpExchange exchange, String page, UnaryOperator<String> stamps)
      throws IOException {
    if (closed) {
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    String stamp = stamps.apply(page);
    open.put(exchange, new Told(page, stamp));
    send(exchange, "retry: 500\n" + message(stamp));
  }

  /**
   * Tells those browsers whose page, or the problems it shows, have changed.
   *
   * @param stamps the present stamp of a page
   * @return how many were told
   */
  synchronized int tell(UnaryOperator<String> stamps) {
    int told = 0;
    for (Map.Entry<HttpExchange, Told> stream : List.copyOf(open.entrySet())) {
      String page = stream.getValue().page();
      String stamp = stamps.apply(page);
      if (!stamp.equals(stream.getValue().stamp())) {
        open.put(stream.getKey(), new Told(page, stamp));
        send(stream.getKey(), message(stamp));
        told++;
      }
    }
    return told;
  }

  /** Finds out which browsers have gone. */
  synchronized void ping() {
    new ArrayList<>(open.keySet()).forEach(exchange -> send(exchange, ":\n\n"));
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
    open.keySet().forEach(HttpExchange::close);
    open.clear();
  }

  /** The page of a stream, and the last that it was told. */
  private record Told(String page, String stamp) {}
}
