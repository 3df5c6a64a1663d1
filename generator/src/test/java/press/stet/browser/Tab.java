package press.stet.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A tab of the browser. */
public final class Tab implements AutoCloseable {

  /** Counts, from the first moment of a page, what moved in it and what the policy refused. */
  private static final String WATCH =
      """
      window.stetRefused = [];
      window.stetShift = 0;
      window.stetShifts = [];
      document.addEventListener("securitypolicyviolation", (e) =>
        stetRefused.push(e.violatedDirective + " " + e.blockedURI + " " + e.sample));
      new PerformanceObserver((list) => list.getEntries().forEach((e) => {
        if (e.hadRecentInput) return;
        stetShift += e.value;
        e.sources.forEach((s) => s.node && stetShifts.push(
          (s.node.outerHTML || s.node.textContent || "").slice(0, 80)
            + " from " + JSON.stringify(s.previousRect) + " to " + JSON.stringify(s.currentRect)));
      })).observe({type: "layout-shift", buffered: true});
      """;

  private static final int SECONDS = 180;

  private final DevTools tools;
  private final String target;
  private final String session;
  private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private volatile CountDownLatch loaded = new CountDownLatch(1);

  private Tab(DevTools tools, String target, String session) {
    this.tools = tools;
    this.target = target;
    this.session = session;
  }

  static Tab open(DevTools tools) {
    String context =
        tools.ask(null, "Target.createBrowserContext", Map.of()).get("browserContextId").asString();
    String target =
        tools
            .ask(
                null,
                "Target.createTarget",
                Map.of("url", "about:blank", "browserContextId", context))
            .get("targetId")
            .asString();
    String session =
        tools
            .ask(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asString();
    Tab tab = new Tab(tools, target, session);
    tools.listen(session, tab::hear);
    List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable")
        .forEach(method -> tab.ask(method, Map.of()));
    tab.ask("Page.bringToFront", Map.of());
    tab.prepare(WATCH);
    return tab;
  }

  private JsonNode ask(String method, Map<String, ?> parameters) {
    return tools.ask(session, method, parameters);
  }

  private void hear(String event, JsonNode told) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.countDown();
      case "Network.requestWillBeSent" -> asked(told.get("request").get("url").stringValue());
      case "Runtime.consoleAPICalled" -> messages.add(told.get("type") + " " + told.get("args"));
      case "Runtime.exceptionThrown" -> messages.add(told.get("exceptionDetails").toString());
      case "Log.entryAdded" -> messages.add(told.get("entry").toString());
      default -> {}
    }
  }

  private void asked(String address) {
    synchronized (requests) {
      requests.add(address);
      requests.notifyAll();
    }
  }

  /** Makes the window as large as a screen, in CSS pixels. */
  public void screen(int width, int height, boolean phone) {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
  }

  /** Sets what a reader prefers: {@code prefers-color-scheme}, {@code dark}. */
  public void prefer(Map<String, String> media) {
    List<Map<String, String>> features = new ArrayList<>();
    media.forEach((name, value) -> features.add(Map.of("name", name, "value", value)));
    ask("Emulation.setEmulatedMedia", Map.of("features", features));
  }

  /** Has a script run first in each page that is opened from now on. */
  public void prepare(String script) {
    ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Opens an address and waits until all has been loaded. */
  public void open(String address) {
    messages.clear();
    requests.clear();
    loaded = new CountDownLatch(1);
    ask("Page.navigate", Map.of("url", address));
    awaitLoad(address);
  }

  /** Waits until the page that something leads to has been loaded. */
  public void follow(Runnable action) {
    loaded = new CountDownLatch(1);
    action.run();
    awaitLoad("the next page");
  }

  private void awaitLoad(String what) {
    try {
      if (!loaded.await(SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("not loaded: " + what);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The value of an expression of JavaScript; a promise is waited for. */
  public JsonNode value(String expression) {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    JsonNode value = answer.get("result").get("value");
    return value == null ? answer.get("result") : value;
  }

  /** Types a text where the cursor is. */
  public void type(String text) {
    ask("Input.insertText", Map.of("text", text));
  }

  /** Presses and lets go of a key. */
  public void press(String key, int code) {
    for (String type : List.of("keyDown", "keyUp")) {
      ask(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              key,
              "code",
              key,
              "windowsVirtualKeyCode",
              code,
              "text",
              key.equals("Enter") ? "\r" : ""));
    }
  }

  /** What the browser has said of the page on its console. */
  public List<String> messages() {
    return List.copyOf(messages);
  }

  /** The addresses of all that the page has asked for, its own among them. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Waits until the page asks for something. */
  public void awaitRequest(String address) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    synchronized (requests) {
      while (!requests.contains(address)) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new IllegalStateException("never asked for: " + address + " but for " + requests);
        }
        try {
          requests.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  @Override
  public void close() {
    tools.ask(null, "Target.closeTarget", Map.of("targetId", target));
  }
}
