package press.stet.core.site;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.EditionRef;

/**
 * The papers of all days that have a story to show.
 *
 * @param papers by day
 */
public record Editions(SortedMap<LocalDate, DayPaper> papers) {

  /** Those of a newspaper that has not switched them on. */
  public static final Editions NONE = new Editions(Collections.emptySortedMap());

  /** Seals the map. */
  public Editions {
    papers = Collections.unmodifiableSortedMap(papers);
  }

  /** The day in whose paper a story stands, if there was one: as its writer says, else its own. */
  public static LocalDate dayOf(Story story) {
    EditionRef printed = story.article().edition();
    return printed == null ? story.day() : printed.date();
  }

  /** The paper in which a story stands; null if none appeared on its day. */
  public @Nullable DayPaper of(Story story) {
    return papers.isEmpty() ? null : papers.get(dayOf(story));
  }

  /** The papers of a year. */
  public SortedMap<LocalDate, DayPaper> ofYear(int year) {
    return papers.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  /** The newest paper; null if there is none. */
  public @Nullable DayPaper newest() {
    return papers.isEmpty() ? null : papers.get(papers.lastKey());
  }

  /** The day of the paper before that of a day; null for the first. */
  public @Nullable LocalDate before(LocalDate day) {
    SortedMap<LocalDate, DayPaper> earlier = papers.headMap(day);
    return earlier.isEmpty() ? null : earlier.lastKey();
  }

  /** The day of the paper after that of a day; null for the newest. */
  public @Nullable LocalDate after(LocalDate day) {
    SortedMap<LocalDate, DayPaper> later = papers.tailMap(day.plusDays(1));
    return later.isEmpty() ? null : later.firstKey();
  }

  /** The years that have a paper, oldest first, each with its number of papers. */
  public SortedMap<Integer, Integer> years() {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    papers.keySet().forEach(day -> years.merge(day.getYear(), 1, Integer::sum));
    return years;
  }
}
