package press.stet.core.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Articles that belong together and have an order.
 *
 * @param id names it in articles and in its address
 * @param title as printed
 * @param description one or two sentences; null if not given
 */
public record Series(String id, String title, @Nullable String description) {

  /** A series of which only the id is known: {@code road-to-doha} is “Road to doha”. */
  public static Series named(String id) {
    int first = id.offsetByCodePoints(0, 1);
    String words = id.substring(0, first).toUpperCase(Locale.ROOT) + id.substring(first);
    return new Series(id, words.replace('-', ' '), null);
  }
}
