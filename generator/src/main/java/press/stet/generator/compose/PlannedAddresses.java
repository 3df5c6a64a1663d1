package press.stet.generator.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PlannedPage;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.link.PageLookup;
import press.stet.generator.link.Target;

/** The pages of the plan by their addresses. */
final class PlannedAddresses implements PageLookup {

  private final PagePlan plan;
  private @Nullable Map<SitePath, PlannedPage> pages;

  PlannedAddresses(PagePlan plan) {
    this.plan = plan;
  }

  /** Made when a text first links to an address rather than to a file: many never do. */
  private synchronized Map<SitePath, PlannedPage> pages() {
    if (pages == null) {
      pages = new HashMap<>(plan.pages().size() * 2);
      for (PlannedPage page : plan.pages()) {
        pages.put(page.path(), page);
      }
    }
    return pages;
  }

  @Override
  public Target.@Nullable Page page(SitePath path) {
    PlannedPage page = pages().get(path);
    if (page == null) {
      return null;
    }
    SourcePath source = null;
    List<String> anchors = null;
    if (page instanceof PlannedPage.OfStory of) {
      source = of.story().article().source();
      anchors = of.story().article().body().anchors();
    } else if (page instanceof PlannedPage.OfStanding of) {
      source = of.article().source();
      anchors = of.article().body().anchors();
    }
    return new Target.Page(path, source, anchors);
  }

  /** Every address, for suggestions. */
  List<String> all() {
    return pages().keySet().stream().map(SitePath::value).sorted().toList();
  }
}
