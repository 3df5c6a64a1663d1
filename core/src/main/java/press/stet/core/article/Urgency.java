package press.stet.core.article;

import java.util.Locale;

/** How prominent an article is, most prominent first. */
public enum Urgency {
  /** It has just happened. */
  BREAKING,
  /** It leads the front page. */
  LEAD,
  /** Everything else. */
  NORMAL;

  /** The name as writers give it: {@code breaking}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
