package press.stet.core.site;

import java.util.List;
import press.stet.core.article.Edition;

/**
 * What editors have committed beside articles.
 *
 * @param editions the days' papers
 */
public record Editorial(List<Edition> editions) {

  /** Nothing. */
  public static final Editorial NONE = new Editorial(List.of());

  /** Copies the lists. */
  public Editorial {
    editions = List.copyOf(editions);
  }
}
