package press.stet.generator.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.site.Story;

/** When what some stories say last changed. */
final class LastChange {

  private LastChange() {}

  /** The newest change of any of the stories (RFC 3339); null if there are none. */
  static @Nullable String of(List<Story> stories) {
    StoryDate newest = null;
    for (Story story : stories) {
      StoryDate change = story.article().lastChange();
      if (newest == null || change.isAfter(newest)) {
        newest = change;
      }
    }
    return newest == null ? null : newest.iso();
  }
}
