package press.stet.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.core.calendar.CalendarSystem.GREGORIAN;
import static press.stet.core.calendar.CalendarSystem.LUNAR_HIJRI;
import static press.stet.core.calendar.CalendarSystem.SOLAR_HIJRI;
import static press.stet.core.calendar.CalendarSystem.SOLAR_HIJRI_IRAN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import press.stet.core.calendar.CalendarSystem;

class CalendarWordsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 14);

  @Test
  void inEnglish() {
    assertThat(words("en", GREGORIAN, SOLAR_HIJRI).full(DAY))
        .isEqualTo("Tuesday, January 14, 2020 · Jadi 24, 1398");
    assertThat(words("en", SOLAR_HIJRI).full(DAY)).isEqualTo("Tuesday, Jadi 24, 1398");
    assertThat(words("en", SOLAR_HIJRI_IRAN, LUNAR_HIJRI).full(DAY))
        .isEqualTo("Tuesday, Dey 24, 1398 · Jumada al-Awwal 19, 1441");
  }

  @Test
  void inDariAndPashtoWithTheirDigits() {
    assertThat(words("fa-AF", SOLAR_HIJRI, GREGORIAN).full(DAY))
        .isEqualTo("سه\u200cشنبه ۲۴ جدی ۱۳۹۸ · ۱۴ جنوری ۲۰۲۰");
    assertThat(words("ps-AF", SOLAR_HIJRI, GREGORIAN).day(DAY)).isEqualTo("۲۴ مرغومی ۱۳۹۸");
    assertThat(words("fa", SOLAR_HIJRI_IRAN).day(DAY)).isEqualTo("۲۴ دی ۱۳۹۸");
    assertThat(words("fa", SOLAR_HIJRI_IRAN).digits("09:30")).isEqualTo("۰۹:۳۰");
  }

  @Test
  void theFirstCalendarStandsAlone() {
    assertThat(words("en", SOLAR_HIJRI, GREGORIAN).day(DAY)).isEqualTo("Jadi 24, 1398");
    assertThat(words("en", GREGORIAN, SOLAR_HIJRI).day(DAY)).isEqualTo("January 14, 2020");
  }

  @Test
  void aCalendarThatDoesNotReachSoFarIsLeftOut() {
    LocalDate early = LocalDate.of(1750, 5, 1);
    assertThat(words("en", SOLAR_HIJRI, GREGORIAN).full(early)).isEqualTo("Friday, May 1, 1750");
    assertThat(words("en", SOLAR_HIJRI, LUNAR_HIJRI).full(early)).isEqualTo("Friday, May 1, 1750");
    assertThat(words("en", SOLAR_HIJRI).day(early)).isEqualTo("May 1, 1750");
    assertThat(words("en", SOLAR_HIJRI).span(YearMonth.of(1750, 5))).isNull();
  }

  @Test
  void monthsOfOtherCalendars() {
    CalendarWords words = words("en", GREGORIAN, SOLAR_HIJRI);
    assertThat(words.span(YearMonth.of(2018, 7))).isEqualTo("Saratan – Asad 1397");
    assertThat(words.span(YearMonth.of(2018, 3))).isEqualTo("Hoot 1396 – Hamal 1397");
    assertThat(words("ps", SOLAR_HIJRI).span(YearMonth.of(2018, 7))).isEqualTo("چنګاښ – زمری ۱۳۹۷");
    assertThat(words("en", GREGORIAN).span(YearMonth.of(2018, 7))).isNull();
    assertThat(words("en", SOLAR_HIJRI, LUNAR_HIJRI).span(YearMonth.of(2018, 7)))
        .isEqualTo("Saratan – Asad 1397 · Shawwal – Dhu al-Qadah 1439");
  }

  private static CalendarWords words(String language, CalendarSystem... calendars) {
    return new CalendarWords(List.of(calendars), Locale.forLanguageTag(language));
  }
}
