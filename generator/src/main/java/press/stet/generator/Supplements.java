package press.stet.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Hosting.Compression;
import press.stet.core.config.HouseStyle;
import press.stet.core.config.ImageRules;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Album;
import press.stet.core.page.PagePlan;
import press.stet.core.page.RenderedFile;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Site;
import press.stet.generator.body.BodyStore;
import press.stet.generator.cache.Cache;
import press.stet.generator.cache.KnownPages;
import press.stet.generator.compose.Composers;
import press.stet.generator.compose.PageComposer;
import press.stet.generator.compose.PhotoStyle;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.output.OutputFolder;
import press.stet.generator.parallel.Workers;
import press.stet.generator.plan.SearchPlanner;
import press.stet.generator.source.SourceTree;

/**
 * What a build publishes beside its pages: photos, the files of the search, social cards, files
 * that are copied, and the compressed twins of all texts.
 */
final class Supplements implements AutoCloseable {

  private final PhotoLab photos;
  private final Workers workers;
  private final Problems problems;
  private Set<Compression> twins = Set.of();
  private @Nullable CardRack cards;

  /**
   * @param webp whether WebP can be read and written here, asked if there are photos
   */
  Supplements(BooleanSupplier webp, Workers workers, Problems problems) {
    this.photos = new PhotoLab(webp);
    this.workers = workers;
    this.problems = problems;
  }

  /**
   * Prepares what pages have to know of: the photos. All that can be wrong with supplements is
   * known afterwards.
   *
   * @param printing whether files are wanted, or only what is wrong
   * @return what photos are published as
   */
  Album prepare(
      PagePlan plan,
      SiteConfig config,
      SourceTree tree,
      @Nullable Path folder,
      boolean printing,
      Steps steps) {
    ImageRules rules = config.rules().images();
    Album album = photos.develop(plan, rules, tree, folder, printing, workers, steps, problems);
    if (printing && !problems.hasErrors()) {
      twins = Twins.forms(config, problems);
    }
    return album;
  }

  /** Holds photos against house style, those of withheld articles among them. */
  void check(
      Manuscripts manuscripts,
      HouseStyle style,
      LinkTargets targets,
      SourceTree tree,
      @Nullable Path folder) {
    ImageRules rules = manuscripts.config().rules().images();
    if (PhotoStyle.isWanted(style) && rules.prepared()) {
      Album all = photos.all(rules, folder, tree);
      PhotoStyle.check(manuscripts, style, targets, all, tree, problems);
    }
  }

  /** Prints the files that readers search with. */
  void printIndex(Press press, Composers composers, BodyStore bodies, OutputFolder output) {
    for (PageComposer composer : composers.all()) {
      new IndexPress(press, composer, bodies, workers, output)
          .print(SearchPlanner.segments(composer.site()));
    }
  }

  /**
   * Takes all files that are not drawn by templates; the twins last, since everything has one.
   *
   * @param known what earlier builds have left; null if nothing is kept
   */
  void take(
      Press press,
      Composers composers,
      PagePlan plan,
      List<RenderedFile> assets,
      SourceTree tree,
      Cache cache,
      @Nullable KnownPages known,
      OutputFolder output) {
    press.copy(assets, plan.copies(), tree, workers, output);
    press.copy(photos, tree, workers, output);
    ImageRules rules = composers.all().get(0).site().config().rules().images();
    CardRack rack = photos.cards(rules, plan, composers, cache.photos());
    cards = rack;
    press.copy(rack, workers, output);
    Twins.lay(twins, known, output, workers);
  }

  /** Forgets what no page shows any more. */
  void tidy() {
    photos.tidy();
  }

  /** Tells hosts what of it went, if anything did. */
  void tellOfRemovals(Path folder, Site site, PagePlan plan, SourceTree tree, LinkTargets targets) {
    if (cards != null) {
      Removals.write(folder, site, plan, tree, targets, photos, cards);
    }
  }

  @Override
  public void close() {
    photos.close();
  }
}
