package press.stet.generator.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.BodyText;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.link.PageLookup;
import press.stet.generator.link.StoryAddresses;
import press.stet.generator.link.Target;

/** The pages of the plan by their addresses. */
final class PlannedAddresses implements PageLookup {

  private final PagePlan plan;
  private final List<Story> stories;
  private final @Nullable StoryAddresses known;
  private @Nullable Map<SitePath, PlannedPage> pages;

  PlannedAddresses(PagePlan plan) {
    this(plan, List.of(), null);
  }

  /**
   * @param stories all of them, by number
   * @param known where they are found, if each has a page; null if that is not known
   */
  PlannedAddresses(PagePlan plan, List<Story> stories, @Nullable StoryAddresses known) {
    this.plan = plan;
    this.stories = stories;
    this.known = known;
  }

  /**
   * All pages, but for stories whose addresses are known anyway. Made when a text first links to an
   * address rather than to a file: many never do.
   */
  private synchronized Map<SitePath, PlannedPage> pages() {
    Map<SitePath, PlannedPage> made = pages;
    if (made == null) {
      made = new HashMap<>(known == null ? plan.pages().size() * 2 : 1024);
      for (PlannedPage page : plan.pages()) {
        if (known == null || !(page instanceof PlannedPage.OfStory)) {
          made.put(page.path(), page);
        }
      }
      pages = made;
    }
    return made;
  }

  /** What was planned for an address; null if nothing was. */
  @Nullable PlannedPage planned(SitePath path) {
    PlannedPage page = pages().get(path);
    Integer number = page != null || known == null ? null : known.at(path);
    Story story = number == null ? null : stories.get(number);
    return story == null || !story.address().equals(path) ? page : new PlannedPage.OfStory(story);
  }

  @Override
  public Target.@Nullable Page page(SitePath path) {
    PlannedPage page = planned(path);
    if (page == null) {
      return null;
    }
    SourcePath source = null;
    BodyText text = null;
    if (page instanceof PlannedPage.OfStory of) {
      source = of.story().article().source();
      text = of.story().article().body();
    } else if (page instanceof PlannedPage.OfStanding of) {
      source = of.article().source();
      text = of.article().body();
    }
    return new Target.Page(path, source, text);
  }

  /** Every address, for suggestions. */
  List<String> all() {
    return plan.pages().stream().map(page -> page.path().value()).distinct().sorted().toList();
  }
}
