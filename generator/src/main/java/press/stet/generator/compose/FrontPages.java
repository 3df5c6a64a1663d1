package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.stet.core.article.Urgency;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.Kind;

/**
 * Makes up the front page: which story leads, which stand beside it, which follow, and what each
 * section shows below. No story stands there twice.
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
   * @param blocks for each section that has more, its newest stories, newest first
   */
  record Makeup(
      List<Story> lead, List<Story> seconds, List<Story> latest, List<List<Story>> blocks) {}

  static Makeup of(Site site) {
    List<Story> newest = newest(site.stories(), Math.max(1, site.config().frontSize()));
    List<Story> fresh = new ArrayList<>(newest.subList(0, Math.min(FRESH, newest.size())));
    fresh.sort(Comparator.comparing(FrontPages::rank).thenComparing(story -> -story.number()));
    List<Story> lead = fresh.subList(0, Math.min(1, fresh.size()));
    List<Story> seconds = fresh.subList(lead.size(), Math.min(1 + SECONDS, fresh.size()));
    Set<Integer> placed = new HashSet<>();
    lead.forEach(story -> placed.add(story.number()));
    seconds.forEach(story -> placed.add(story.number()));
    List<Story> latest = newest.stream().filter(s -> placed.add(s.number())).toList();
    List<List<Story>> blocks = new ArrayList<>();
    for (List<Story> section : site.bySection().values()) {
      List<Story> block = new ArrayList<>();
      for (int i = section.size() - 1; i >= 0 && block.size() < BLOCK; i--) {
        if (placed.add(section.get(i).number())) {
          block.add(section.get(i));
        }
      }
      if (!block.isEmpty()) {
        blocks.add(block);
      }
    }
    return new Makeup(lead, seconds, latest, blocks);
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
