package press.stet.core.site;

import java.time.LocalDate;
import java.util.List;

/**
 * The paper of a day, with those of its stories that are shown, named by their numbers.
 *
 * @param date the day
 * @param number counted from the first issue
 * @param volume the year of publication
 * @param front what its editors put on the first page, in their order
 * @param others the day's other stories, oldest first
 */
public record DayPaper(
    LocalDate date, int number, int volume, List<Integer> front, List<Integer> others) {

  /** Copies the lists. */
  public DayPaper {
    front = List.copyOf(front);
    others = List.copyOf(others);
  }
}
