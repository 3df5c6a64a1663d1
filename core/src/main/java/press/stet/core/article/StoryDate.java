package press.stet.core.article;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A moment as a writer gave it.
 *
 * @param at with the writer's own offset, or the newspaper's where none was given; midnight if only
 *     a day was given
 * @param dayOnly whether only a day was given
 */
public record StoryDate(OffsetDateTime at, boolean dayOnly) {

  /** The moment on the world's time line. */
  public Instant instant() {
    return at.toInstant();
  }
}
