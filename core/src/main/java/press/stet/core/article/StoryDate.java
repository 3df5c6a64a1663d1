package press.stet.core.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

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

  /**
   * The moment for machines: {@code 2018-07-05T09:30:00+04:30}, always with seconds and offset (RFC
   * 3339). The offset of a date from before standard time, which has seconds, is cut to the minute
   * and the time moved with it.
   */
  public String iso() {
    int offset = at.getOffset().getTotalSeconds();
    OffsetDateTime moved = at.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offset / 60 * 60));
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moved.truncatedTo(ChronoUnit.SECONDS));
  }
}
