package press.stet.generator.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import press.stet.core.diagnostic.Problem;
import press.stet.core.value.SourcePath;
import press.stet.generator.Issue;
import press.stet.generator.LivePaper;
import press.stet.generator.theme.ClasspathTheme;
import press.stet.generator.theme.Theme;

/**
 * A newspaper's web site on this machine. Pages are drawn when a browser asks for them, and drawn
 * anew after a save if they are open.
 *
 * <p>It listens on 127.0.0.1 only, and leaves nothing behind when it is closed.
 */
public final class PreviewServer implements AutoCloseable {

  private static final byte[] THIS_MACHINE = {127, 0, 0, 1};
  private static final int PORTS_TRIED = 10;
  private static final int BACKLOG = 64;
  private static final long PING_SECONDS = 20;

  private final Object changing = new Object();
  private volatile PreviewState state;
  private final PreviewListener listener;
  private final HttpServer http;
  private final ExecutorService requests;
  private final ScheduledExecutorService pings;
  private final EventStreams streams = new EventStreams();
  private final RightOfWay way = new RightOfWay();
  private final PreviewLoop loop;
  private final BackgroundCheck check;
  private final SourceWatch watch;
  private final long begun = System.nanoTime();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean closing = new AtomicBoolean();

  private PreviewServer(
      PreviewRequest request, PreviewListener listener, Theme theme, HttpServer http)
      throws IOException {
    this.http = http;
    this.listener = listener;
    this.state = PreviewState.initial(request.clock().instant().toEpochMilli());
    Path source = request.source().toRealPath();
    Saves saves = new Saves(source);
    LivePaper paper =
        new LivePaper(theme, source, request.threads(), request.clock(), request.drafts());
    try {
      this.watch = SourceWatch.start(source, paper::list, saves);
    } catch (IOException | RuntimeException e) {
      paper.close();
      throw e;
    }
    this.check = new BackgroundCheck(way, this::checked, this::failed);
    this.loop = new PreviewLoop(paper, saves, request.clock(), way, this::show, this::failed);
    this.requests = Executors.newCachedThreadPool(daemons("stet-preview-http"));
    this.pings = Executors.newSingleThreadScheduledExecutor(daemons("stet-preview-ping"));
  }

  /**
   * Starts the preview. It answers at once; the newspaper is read in the background.
   *
   * @throws BindException if the port is taken
   * @throws IOException if the newspaper folder cannot be watched
   */
  public static PreviewServer start(PreviewRequest request, PreviewListener listener)
      throws IOException {
    return start(request, listener, ClasspathTheme.read(PreviewServer.class.getClassLoader()));
  }

  static PreviewServer start(PreviewRequest request, PreviewListener listener, Theme theme)
      throws IOException {
    HttpServer http = bind(request.port(), request.orNext() ? PORTS_TRIED : 1);
    try {
      PreviewServer server = new PreviewServer(request, listener, theme, http);
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
    http.createContext("/", new PreviewHandler(this, streams, way, hosts));
    Future<?> unused =
        pings.scheduleAtFixedRate(streams::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
    http.start();
    check.start();
    loop.start();
  }

  /** What is shown at the moment. */
  PreviewState state() {
    return state;
  }

  /** Tells a browser's script whether its page, or the problems it shows, are out of date. */
  String stamp(String path) {
    PreviewState now = state;
    try {
      return new Host(now).stamp(path);
    } catch (RuntimeException e) {
      // The browser comes back for the page, and then the failure is told.
      return now.stamp("failed");
    }
  }

  /** A page was drawn, and its template failed. */
  void drawn() {
    int unused = change(PreviewState::afterDrawing);
  }

  private int change(UnaryOperator<PreviewState> step) {
    synchronized (changing) {
      state = step.apply(state);
    }
    return streams.tell(this::stamp);
  }

  private void show(Issue issue, Set<SourcePath> saved, long since) {
    boolean first = state.pages() == null;
    int told =
        change(
            now ->
                now.after(now.pages() == null ? Pages.of(issue) : now.pages().next(issue, saved)));
    // Pages that were drawn just now may have shown what is wrong with a template.
    change(PreviewState::afterDrawing);
    tell(first, PreviewReport.of(state, told, since));
    check.begin(issue);
  }

  private void checked(Issue issue, List<Problem> links) {
    int told = change(now -> now.isOf(issue) ? now.afterCheck(links) : now);
    PreviewState now = state;
    synchronized (this) {
      if (now.isOf(issue)) {
        listener.checked(PreviewReport.of(now, told, begun));
      }
    }
  }

  private synchronized void tell(boolean first, PreviewReport report) {
    if (first) {
      listener.opened(report);
    } else {
      listener.saved(report);
    }
  }

  /** The generator itself has failed. */
  void failed(RuntimeException bug) {
    if (closing.get()) {
      return;
    }
    change(now -> now.after(bug));
    synchronized (this) {
      listener.failed(bug);
    }
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

  /** Ends the preview and removes its temporary file. A second call does nothing. */
  @Override
  public void close() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    watch.close();
    pings.shutdownNow();
    streams.close();
    http.stop(0);
    requests.shutdownNow();
    check.close();
    loop.close();
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
