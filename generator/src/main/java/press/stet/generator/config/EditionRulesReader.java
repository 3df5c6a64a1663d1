package press.stet.generator.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.config.EditionRules;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.yaml.Fields;

/** Reads from where a newspaper's editions are counted. */
final class EditionRulesReader {

  private static final List<String> KEYS = List.of("first", "closed", "holidays");
  private static final List<String> FIRST_KEYS = List.of("date", "number", "volume");
  private static final String FIRST = "{date: 2004-03-21, number: 1, volume: 1}";
  private static final int MAX_NUMBER = 999_999;

  private EditionRulesReader() {}

  /** The rules; null if there are none, or they do not say when the first issue was. */
  static @Nullable EditionRules read(Fields site, ZoneId zone) {
    Fields fields = site.group("editions", KEYS, "{first: " + FIRST + ", closed: [friday]}");
    if (fields == null) {
      return null;
    }
    fields.require("first", "first: " + FIRST);
    List<DayOfWeek> closed = fields.choices("closed", DayOfWeek.class);
    if (closed.size() == DayOfWeek.values().length) {
      fields.report(ProblemKind.NEVER_OPEN, "closed");
    }
    List<LocalDate> holidays = fields.dates("holidays", zone).stream().map(StoryDate::day).toList();
    Fields first = fields.group("first", FIRST_KEYS, FIRST);
    if (first == null) {
      return null;
    }
    first.require("date", "date: 2004-03-21");
    StoryDate date = first.date("date", zone);
    int number = orOne(first.number("number", 1, MAX_NUMBER));
    int volume = orOne(first.number("volume", 1, MAX_NUMBER));
    return date == null ? null : EditionRules.of(date.day(), number, volume, closed, holidays);
  }

  private static int orOne(@Nullable Integer number) {
    return number == null ? 1 : number;
  }
}
