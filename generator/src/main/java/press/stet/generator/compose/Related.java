package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.Series;
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

  private final Site site;

  Related(Site site) {
    this.site = site;
  }

  /** Older stories, most topics in common first, then newest; filled up from the section. */
  List<Story> to(Story story, int count) {
    if (count == 0) {
      return List.of();
    }
    List<Story> found = new ArrayList<>(count);
    int[] sharing = sharingTopics(story);
    for (int common = story.topics().size(); common > 0 && found.size() < count; common--) {
      addNewest(sharing, common, count, found);
    }
    List<Story> section = ofSection(story);
    int end = index(section, story);
    for (int i = end - 1; i >= Math.max(0, end - count) && found.size() < count; i--) {
      if (Arrays.binarySearch(sharing, section.get(i).number()) < 0) {
        found.add(section.get(i));
      }
    }
    return found;
  }

  /** The numbers of older stories, sorted, each as often as it has a topic in common. */
  private int[] sharingTopics(Story story) {
    int[] numbers = new int[story.topics().size() * REACH];
    int size = 0;
    for (Topic topic : story.topics()) {
      Listing<Topic> listing = site.byTopic().get(topic.slug().value());
      if (listing != null) {
        int end = index(listing.stories(), story);
        for (int i = Math.max(0, end - REACH); i < end; i++) {
          numbers[size++] = listing.stories().get(i).number();
        }
      }
    }
    int[] sharing = Arrays.copyOf(numbers, size);
    Arrays.sort(sharing);
    return sharing;
  }

  /** Adds, newest first, those whose number occurs just so often. */
  private void addNewest(int[] sorted, int times, int count, List<Story> found) {
    int last = sorted.length - 1;
    while (last >= 0 && found.size() < count) {
      int first = last;
      while (first > 0 && sorted[first - 1] == sorted[last]) {
        first--;
      }
      if (last - first + 1 == times) {
        found.add(site.stories().get(sorted[last]));
      }
      last = first - 1;
    }
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

  /** The story's place in its series. */
  Cast.@Nullable Part part(Story story, String id) {
    Listing<Series> series = site.bySeries().get(id);
    if (series == null) {
      return null;
    }
    List<Story> parts = series.stories();
    int index = index(parts, story);
    return new Cast.Part(
        series.subject(),
        index + 1,
        parts.size(),
        index > 0 ? parts.get(index - 1) : null,
        index + 1 < parts.size() ? parts.get(index + 1) : null);
  }

  private List<Story> ofSection(Story story) {
    return site.bySection().getOrDefault(story.section(), List.of());
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
