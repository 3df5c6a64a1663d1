package press.stet.generator.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.stet.core.site.Site;
import press.stet.core.site.Story;

/** Which news is breaking at the build's clock. */
public final class Breaking {

  /** Among how many of the newest stories breaking news is looked for. */
  private static final int REACH = 500;

  private static final int MOST = 3;

  private Breaking() {}

  /** When those stories end that are breaking news. */
  public static List<Instant> ends(Site site) {
    return recent(site).stream().map(story -> end(story, site)).filter(Objects::nonNull).toList();
  }

  /** The stories that have a banner, newest first. */
  static List<Story> on(Site site) {
    List<Story> found = new ArrayList<>();
    List<Story> recent = recent(site);
    for (int i = recent.size() - 1; i >= 0 && found.size() < MOST; i--) {
      if (end(recent.get(i), site) != null) {
        found.add(recent.get(i));
      }
    }
    return found;
  }

  static boolean isOn(Story story, Site site) {
    return story.number() >= site.stories().size() - REACH && end(story, site) != null;
  }

  private static List<Story> recent(Site site) {
    List<Story> stories = site.stories();
    return stories.subList(Math.max(0, stories.size() - REACH), stories.size());
  }

  /** Null if it is not breaking, or no more. */
  private static @Nullable Instant end(Story story, Site site) {
    Instant end = story.article().breakingEnd(site.config().rules().breakingHours());
    return end != null && site.now().isBefore(end) ? end : null;
  }
}
