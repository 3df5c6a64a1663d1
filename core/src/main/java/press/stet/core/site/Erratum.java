package press.stet.core.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.stet.core.article.Correction;

/**
 * A correction, and the published story that it is one of.
 *
 * @param story which was wrong
 * @param correction what was wrong and what is right
 */
public record Erratum(Story story, Correction correction) {

  private static final Comparator<Erratum> BY_DATE =
      Comparator.comparing(erratum -> erratum.correction().date().instant());

  /** Those of some stories, oldest first; of one moment, in the order of the stories. */
  public static List<Erratum> of(List<Story> stories) {
    List<Erratum> found = new ArrayList<>();
    for (Story story : stories) {
      for (Correction correction : story.article().corrections()) {
        found.add(new Erratum(story, correction));
      }
    }
    found.sort(BY_DATE);
    return found;
  }

  /** Whether any of some stories has one. */
  public static boolean isAmong(List<Story> stories) {
    return stories.stream().anyMatch(story -> !story.article().corrections().isEmpty());
  }
}
