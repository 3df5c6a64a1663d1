package press.stet.core.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Edition;

/**
 * What editors have committed beside articles.
 *
 * @param editions the days' papers
 * @param front the front page as {@code front.yaml} has it; null if there is no such file
 * @param takedowns the articles to be taken down
 */
public record Editorial(
    List<Edition> editions, @Nullable FrontPlan front, List<Takedown> takedowns) {

  /** Nothing. */
  public static final Editorial NONE = new Editorial(List.of(), null, List.of());

  /** Copies the lists. */
  public Editorial {
    editions = List.copyOf(editions);
    takedowns = List.copyOf(takedowns);
  }
}
