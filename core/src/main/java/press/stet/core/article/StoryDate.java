package press.stet.core.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A moment as a writer gave it, in numbers: each article has one, and they are compared more often
 * than shown.
 *
 * @param second on the world's time line, counted from the beginning of 1970 in UTC
 * @param nano within the second
 * @param offset in seconds, the writer's own, or the newspaper's where none was given
 * @param dayOnly whether only a day was given, so that the moment is its midnight
 */
public record StoryDate(long second, int nano, int offset, boolean dayOnly) {

  /**
   * A date.
   *
   * @param at midnight if only a day was given
   */
  public StoryDate(OffsetDateTime at, boolean dayOnly) {
    this(at.toEpochSecond(), at.getNano(), at.getOffset().getTotalSeconds(), dayOnly);
  }

  /** The moment on the writer's clock. */
  public OffsetDateTime at() {
    return OffsetDateTime.ofInstant(instant(), ZoneOffset.ofTotalSeconds(offset));
  }

  /** The day in the writer's calendar. */
  public LocalDate day() {
    return LocalDate.ofEpochDay(Math.floorDiv(second + offset, 86_400L));
  }

  /** The moment on the world's time line. */
  public Instant instant() {
    return Instant.ofEpochSecond(second, nano);
  }

  /** Whether this moment comes after another one. */
  public boolean isAfter(StoryDate other) {
    return second != other.second ? second > other.second : nano > other.nano;
  }

  /**
   * The moment for machines: {@code 2018-07-05T09:30:00+04:30}, always with seconds and offset (RFC
   * 3339). The offset of a date from before standard time, which has seconds, is cut to the minute
   * and the time moved with it.
   */
  public String iso() {
    int minutes = offset / 60;
    OffsetDateTime moved = instant().atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
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
