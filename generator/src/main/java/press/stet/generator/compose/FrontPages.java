package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Urgency;
import press.stet.core.site.FrontPlan;
import press.stet.core.site.Site;
import press.stet.core.site.Site.Listing;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.core.value.Kind;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;

/**
 * Makes up the front page: which story leads, which stand beside it, which follow, and what each
 * section shows below. What editors have named comes first, the rest is chosen by urgency and time.
 * No story stands there twice.
 */
final class FrontPages {

  /** Among how many of the newest stories the lead is chosen: an old scoop leads no more. */
  private static final int FRESH = 12;

  private static final int SECONDS = 4;
  private static final int BLOCK = 4;

  private FrontPages() {}

  /**
   * The front page's stories.
   *
   * @param lead empty in a newspaper without a story, one otherwise
   * @param seconds the next most important
   * @param latest the rest of the newest, newest first
   * @param blocks those that have stories
   */
  record Makeup(List<Story> lead, List<Story> seconds, List<Story> latest, List<Block> blocks) {}

  /**
   * Stories that share something.
   *
   * @param topic what they share; null for their section
   * @param stories newest first, at least one
   */
  record Block(@Nullable Topic topic, List<Story> stories) {}

  static Makeup of(Site site) {
    FrontPlan plan = site.front();
    Map<SourcePath, Story> named = named(site, plan);
    List<Story> newest = newest(site.stories(), Math.max(1, site.config().frontSize()));
    List<Story> fresh = new ArrayList<>(newest.subList(0, Math.min(FRESH, newest.size())));
    fresh.sort(Comparator.comparing(FrontPages::rank).thenComparing(story -> -story.number()));
    List<Story> beside =
        plan.beside().stream().map(named::get).filter(Objects::nonNull).distinct().toList();
    Set<Integer> placed = new HashSet<>();
    beside.forEach(story -> placed.add(story.number()));
    List<Story> lead = new ArrayList<>();
    if (plan.lead() != null && named.containsKey(plan.lead())) {
      place(List.of(named.get(plan.lead())), 1, placed, lead);
    }
    place(fresh, 1, placed, lead);
    List<Story> seconds = new ArrayList<>(beside);
    place(fresh, SECONDS, placed, seconds);
    List<Story> latest = new ArrayList<>();
    place(newest, newest.size(), placed, latest);
    return new Makeup(lead, seconds, latest, blocks(site, placed));
  }

  /** Adds stories that stand nowhere yet, until there are enough. */
  private static void place(List<Story> from, int enough, Set<Integer> placed, List<Story> to) {
    for (Story story : from) {
      if (to.size() < enough && placed.add(story.number())) {
        to.add(story);
      }
    }
  }

  /** The stories that editors have named, by their files; those withheld are not among them. */
  private static Map<SourcePath, Story> named(Site site, FrontPlan plan) {
    Set<SourcePath> files = new HashSet<>(plan.named());
    Map<SourcePath, Story> found = new HashMap<>();
    if (!files.isEmpty()) {
      for (Story story : site.stories()) {
        if (files.contains(story.article().source())) {
          found.put(story.article().source(), story);
        }
      }
    }
    return found;
  }

  private static List<Block> blocks(Site site, Set<Integer> placed) {
    List<Block> blocks = new ArrayList<>();
    if (site.front().blocks().isEmpty()) {
      site.bySection().values().forEach(list -> block(null, list, BLOCK, placed, blocks));
    }
    for (FrontPlan.Block block : site.front().blocks()) {
      if (block.tag() != null) {
        Listing<Topic> of = site.byTopic().get(Slug.of(block.tag()).value());
        if (of != null) {
          block(of.subject(), of.stories(), block.size(), placed, blocks);
        }
      } else {
        site.bySection()
            .forEach(
                (section, list) -> {
                  if (section.id().equals(block.section())) {
                    block(null, list, block.size(), placed, blocks);
                  }
                });
      }
    }
    return blocks;
  }

  private static void block(
      @Nullable Topic topic,
      List<Story> oldestFirst,
      int size,
      Set<Integer> placed,
      List<Block> blocks) {
    List<Story> block = new ArrayList<>();
    for (int i = oldestFirst.size() - 1; i >= 0 && block.size() < size; i--) {
      if (placed.add(oldestFirst.get(i).number())) {
        block.add(oldestFirst.get(i));
      }
    }
    if (!block.isEmpty()) {
      blocks.add(new Block(topic, block));
    }
  }

  /** Breaking news, then what the editors want to lead, then reports, then views. */
  private static int rank(Story story) {
    Urgency urgency = story.article().urgency();
    if (urgency != Urgency.NORMAL) {
      return urgency.ordinal();
    }
    Kind kind = story.kind();
    boolean report = kind == Kind.NEWS || kind == Kind.LIVE || kind == Kind.ANALYSIS;
    return report ? 2 : kind == Kind.SPONSORED || kind == Kind.SATIRE ? 4 : 3;
  }

  private static List<Story> newest(List<Story> oldestFirst, int count) {
    List<Story> newest = new ArrayList<>(count);
    for (int i = oldestFirst.size() - 1; i >= 0 && newest.size() < count; i--) {
      newest.add(oldestFirst.get(i));
    }
    return newest;
  }
}
