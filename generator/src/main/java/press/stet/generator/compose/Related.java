package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.stet.core.site.Site;
import press.stet.core.site.Site.Listing;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;

/**
 * Finds a story's company. Related stories are always older than the story itself, so publishing a
 * story changes none of those before it.
 */
final class Related {

  /** How far back a topic's list is searched: what is older is seldom worth a reader's click. */
  private static final int REACH = 20;

  private static final Comparator<Map.Entry<Integer, Integer>> MOST_IN_COMMON =
      Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private final Site site;

  Related(Site site) {
    this.site = site;
  }

  /** Older stories, most topics in common first, then newest; filled up from the section. */
  List<Story> to(Story story, int count) {
    if (count == 0) {
      return List.of();
    }
    Map<Integer, Integer> shared = new HashMap<>();
    for (Topic topic : story.topics()) {
      Listing<Topic> listing = site.byTopic().get(topic.slug().value());
      if (listing != null) {
        for (Story older : before(listing.stories(), story, REACH)) {
          shared.merge(older.number(), 1, Integer::sum);
        }
      }
    }
    List<Story> found =
        shared.entrySet().stream()
            .sorted(MOST_IN_COMMON)
            .limit(count)
            .map(entry -> site.stories().get(entry.getKey()))
            .collect(Collectors.toCollection(ArrayList::new));
    for (Story older : before(ofSection(story), story, count)) {
      if (found.size() < count && !shared.containsKey(older.number())) {
        found.add(older);
      }
    }
    return found;
  }

  /** The story of the same section just before; null for the first. */
  @Nullable Story older(Story story) {
    List<Story> list = ofSection(story);
    int index = index(list, story);
    return index > 0 ? list.get(index - 1) : null;
  }

  /** The story of the same section just after; null for the last. */
  @Nullable Story newer(Story story) {
    List<Story> list = ofSection(story);
    int index = index(list, story);
    return index + 1 < list.size() ? list.get(index + 1) : null;
  }

  private List<Story> ofSection(Story story) {
    return site.bySection().getOrDefault(story.section(), List.of());
  }

  /** At most so many stories before this one, newest first. */
  private static List<Story> before(List<Story> list, Story story, int count) {
    int index = index(list, story);
    List<Story> found = new ArrayList<>(list.subList(Math.max(0, index - count), index));
    Collections.reverse(found);
    return found;
  }

  private static int index(List<Story> list, Story story) {
    int low = 0;
    int high = list.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).number() < story.number()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
