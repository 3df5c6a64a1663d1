package press.stet.core.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Edition;

/**
 * What editors have committed beside articles.
 *
 * @param editions the days' papers
 * @param front the front page as {@code front.yaml} has it; null if there is no such file
 */
public record Editorial(List<Edition> editions, @Nullable FrontPlan front) {

  /** Nothing. */
  public static final Editorial NONE = new Editorial(List.of(), null);

  /** Copies the lists. */
  public Editorial {
    editions = List.copyOf(editions);
  }
}
