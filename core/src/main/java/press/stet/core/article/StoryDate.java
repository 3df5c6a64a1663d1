package press.stet.core.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

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
    int minutes = at.getOffset().getTotalSeconds() / 60;
    OffsetDateTime moved = at.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(minutes * 60));
    StringBuilder out = new StringBuilder(25).append(moved.toLocalDate()).append('T');
    two(out, moved.getHour()).append(':');
    two(out, moved.getMinute()).append(':');
    two(out, moved.getSecond());
    if (minutes == 0) {
      return out.append('Z').toString();
    }
    out.append(minutes < 0 ? '-' : '+');
    two(out, Math.abs(minutes) / 60).append(':');
    return two(out, Math.abs(minutes) % 60).toString();
  }

  private static StringBuilder two(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
