package press.stet.generator;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.HouseStyle;
import press.stet.core.config.ImageRules;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Problems;
import press.stet.core.site.Moment;
import press.stet.core.value.SourcePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.DiskBodyStore;
import press.stet.generator.image.Darkroom;
import press.stet.generator.parallel.Workers;
import press.stet.generator.parse.markdown.MarkdownParser;
import press.stet.generator.source.SourceTree;
import press.stet.generator.theme.Theme;

/**
 * A newspaper that is being worked on: reads what articles are about, not what they say, and again
 * those files that are saved. A file with errors is shown as it was before. For use by one thread;
 * the {@link Issue}s that it gives are for any.
 */
public final class LivePaper implements AutoCloseable {

  /** What decides on how all other files are read. */
  private static final Set<String> SETTINGS = Set.of("site.yaml", "style.yaml");

  private static final String TEMPLATES = "templates/";

  private final Theme base;
  private final Path source;
  private final InstantSource clock;
  private final boolean withheldToo;
  private final @Nullable Path photos;
  private final Workers workers;
  private final BodyStore bodies = DiskBodyStore.scratch();
  private @Nullable Desk desk;
  private @Nullable Look look;
  private @Nullable Layout layout;
  private @Nullable Darkroom darkroom;
  private HouseStyle wanted = HouseStyle.NONE;

  /** The look of the last save of a template, if it has errors and is not shown. */
  private @Nullable Look faulty;

  private @Nullable SourceTree tree;

  /** The files as they were listed for the next opening. */
  private @Nullable SourceTree listed;

  /** What is wrong with the settings as they were last read. */
  private Problems settings = new Problems();

  private boolean settingsHeldBack;

  /**
   * Prepares for a newspaper.
   *
   * @param base the theme; the newspaper replaces single files of it
   * @param source the newspaper folder
   * @param threads at least 1
   * @param clock asked whenever articles are put in their places
   * @param withheldToo whether drafts, embargoed and expired articles are shown as well
   */
  public LivePaper(Theme base, Path source, int threads, InstantSource clock, boolean withheldToo) {
    this(base, source, threads, clock, withheldToo, null);
  }

  /**
   * The same, with photos that a build has prepared.
   *
   * @param photos the folder that keeps them; null to prepare all anew
   */
  LivePaper(
      Theme base,
      Path source,
      int threads,
      InstantSource clock,
      boolean withheldToo,
      @Nullable Path photos) {
    this.base = base;
    this.photos = photos;
    this.source = source;
    this.clock = clock;
    this.withheldToo = withheldToo;
    this.workers = new Workers(threads);
  }

  /**
   * Lists the newspaper's files, for the next {@link #open} to read. Nothing is missed by whoever
   * begins to watch each folder as he hears of it.
   *
   * @param folders hears of every folder before it is listed, from any of several threads
   * @throws java.io.UncheckedIOException if a folder cannot be listed
   */
  public void list(Consumer<Path> folders) {
    listed = SourceTree.list(source, workers, folders);
  }

  /**
   * Reads the whole newspaper. If its settings have errors, what was shown before stays.
   *
   * @throws java.io.UncheckedIOException if the folder cannot be listed
   */
  public Issue open() {
    SourceTree present = listed == null ? SourceTree.list(source, workers, folder -> {}) : listed;
    listed = null;
    tree = present;
    settings = new Problems();
    SiteConfig config = Newsroom.config(present.root(), settings).orElse(null);
    HouseStyle style = Newsroom.style(present, settings);
    if (config == null || (layout != null && settings.hasErrors())) {
      settingsHeldBack = layout != null;
      return issue();
    }
    settingsHeldBack = false;
    prepare(config.rules().images());
    wanted = style;
    Look read = Look.read(base, present, config, bodies);
    look = read;
    faulty = null;
    MarkdownParser markdown = new MarkdownParser(Newsroom.containers(read.theme()));
    desk = Desk.read(present, config, style, markdown, bodies, workers);
    return layOut(desk, read, present);
  }

  /** Photos that were prepared stay so, as long as the rules do. */
  private void prepare(ImageRules rules) {
    Darkroom before = darkroom;
    if (before == null || !before.rules().equals(rules)) {
      if (before != null) {
        before.close();
      }
      darkroom =
          rules.prepared() ? new Darkroom(rules, photos, Runtime.getRuntime().maxMemory()) : null;
    }
  }

  /**
   * Reads files and folders again that have come, changed or gone.
   *
   * @throws java.io.UncheckedIOException if a new folder cannot be listed
   */
  public Issue saved(Collection<SourcePath> changed) {
    SourceTree before = tree;
    Desk rows = desk;
    Look shown = look;
    boolean newSettings = changed.stream().anyMatch(file -> SETTINGS.contains(file.value()));
    if (before == null || rows == null || shown == null || newSettings) {
      return open();
    }
    SourceTree present = before.refreshed(changed);
    tree = present;
    Set<SourcePath> files = files(changed, before, present);
    if (files.size() == 1 && present.equals(before)) {
      return saved(files.iterator().next(), rows, shown, present);
    }
    boolean moved = !present.equals(before);
    for (SourcePath file : files) {
      moved |= rows.reread(file, present);
    }
    if (files.stream().anyMatch(file -> file.isBelow(TEMPLATES))) {
      return restyled(rows, shown, present);
    }
    return moved ? layOut(rows, shown, present) : issue();
  }

  /** What happens most often: an article that was there before is saved. */
  private Issue saved(SourcePath file, Desk rows, Look shown, SourceTree present) {
    Article was = rows.article(file);
    if (file.isBelow(TEMPLATES)) {
      return restyled(rows, shown, present);
    }
    if (!rows.reread(file, present)) {
      return issue();
    }
    Article is = rows.article(file);
    Layout revised =
        was == null || is == null || layout == null
            ? null
            : layout.revised(rows.manuscripts(), was, is);
    if (revised == null) {
      return layOut(rows, shown, present);
    }
    layout = revised;
    return issue();
  }

  /** Puts articles in their places once more, because the clock has gone on. */
  public Issue later() {
    return desk == null || look == null || tree == null ? open() : layOut(desk, look, tree);
  }

  /** When pages change by themselves, as an embargo ends or an article expires; null if never. */
  public @Nullable Instant due() {
    Moment first = layout == null ? null : layout.moments(withheldToo).first();
    return first == null ? null : first.at();
  }

  /** Templates with errors do not replace those that work. */
  private Issue restyled(Desk rows, Look shown, SourceTree present) {
    Look read = Look.read(base, present, rows.manuscripts().config(), bodies);
    if (!Newsroom.containers(read.theme()).equals(Newsroom.containers(shown.theme()))) {
      return open();
    }
    Layout next =
        Layout.of(
            rows.manuscripts(),
            present,
            read,
            clock.instant(),
            withheldToo,
            darkroom,
            wanted,
            layout);
    next.printSamples();
    if (read.problems().hasErrors()) {
      faulty = read;
      return layOut(rows, shown, present);
    }
    faulty = null;
    look = read;
    layout = next;
    return issue();
  }

  /** The files that are meant by paths that may be folders. */
  private static Set<SourcePath> files(
      Collection<SourcePath> changed, SourceTree before, SourceTree present) {
    Set<SourcePath> files = new TreeSet<>(changed);
    for (SourcePath path : changed) {
      files.addAll(before.below(path + "/"));
      files.addAll(present.below(path + "/"));
    }
    files.removeIf(file -> !before.has(file) && !present.has(file));
    return files;
  }

  private Issue layOut(Desk rows, Look shown, SourceTree present) {
    layout =
        Layout.of(
            rows.manuscripts(),
            present,
            shown,
            clock.instant(),
            withheldToo,
            darkroom,
            wanted,
            layout);
    return issue();
  }

  private Issue issue() {
    Problems problems = new Problems();
    settings.sorted().forEach(problems::report);
    boolean old = settingsHeldBack || faulty != null;
    if (tree != null) {
      Newsroom.checkNames(tree, problems);
    }
    if (desk != null) {
      desk.faults(problems::report);
      old |= desk.holdsBack();
    }
    if (layout != null) {
      layout.problems().forEach(problems::report);
    }
    return new Issue(
        layout, desk == null ? null : desk.texts(), faulty == null ? look : faulty, problems, old);
  }

  @Override
  public void close() {
    workers.close();
    bodies.close();
    if (darkroom != null) {
      darkroom.close();
    }
  }
}
