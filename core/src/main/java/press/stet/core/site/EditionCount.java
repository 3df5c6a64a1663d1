package press.stet.core.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Edition;
import press.stet.core.config.EditionRules;

/**
 * Counts editions from the first issue on: a paper for every day on which one appears, and for
 * every day that has a file of its own. A number or volume in a file holds, and is counted on from.
 */
public final class EditionCount {

  private final EditionRules rules;
  private final Map<LocalDate, Edition> files = new HashMap<>();
  private final SortedMap<LocalDate, Counted> counted = new TreeMap<>();

  private EditionCount(EditionRules rules, Collection<Edition> editions) {
    this.rules = rules;
    editions.forEach(edition -> files.putIfAbsent(edition.date(), edition));
  }

  /**
   * Numbers the papers of some days.
   *
   * @param editions the files; of two for one day, the first holds
   * @param wanted the days
   * @return for those of the days on which a paper appeared, and for those of the files
   */
  public static SortedMap<LocalDate, Counted> of(
      EditionRules rules, Collection<Edition> editions, Collection<LocalDate> wanted) {
    EditionCount count = new EditionCount(rules, editions);
    SortedSet<LocalDate> days = new TreeSet<>(wanted);
    days.addAll(count.files.keySet());
    if (!days.isEmpty()) {
      count.count(days);
    }
    return count.counted;
  }

  private void count(SortedSet<LocalDate> days) {
    Counted last = null;
    LocalDate end = days.last();
    for (LocalDate day = rules.first(); !day.isAfter(end); day = day.plusDays(1)) {
      Edition file = files.get(day);
      if (file != null || rules.appearsOn(day)) {
        Counted next = next(day, file, last);
        if (days.contains(day)) {
          counted.put(day, next);
        }
        last = new Counted(day, next.number(), next.volume(), null);
      }
    }
  }

  private Counted next(LocalDate day, @Nullable Edition file, @Nullable Counted last) {
    int number = last == null ? rules.number() : last.number() + 1;
    int volume =
        last == null ? rules.volume() : last.volume() + (int) (years(day) - years(last.day()));
    Integer ownNumber = file == null ? null : file.number();
    Integer ownVolume = file == null ? null : file.volume();
    return new Counted(
        day, ownNumber == null ? number : ownNumber, ownVolume == null ? volume : ownVolume, last);
  }

  private long years(LocalDate day) {
    return ChronoUnit.YEARS.between(rules.first(), day);
  }

  /**
   * A day's paper with its number.
   *
   * @param day the day
   * @param number of the edition
   * @param volume of the edition
   * @param before the paper before it; null for the first issue, and for a paper before another
   */
  public record Counted(LocalDate day, int number, int volume, @Nullable Counted before) {}
}
