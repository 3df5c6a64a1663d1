package press.stet.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A connection to a browser by the Chrome DevTools Protocol. Safe for use by several threads. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SECONDS = 180;

  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
  private final Map<String, List<BiConsumer<String, JsonNode>>> listeners =
      new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private @Nullable WebSocket socket;

  private DevTools() {}

  static DevTools connect(URI address) {
    DevTools tools = new DevTools();
    tools.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, tools).join();
    return tools;
  }

  /** Hears of the events of a session: their names and what they tell. */
  void listen(String session, BiConsumer<String, JsonNode> listener) {
    listeners.computeIfAbsent(session, key -> new CopyOnWriteArrayList<>()).add(listener);
  }

  /**
   * Asks for something and waits for the answer.
   *
   * @param session null for the browser itself
   */
  JsonNode ask(@Nullable String session, String method, Map<String, ?> parameters) {
    int number = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    open.put(number, answer);
    ObjectNode request = JSON.createObjectNode();
    request.put("id", number).put("method", method);
    request.set("params", JSON.valueToTree(parameters));
    if (session != null) {
      request.put("sessionId", session);
    }
    send(request.toString());
    JsonNode whole = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (whole.has("error")) {
      throw new IllegalStateException(method + ": " + whole.get("error"));
    }
    return whole.get("result");
  }

  private synchronized void send(String text) {
    WebSocket open = socket;
    if (open == null) {
      throw new IllegalStateException("not connected");
    }
    open.sendText(text, true).join();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
    message.append(part);
    if (whole) {
      JsonNode arrived = JSON.readTree(message.toString());
      message.setLength(0);
      receive(arrived);
    }
    from.request(1);
    return null;
  }

  private void receive(JsonNode arrived) {
    if (arrived.has("id")) {
      CompletableFuture<JsonNode> waiting = open.remove(arrived.get("id").intValue());
      if (waiting != null) {
        waiting.complete(arrived);
      }
    } else if (arrived.has("sessionId")) {
      List<BiConsumer<String, JsonNode>> those =
          listeners.getOrDefault(arrived.get("sessionId").stringValue(), List.of());
      those.forEach(l -> l.accept(arrived.get("method").stringValue(), arrived.get("params")));
    }
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
  }
}
