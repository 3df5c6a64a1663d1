package press.stet.generator.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * A newspaper's web site on this machine, built anew on every save.
 *
 * <p>It listens on 127.0.0.1 only, keeps its pages in a temporary folder and leaves nothing behind
 * when it is closed.
 */
public final class PreviewServer implements AutoCloseable {

  private static final byte[] THIS_MACHINE = {127, 0, 0, 1};
  private static final int PORTS_TRIED = 10;
  private static final int BACKLOG = 64;
  private static final long PING_SECONDS = 20;

  private final AtomicReference<PreviewState> state;
  private final HttpServer http;
  private final ExecutorService requests;
  private final ScheduledExecutorService pings;
  private final EventStreams streams = new EventStreams();
  private final PreviewFolder folder;
  private final PreviewLoop loop;
  private final SourceWatch watch;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean closing = new AtomicBoolean();

  private PreviewServer(
      PreviewRequest request, PreviewListener listener, Builder builder, HttpServer http)
      throws IOException {
    this.http = http;
    this.state =
        new AtomicReference<>(PreviewState.initial(request.clock().instant().toEpochMilli()));
    this.folder = PreviewFolder.create();
    this.loop = new PreviewLoop(builder, folder.site(), listener, this::change);
    this.watch = SourceWatch.start(request.source(), loop::saved);
    this.requests = Executors.newCachedThreadPool(daemons("stet-preview-http"));
    this.pings = Executors.newSingleThreadScheduledExecutor(daemons("stet-preview-ping"));
  }

  /**
   * Starts the preview. It answers at once; the first build goes on in the background.
   *
   * @throws BindException if the port is taken
   * @throws IOException if the newspaper folder cannot be watched, or no temporary folder be made
   */
  public static PreviewServer start(PreviewRequest request, PreviewListener listener)
      throws IOException {
    return start(request, listener, new SiteBuilder(request));
  }

  static PreviewServer start(PreviewRequest request, PreviewListener listener, Builder builder)
      throws IOException {
    HttpServer http = bind(request.port(), request.orNext() ? PORTS_TRIED : 1);
    try {
      PreviewServer server = new PreviewServer(request, listener, builder, http);
      server.open();
      return server;
    } catch (IOException | RuntimeException e) {
      http.stop(0);
      throw e;
    }
  }

  private static HttpServer bind(int port, int tries) throws IOException {
    InetAddress here = InetAddress.getByAddress(THIS_MACHINE);
    try {
      return HttpServer.create(new InetSocketAddress(here, port), BACKLOG);
    } catch (BindException e) {
      if (tries > 1 && port > 0 && port < 65_535) {
        return bind(port + 1, tries - 1);
      }
      throw e;
    }
  }

  private void open() {
    int port = http.getAddress().getPort();
    Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    http.setExecutor(requests);
    http.createContext(
        "/", new PreviewHandler(new SiteFiles(folder.site()), streams, state::get, hosts));
    Future<?> unused =
        pings.scheduleAtFixedRate(streams::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
    http.start();
    loop.start();
  }

  private void change(UnaryOperator<PreviewState> step) {
    streams.tell(state.updateAndGet(step).stamp());
  }

  /** Where the preview is found: {@code http://127.0.0.1:8080/}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
  }

  /**
   * Waits until the preview has been closed.
   *
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /** Ends the preview and removes its temporary folder. A second call does nothing. */
  @Override
  public void close() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    watch.close();
    loop.close();
    pings.shutdownNow();
    streams.close();
    http.stop(0);
    requests.shutdownNow();
    folder.close();
    ended.countDown();
  }

  private static ThreadFactory daemons(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
