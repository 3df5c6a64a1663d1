package press.stet.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.core.calendar.CalendarSystem.GREGORIAN;
import static press.stet.core.calendar.CalendarSystem.LUNAR_HIJRI;
import static press.stet.core.calendar.CalendarSystem.SOLAR_HIJRI;
import static press.stet.core.calendar.CalendarSystem.SOLAR_HIJRI_IRAN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.calendar.CalendarSystem;
import press.stet.generator.fixture.ScriptEngine;

/**
 * The theme's script says of the reader's day what a page says of that day, word for word. Needs a
 * browser's script engine: Node.js on the path.
 */
class ReadersDateTest {

  private static final int DAYS = 1_500;
  private static final LocalDate FROM = LocalDate.of(2018, 1, 1);

  /** Runs the script on a page of nothing but the reader's date, a week and a day at a time. */
  private static final String PAGE =
      """
      const script = require("fs").readFileSync(process.argv[2], "utf8");
      const [from, days, step, zone, lang, words] = process.argv.slice(3);
      const Real = Date;
      for (let i = 0; i < days; i++) {
        const now = Real.parse(from) + i * step * 864e5 + 20 * 36e5;
        const today = {dataset: {zone, words: words || undefined}, dateTime: "x", textContent: "as it was"};
        globalThis.Date = class extends Real {
          constructor(...given) { given.length ? super(...given) : super(now); }
        };
        globalThis.document = {
          getElementById: () => today, querySelector: () => null, querySelectorAll: () => [],
          documentElement: {lang}, body: {className: "front"}};
        globalThis.requestAnimationFrame = globalThis.setTimeout = (work) => work();
        globalThis.addEventListener = () => {};
        new Function(script)();
        console.log(today.dateTime + " " + today.textContent);
      }
      """;

  @TempDir private Path folder;

  @Test
  void inEnglish() throws Exception {
    compare("en", 1, GREGORIAN, SOLAR_HIJRI);
    compare("en", 8, SOLAR_HIJRI_IRAN, LUNAR_HIJRI);
  }

  @Test
  void inDari() throws Exception {
    compare("fa-AF", 8, SOLAR_HIJRI, GREGORIAN, LUNAR_HIJRI);
  }

  @Test
  void inPersian() throws Exception {
    compare("fa", 8, SOLAR_HIJRI_IRAN, GREGORIAN);
  }

  @Test
  void inPashto() throws Exception {
    compare("ps-AF", 8, SOLAR_HIJRI, GREGORIAN, LUNAR_HIJRI);
  }

  /** Where clocks may yet be changed, the browser has to say how late it is. */
  @Test
  void whereClocksAreChanged() throws Exception {
    compare("en", 8, ZoneId.of("Pacific/Auckland"), GREGORIAN, SOLAR_HIJRI, LUNAR_HIJRI);
  }

  /** A newspaper that names no calendars gives no words: the browser has its own. */
  @Test
  void inTheBrowsersOwnWords() throws Exception {
    compareOwn("en", ZoneId.of("Asia/Kabul"));
    compareOwn("en-GB", ZoneId.of("Pacific/Auckland"));
    compareOwn("de", ZoneId.of("Asia/Kabul"));
  }

  @Test
  void anUnknownZoneLeavesThePagesOwnDate() throws Exception {
    assertThat(script("en", 1, "Atlantis/Poseidonis", "")).containsOnly("x as it was");
  }

  private void compareOwn(String language, ZoneId zone) throws Exception {
    Dates dates = new Dates(language, zone);
    assertThat(dates.forScript()).isNull();
    List<String> expected = days(8).map(day -> day + " " + dates.day(day).full()).toList();
    assertThat(script(language, 8, zone.getId(), "")).isEqualTo(expected);
  }

  /** At eight in the evening of London, it is the next day in Kabul but for some minutes. */
  private void compare(String language, int step, CalendarSystem... calendars) throws Exception {
    compare(language, step, ZoneId.of("Asia/Kabul"), calendars);
  }

  private void compare(String language, int step, ZoneId zone, CalendarSystem... calendars)
      throws Exception {
    CalendarWords words = new CalendarWords(List.of(calendars), Locale.forLanguageTag(language));
    List<String> expected = days(step).map(day -> day + " " + words.full(day)).toList();
    assertThat(script("en", step, zone.getId(), words.forScript(zone))).isEqualTo(expected);
  }

  private static Stream<LocalDate> days(int step) {
    return IntStream.range(0, DAYS).mapToObj(i -> FROM.plusDays((long) i * step + 1));
  }

  private List<String> script(String language, int step, String zone, String words)
      throws Exception {
    ScriptEngine engine =
        new ScriptEngine(
            folder,
            "the script's words for the reader's date were not compared with those of the pages");
    return engine.run(PAGE, engine.ofTheTheme("stet.js"), FROM, DAYS, step, zone, language, words);
  }
}
