package press.stet.generator;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.cost.Cost;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Body;
import press.stet.core.page.FeedPage;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.NewsSitemapPage;
import press.stet.core.page.Page;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.RenderedFile;
import press.stet.core.page.SitemapIndexPage;
import press.stet.core.page.SitemapPage;
import press.stet.core.page.TextPage;
import press.stet.generator.body.BodyStore;
import press.stet.generator.compose.PageComposer;
import press.stet.generator.feed.FeedWriter;
import press.stet.generator.output.OutputFolder;
import press.stet.generator.parallel.Workers;
import press.stet.generator.render.PageRenderer;
import press.stet.generator.sitemap.SitemapWriter;
import press.stet.generator.theme.Theme;

/** Prints the planned pages, each as soon as it is composed. Safe for use by several threads. */
final class Press {

  private final PageComposer composer;
  private final PageRenderer renderer;
  private final FeedWriter feeds;
  private final CostMeter meter;

  Press(PageComposer composer, Theme theme, BodyStore bodies, CostMeter meter, Problems problems) {
    this(
        composer,
        new PageRenderer(theme, bodies, composer.archive(), meter, problems),
        meter);
  }

  /** A press with templates that have been read before. */
  Press(PageComposer composer, PageRenderer renderer, CostMeter meter) {
    this.composer = composer;
    this.meter = meter;
    this.renderer = renderer;
    this.feeds = new FeedWriter(this::feedHtml);
  }

  private String feedHtml(FeedPage.Entry entry) {
    Body body = Objects.requireNonNull(entry.body(), "entry without a body");
    return renderer.bodies().html(body, entry.dateline(), entry.credit());
  }

  /**
   * Prints every page.
   *
   * @param output takes the files; null to print for the sake of finding problems only
   * @param progress hears how many pages are done
   */
  void print(PagePlan plan, Workers workers, @Nullable OutputFolder output, IntConsumer progress) {
    workers.map(plan.pages(), page -> print(page, output), progress);
  }

  private boolean print(PlannedPage planned, @Nullable OutputFolder output) {
    long start = meter.start();
    Page page = composer.compose(composer.cast(planned));
    long composed = meter.stop(Cost.Kind.WORK, "composing", start);
    RenderedFile file = render(page);
    long drawn = meter.stop(Cost.Kind.WORK, "drawing", composed);
    if (file != null && output != null) {
      output.add(file);
      meter.stop(Cost.Kind.WORK, "comparing and writing", drawn);
    }
    return file != null;
  }

  /** Prints a page; null, and a problem reported, if its template fails. */
  @Nullable RenderedFile print(PlannedPage planned) {
    return render(composer.compose(composer.cast(planned)));
  }

  private @Nullable RenderedFile render(Page page) {
    if (page instanceof HtmlPage html) {
      return renderer.render(html);
    } else if (page instanceof FeedPage feed) {
      return feeds.write(feed);
    } else if (page instanceof SitemapPage sitemap) {
      return SitemapWriter.write(sitemap);
    } else if (page instanceof SitemapIndexPage index) {
      return SitemapWriter.write(index);
    } else if (page instanceof NewsSitemapPage news) {
      return SitemapWriter.write(news);
    } else if (page instanceof TextPage text) {
      return new RenderedFile(text.path(), text.text().getBytes(StandardCharsets.UTF_8));
    }
    throw new IllegalStateException("unknown page " + page);
  }
}
