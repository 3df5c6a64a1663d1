package press.stet.generator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.stet.core.cost.Cost;
import press.stet.core.cost.CostMeter;
import press.stet.core.page.Archive;
import press.stet.core.page.Body;
import press.stet.core.page.FeedPage;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.NewsSitemapPage;
import press.stet.core.page.NinjsPage;
import press.stet.core.page.Page;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PagePlan.CopiedFile;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.Query;
import press.stet.core.page.RenderedFile;
import press.stet.core.page.SitemapIndexPage;
import press.stet.core.page.SitemapPage;
import press.stet.core.page.TextPage;
import press.stet.core.value.Checksum;
import press.stet.core.value.FileStamp;
import press.stet.core.value.SitePath;
import press.stet.generator.cache.KnownPages;
import press.stet.generator.card.SocialCard;
import press.stet.generator.compose.Cast;
import press.stet.generator.compose.Composers;
import press.stet.generator.compose.PageComposer;
import press.stet.generator.feed.FeedWriter;
import press.stet.generator.feed.NinjsWriter;
import press.stet.generator.image.Darkroom.Made;
import press.stet.generator.leak.LeakScan;
import press.stet.generator.output.OutputFolder;
import press.stet.generator.parallel.Workers;
import press.stet.generator.render.PageRenderer;
import press.stet.generator.sitemap.SitemapWriter;
import press.stet.generator.source.SourceTree;

/**
 * Prints the planned pages, each as soon as it is composed; what an earlier build has left as it
 * would become is kept. Safe for use by several threads.
 */
final class Press {

  private final Composers composers;
  private final PageKeys keys;
  private final IdentityHashMap<PageComposer, Drawing> drawings = new IdentityHashMap<>();
  private final CostMeter meter;
  private final @Nullable KnownPages known;
  private final @Nullable LookAhead ahead;
  private final @Nullable LeakScan leaks;
  private boolean suspicious;
  private final LongAdder carried = new LongAdder();
  private final QueryTally queries = new QueryTally();

  /**
   * @param renderer with the templates
   * @param known what earlier builds have left; null if nothing is kept
   * @param ahead has looked at some of that already; null if nobody has
   * @param leaks looks through all that is printed; null if nothing is withheld
   */
  Press(
      Composers composers,
      PageKeys keys,
      PageRenderer renderer,
      @Nullable KnownPages known,
      @Nullable LookAhead ahead,
      @Nullable LeakScan leaks,
      CostMeter meter) {
    this.leaks = leaks;
    this.ahead = ahead;
    this.known = known;
    this.composers = composers;
    this.keys = keys;
    this.meter = meter;
    for (PageComposer composer : composers.all()) {
      drawings.put(composer, new Drawing(composer, renderer));
    }
  }

  /** A press with templates that have been read before, for pages one by one. */
  Press(Composers composers, PageRenderer renderer) {
    this(composers, PageKeys.RIGHT, renderer, null, null, null, CostMeter.OFF);
  }

  /** What draws the pages of one language. */
  private static final class Drawing {

    private final String language;
    private final PageRenderer renderer;
    private final FeedWriter feeds;

    Drawing(PageComposer composer, PageRenderer templates) {
      this.language = composer.language();
      this.renderer = templates.asking(composer.archive(), composer.players(), composer::moment);
      this.feeds = new FeedWriter(this::feedHtml);
    }

    String feedHtml(FeedPage.Entry entry) {
      Body body = Objects.requireNonNull(entry.body(), "entry without a body");
      return renderer.bodies(language).html(body, entry.dateline(), entry.credit());
    }
  }

  private Drawing drawing(PageComposer composer) {
    return Objects.requireNonNull(drawings.get(composer), "a composer of another newspaper");
  }

  /**
   * Prints every page.
   *
   * @param output takes the files; null to print for the sake of finding problems only
   * @param progress hears how many pages are done
   */
  void print(PagePlan plan, Workers workers, @Nullable OutputFolder output, IntConsumer progress) {
    if (ahead != null) {
      ahead.stop();
    }
    suspicious = leaks != null && hasNewSecrets(leaks, plan);
    workers.map(PrintOrder.of(plan.pages()), page -> print(page, output), progress);
  }

  /**
   * Whether something was still shown by the last build that is withheld now. Otherwise, what is
   * carried over has been looked through when it was drawn.
   */
  private boolean hasNewSecrets(LeakScan scan, PagePlan plan) {
    return scan.hidden().stream().anyMatch(path -> find(path) != null)
        || plan.pages().stream()
            .anyMatch(page -> page instanceof PlannedPage.OfGone && isNew(page));
  }

  private boolean isNew(PlannedPage page) {
    KnownPages.Known before = find(page.path());
    return before != null && !keyOf(page).equals(before.key());
  }

  private Checksum keyOf(PlannedPage page) {
    PageComposer composer = composers.of(page);
    return keys.of(composer, composer.cast(page));
  }

  private boolean print(PlannedPage planned, @Nullable OutputFolder output) {
    long start = meter.start();
    PageComposer composer = composers.of(planned);
    Cast cast = composer.cast(planned);
    KnownPages.Known before = find(planned.path());
    Checksum key = known == null ? Checksum.NONE : keys.of(composer, cast);
    if (before != null
        && stillHolds(before, key, composer)
        && keep(planned.path(), before, output)) {
      carried.increment();
      if (suspicious && leaks != null && output != null) {
        leaks.scan(planned.path(), output.bytes(planned.path()));
      }
      queries.asked(before.asked());
      meter.stop(Cost.Kind.WORK, "finding unchanged", start);
      return true;
    }
    Page page = composer.compose(cast);
    long composed = meter.stop(Cost.Kind.WORK, "composing", start);
    RenderedFile file = render(page, drawing(composer));
    long drawn = meter.stop(Cost.Kind.WORK, "drawing", composed);
    if (file != null) {
      queries.asked(file.asked());
    }
    if (file != null && leaks != null) {
      leaks.scan(file.path(), file.bytes());
    }
    if (file != null && output != null) {
      add(file, key, before, output);
      meter.stop(Cost.Kind.WORK, "comparing and writing", drawn);
    }
    return file != null;
  }

  /** Prints a page; null, and a problem reported, if its template fails. */
  @Nullable RenderedFile print(PlannedPage planned) {
    PageComposer composer = composers.of(planned);
    return render(composer.compose(composer.cast(planned)), drawing(composer));
  }

  /** Whether a page would be drawn as it was: from the same, and with the same answers. */
  private boolean stillHolds(KnownPages.Known before, Checksum key, PageComposer composer) {
    if (!key.equals(before.key())) {
      return false;
    }
    for (Query.Asked asked : before.asked()) {
      Archive.Answer answer = composer.archive().answer(asked.query());
      if (answer == null || !answer.fingerprint().equals(asked.answer())) {
        queries.redrawn(asked.query());
        return false;
      }
    }
    return true;
  }

  private boolean keep(SitePath path, KnownPages.Known before, @Nullable OutputFolder output) {
    if (output == null) {
      return true;
    }
    if (known != null && ahead != null && ahead.isUntouched(before)) {
      output.keep(path);
      known.carry(before);
      return true;
    }
    FileStamp left = output.keep(path, before.stamp());
    if (left == null) {
      return false;
    }
    remember(path, Objects.requireNonNull(before.key()), before, left, before.asked());
    return true;
  }

  private void add(
      RenderedFile file, Checksum key, KnownPages.@Nullable Known before, OutputFolder output) {
    if (known == null) {
      output.add(file);
    } else {
      FileStamp left = output.add(file, before == null ? null : before.stamp());
      remember(file.path(), key, before, left, keys.remembered(file.asked()));
    }
  }

  private void remember(
      SitePath path,
      Checksum key,
      KnownPages.@Nullable Known before,
      FileStamp left,
      List<Query.Asked> asked) {
    if (known == null) {
      return;
    }
    if (before != null
        && key.equals(before.key())
        && left.equals(before.stamp())
        && asked.equals(before.asked())) {
      known.carry(before);
    } else {
      known.add(path.file(), key, left, asked);
    }
  }

  /** Whether a file that is no page was made of the same, and is as it was left. */
  boolean isAsLeft(SitePath path, Checksum key, OutputFolder output) {
    KnownPages.Known before = find(path);
    return before != null && key.equals(before.key()) && output.isAsLeft(path, before.stamp());
  }

  /** Keeps a file that is {@link #isAsLeft as it was left}. */
  void keep(SitePath path, OutputFolder output) {
    boolean kept = keep(path, Objects.requireNonNull(find(path), path.value()), output);
    if (!kept) {
      throw new IllegalStateException("changed by somebody else: " + path);
    }
  }

  /** Takes a file that is no page. */
  void take(RenderedFile file, Checksum key, OutputFolder output) {
    add(file, key, find(file.path()), output);
  }

  /** Takes files that are not drawn: the theme's, and those that are copied as they are. */
  void copy(
      List<RenderedFile> assets,
      List<CopiedFile> copies,
      SourceTree tree,
      Workers workers,
      OutputFolder output) {
    assets.forEach(asset -> add(asset, Checksum.NONE, find(asset.path()), output));
    workers.map(copies, copy -> copy(copy, tree.locate(copy.source()), output));
  }

  /** Takes files that were made of photos. Those that stand as they were left are not touched. */
  void copy(PhotoLab photos, SourceTree tree, Workers workers, OutputFolder output) {
    workers.map(photos.made(), made -> copy(made, photos, tree, output));
  }

  /**
   * Takes social cards. Those that stand as they were left are not drawn, and what the newspaper
   * has put there itself stays.
   */
  void copy(CardRack cards, Workers workers, OutputFolder output) {
    List<SocialCard> missing =
        cards.all().stream().filter(card -> !output.has(card.path())).toList();
    workers.map(missing, card -> copy(card, cards, output));
  }

  private boolean copy(Made made, PhotoLab photos, SourceTree tree, OutputFolder output) {
    return copy(made.path(), made.key(), () -> photos.file(made, tree), output);
  }

  private boolean copy(SocialCard card, CardRack cards, OutputFolder output) {
    return copy(card.path(), card.path().value(), () -> cards.file(card), output);
  }

  private boolean copy(SitePath path, String made, Supplier<Path> file, OutputFolder output) {
    if (known == null) {
      output.copy(file.get(), path);
      return true;
    }
    Checksum key = Checksum.of(made.getBytes(StandardCharsets.UTF_8));
    KnownPages.Known before = find(path);
    if (before != null && key.equals(before.key()) && keep(path, before, output)) {
      return true;
    }
    FileStamp left = output.copy(file.get(), path, before == null ? null : before.stamp());
    remember(path, key, before, left, List.of());
    return true;
  }

  private boolean copy(CopiedFile copy, Path source, OutputFolder output) {
    if (known == null) {
      output.copy(source, copy.path());
    } else {
      KnownPages.Known before = find(copy.path());
      FileStamp left = output.copy(source, copy.path(), before == null ? null : before.stamp());
      remember(copy.path(), Checksum.NONE, before, left, List.of());
    }
    return true;
  }

  private KnownPages.@Nullable Known find(SitePath path) {
    return known == null ? null : known.find(path.file());
  }

  /** The number of pages that are as an earlier build has left them. */
  int carriedOver() {
    return carried.intValue();
  }

  /** What the queries cost that pages ask. */
  List<QueryPrice> prices() {
    return queries.prices();
  }

  private static @Nullable RenderedFile render(Page page, Drawing drawing) {
    if (page instanceof HtmlPage html) {
      return drawing.renderer.render(html);
    } else if (page instanceof FeedPage feed) {
      return drawing.feeds.write(feed);
    } else if (page instanceof SitemapPage sitemap) {
      return SitemapWriter.write(sitemap);
    } else if (page instanceof SitemapIndexPage index) {
      return SitemapWriter.write(index);
    } else if (page instanceof NewsSitemapPage news) {
      return SitemapWriter.write(news);
    } else if (page instanceof NinjsPage ninjs) {
      return NinjsWriter.write(ninjs, drawing::feedHtml);
    } else if (page instanceof TextPage text) {
      return new RenderedFile(text.path(), text.text().getBytes(StandardCharsets.UTF_8));
    }
    throw new IllegalStateException("unknown page " + page);
  }
}
