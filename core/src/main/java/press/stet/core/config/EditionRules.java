package press.stet.core.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * On which days the paper appears, and from where its editions are counted.
 *
 * @param first the day of the first issue
 * @param number of the first issue
 * @param volume of the first issue; a new one begins on each of its anniversaries
 * @param closed days of the week without a paper
 * @param holidays other days without a paper
 */
public record EditionRules(
    LocalDate first, int number, int volume, Set<DayOfWeek> closed, SortedSet<LocalDate> holidays) {

  /** Copies the sets, in order. */
  public EditionRules {
    closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
    holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
  }

  /** The same, of whatever lists they were read into. */
  public static EditionRules of(
      LocalDate first,
      int number,
      int volume,
      Collection<DayOfWeek> closed,
      Collection<LocalDate> holidays) {
    return new EditionRules(first, number, volume, Set.copyOf(closed), new TreeSet<>(holidays));
  }

  /** Whether a paper appears on a day, if nobody says otherwise. */
  public boolean appearsOn(LocalDate day) {
    return !day.isBefore(first) && !closed.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** The day on which a week of the paper begins: the one after it was closed, else Monday. */
  public DayOfWeek weekStart() {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!closed.contains(day) && closed.contains(day.minus(1))) {
        return day;
      }
    }
    return DayOfWeek.MONDAY;
  }
}
