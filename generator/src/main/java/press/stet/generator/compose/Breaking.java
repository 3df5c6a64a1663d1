package press.stet.generator.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.stet.core.article.Article;
import press.stet.core.site.Site;
import press.stet.core.site.Story;

/** Which news is breaking at the build's clock. */
final class Breaking {

  /** Among how many of the newest stories breaking news is looked for. */
  private static final int REACH = 500;

  private static final int MOST = 3;

  private Breaking() {}

  /** The stories that have a banner, newest first. */
  static List<Story> on(Site site) {
    List<Story> found = new ArrayList<>();
    List<Story> stories = site.stories();
    int last = Math.max(0, stories.size() - REACH);
    for (int i = stories.size() - 1; i >= last && found.size() < MOST; i--) {
      if (isOn(stories.get(i).article(), site)) {
        found.add(stories.get(i));
      }
    }
    return found;
  }

  static boolean isOn(Article article, Site site) {
    Instant end = article.breakingEnd(site.config().rules().breakingHours());
    return end != null && site.now().isBefore(end);
  }
}
