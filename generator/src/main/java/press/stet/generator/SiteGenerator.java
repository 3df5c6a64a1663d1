package press.stet.generator;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.ThemeTokens;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Album;
import press.stet.core.page.PagePlan;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Moments;
import press.stet.core.site.Newspaper;
import press.stet.core.site.Site;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;
import press.stet.generator.BuildEvent.Step;
import press.stet.generator.assemble.SiteAssembler;
import press.stet.generator.binary.DamagedBytesException;
import press.stet.generator.cache.Cache;
import press.stet.generator.cache.Condition;
import press.stet.generator.cache.KnownPages;
import press.stet.generator.compose.Composers;
import press.stet.generator.compose.LinkCheck;
import press.stet.generator.image.Darkroom;
import press.stet.generator.leak.LeakScan;
import press.stet.generator.ledger.Audit;
import press.stet.generator.ledger.Ledger;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.output.FileBeside;
import press.stet.generator.output.OutputFolder;
import press.stet.generator.output.OutputFolder.Outcome;
import press.stet.generator.parallel.Workers;
import press.stet.generator.plan.SitePlanner;
import press.stet.generator.render.PageRenderer;
import press.stet.generator.source.SourceTree;
import press.stet.generator.theme.Assets;
import press.stet.generator.theme.ClasspathTheme;
import press.stet.generator.theme.LayeredTheme;
import press.stet.generator.theme.Theme;
import press.stet.generator.words.Lexicon;

/** Builds a newspaper's web site: the pipeline, step by step. */
public final class SiteGenerator {

  /** What no build goes by. */
  private static final Fingerprint NO_TOOL = new Fingerprint(0, 0);

  private final Theme theme;
  private final PageKeys keys;
  private final BooleanSupplier webp;

  /** A generator that draws pages with the default theme, which must be on the class path. */
  public SiteGenerator() {
    this(ClasspathTheme.read(SiteGenerator.class.getClassLoader()));
  }

  /** A generator that draws pages with a theme; a newspaper still replaces single files of it. */
  public SiteGenerator(Theme theme) {
    this(theme, PageKeys.RIGHT, Darkroom::hasWebp);
  }

  /**
   * A generator for tests of what comes of a wrong key, and of a machine that lacks something.
   *
   * @param keys what pages are remembered by
   * @param webp whether WebP can be read and written here, asked if there are photos
   */
  SiteGenerator(Theme theme, PageKeys keys, BooleanSupplier webp) {
    this.theme = theme;
    this.keys = keys;
    this.webp = webp;
  }

  /**
   * Builds the site, or checks that it could be built.
   *
   * <p>What is wrong with the newspaper's files is in the report, all of it, and leaves the output
   * folder as it was.
   *
   * @throws java.io.UncheckedIOException if the source cannot be read or the output cannot be
   *     written
   */
  public GenerationReport generate(GenerationRequest request, BuildListener listener) {
    return generate(request, CostMeter.OFF, listener);
  }

  /** The same, and measures what the parts of the work on pages cost. */
  public GenerationReport generate(
      GenerationRequest request, CostMeter meter, BuildListener listener) {
    Path folder = request.cache();
    try {
      return generate(request, () -> Cache.open(folder, tool(folder)), meter, listener);
    } catch (DamagedBytesException e) {
      if (folder == null) {
        throw e;
      }
    }
    return generate(request, () -> Cache.openDamaged(folder, tool(folder)), meter, listener);
  }

  private static Fingerprint tool(@Nullable Path folder) {
    return folder == null ? NO_TOOL : Tool.fingerprint();
  }

  private GenerationReport generate(
      GenerationRequest request, Callable<Cache> opener, CostMeter meter, BuildListener listener) {
    Tally tally = new Tally();
    Steps steps = new Steps(listener);
    try (Workers workers = new Workers(request.threads());
        Opening cache = new Opening(workers.begin(opener));
        Supplements supplements = new Supplements(webp, workers, tally.problems());
        OutputFolder output =
            request.output() == null ? null : new OutputFolder(request.output())) {
      build(request, steps, tally, meter, workers, cache, supplements, output);
    }
    steps.end();
    return tally.report();
  }

  private void build(
      GenerationRequest request,
      Steps steps,
      Tally tally,
      CostMeter meter,
      Workers workers,
      Opening opening,
      Supplements supplements,
      @Nullable OutputFolder output) {
    Problems problems = tally.problems();

    steps.begin(Step.SOURCE);
    Future<Optional<SiteConfig>> settled =
        workers.begin(() -> Newsroom.config(request.source(), problems));
    SourceTree tree = SourceTree.list(request.source(), workers, folder -> {});
    Theme layered = LayeredTheme.of(theme, Newsroom.templates(tree), problems);

    Cache cache = opening.cache();
    KnownPages last = cache.condition() == Condition.USABLE ? cache.lastPages() : null;
    LookAhead ahead = last == null || output == null ? null : new LookAhead(last, output);
    Newsroom newsroom = new Newsroom(tree, layered, cache, problems);
    foresee(newsroom, request, cache, steps);
    IntConsumer parsed = steps.begin(Step.PARSE, newsroom.articles());
    Newsroom.checkNames(tree, problems);
    SiteConfig config = Workers.await(settled).orElse(null);
    ThemeTokens tokens = config == null ? ThemeTokens.NONE : config.rules().theme();
    Assets assets = Assets.of(layered, tokens, problems);
    if (config == null) {
      return;
    }
    Ledger ledger = Ledger.open(cache.published());
    Manuscripts manuscripts = newsroom.read(config, ledger, workers, parsed);

    Lexicon lexicon = Lexicon.of(layered, config, problems);
    PageRenderer renderer =
        new PageRenderer(layered, lexicon, cache.bodies(), query -> null, meter, problems);
    // Putting things in order is work for one thread, so that the others are idle.
    if (ahead == null) {
      Iterator<Runnable> preparations = renderer.preparations();
      workers.aside(() -> next(preparations));
    } else {
      workers.aside(ahead::goOn);
    }

    steps.begin(Step.ASSEMBLE);
    Newspaper paper =
        SiteAssembler.assemble(manuscripts, request.now(), request.drafts(), problems);
    Site site = paper.whole();
    tally.count(manuscripts, site);
    Moments moments = Agenda.of(manuscripts, paper, request.drafts());
    tally.foresee(moments, config.timeZone());

    steps.begin(Step.PLAN);
    LinkTargets targets = new LinkTargets(manuscripts, site, tree::has);
    PagePlan plan = SitePlanner.plan(paper, tree, targets, assets.files(), problems);
    LinkCheck.check(manuscripts, tree, targets, plan, request.now(), workers, problems);
    Audit audit = request.drafts() ? null : new Audit(ledger, manuscripts, site);
    if (audit != null) {
      audit.check(tree, plan, cache::text, problems);
    }

    // Whatever was wrong, a newsroom is told of photos in the same run.
    boolean printing = output != null && !problems.hasErrors();
    Album album = supplements.prepare(plan, config, tree, cache.photos(), printing, steps);
    supplements.check(manuscripts, newsroom.style(), targets, tree, cache.photos());
    if (problems.hasErrors()) {
      renderer.check();
      return;
    }

    cache.awaitSaved();
    IntConsumer printed = steps.begin(Step.RENDER, plan.pages().size());
    Composers composers =
        new Composers(
            paper, plan, targets, assets.links(config.url()), lexicon::words, album, null);
    Fingerprint settings =
        new Fingerprinter().add(composers.settings()).add(layered.fingerprint()).finish();
    int before = problems.count();
    LeakScan leaks =
        LeakScan.of(manuscripts, site, plan, tree, targets, cache.bodies(), request.drafts());
    KnownPages known = cache.pages(settings);
    Press press = new Press(composers, keys, renderer, known, ahead, leaks, meter);
    press.print(plan, workers, output, printed);
    if (leaks != null) {
      leaks.scan(assets.files(), plan.files(), tree, workers);
      leaks.report(workers, problems);
    }
    tally.carriedOver(
        new CacheUse(
            cache.condition(),
            newsroom.carriedOver(),
            newsroom.articles(),
            press.carriedOver(),
            plan.pages().size(),
            press.prices()));
    if (problems.hasErrors() || output == null) {
      renderer.check();
      return;
    }

    supplements.printIndex(press, composers, cache.bodies(), output);
    steps.begin(Step.OUTPUT);
    supplements.take(press, composers, plan, assets.files(), tree, cache, known, output);
    Outcome outcome = output.publish();
    supplements.tidy();
    // A page that was drawn with a warning must be drawn again, to be warned of again.
    cache.savePages(problems.count() > before ? NO_TOOL : settings);
    if (audit != null) {
      audit.remember();
    }
    tally.published(outcome);
    Beside beside = request.beside();
    if (beside.nextWake() != null) {
      FileBeside.write(beside.nextWake(), WakeFile.of(moments, config.timeZone()));
    }
    if (beside.hosting() != null) {
      supplements.tellOfRemovals(beside.hosting(), site, plan, tree, targets);
      HostFiles.write(beside.hosting(), config);
    }
  }

  private static void foresee(
      Newsroom newsroom, GenerationRequest request, Cache cache, Steps steps) {
    if (Forecast.isWorthwhile(newsroom.articles())) {
      steps.foresee(
          Forecast.of(
              newsroom.articles(),
              Math.min(request.threads(), Runtime.getRuntime().availableProcessors()),
              cache.condition() != Condition.USABLE,
              Runtime.getRuntime().maxMemory()));
    }
  }

  private static boolean next(Iterator<Runnable> pieces) {
    if (pieces.hasNext()) {
      pieces.next().run();
    }
    return pieces.hasNext();
  }

  /** A cache that is being opened meanwhile. */
  private record Opening(Future<Cache> future) implements AutoCloseable {

    Cache cache() {
      return Workers.await(future);
    }

    /**
     * Whoever wants a cache that could not be opened is told so; here there is nothing to close.
     */
    @Override
    @SuppressWarnings("IllegalCatch")
    public void close() {
      Cache opened;
      try {
        opened = cache();
      } catch (RuntimeException e) {
        return;
      }
      opened.close();
    }
  }
}
