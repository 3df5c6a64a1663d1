package press.stet.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.core.calendar.CalendarSystem.GREGORIAN;
import static press.stet.core.calendar.CalendarSystem.LUNAR_HIJRI;
import static press.stet.core.calendar.CalendarSystem.SOLAR_HIJRI;
import static press.stet.core.calendar.CalendarSystem.SOLAR_HIJRI_IRAN;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {

  @Test
  void afghanNamesInThreeLanguages() {
    assertThat(words(SOLAR_HIJRI, "en"))
        .isEqualTo("Hamal Sawr Jawza Saratan Asad Sonbola Mizan Aqrab Qaws Jadi Dalw Hoot");
    assertThat(words(SOLAR_HIJRI, "fa-AF"))
        .isEqualTo("حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت");
    assertThat(words(SOLAR_HIJRI, "ps-AF"))
        .isEqualTo("وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب");
  }

  @Test
  void iranianNamesInTwoLanguages() {
    assertThat(words(SOLAR_HIJRI_IRAN, "en"))
        .isEqualTo(
            "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand");
    assertThat(words(SOLAR_HIJRI_IRAN, "fa"))
        .isEqualTo("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند");
    assertThat(words(SOLAR_HIJRI_IRAN, "ps")).isEqualTo(words(SOLAR_HIJRI_IRAN, "fa"));
  }

  @Test
  void gregorianNamesAreThoseOfTheCountry() {
    assertThat(words(GREGORIAN, "en")).startsWith("January February");
    assertThat(words(GREGORIAN, "fa-AF"))
        .isEqualTo("جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر");
    assertThat(words(GREGORIAN, "fa")).startsWith("ژانویه فوریه مارس");
    assertThat(words(GREGORIAN, "ps-AF")).startsWith("جنوري ");
  }

  @Test
  void lunarNamesMayHaveTwoWords() {
    assertThat(words(LUNAR_HIJRI, "en")).startsWith("Muharram Safar Rabi al-Awwal");
    assertThat(words(LUNAR_HIJRI, "ps")).endsWith("ذي القعده ذي الحجه");
  }

  @ParameterizedTest
  @EnumSource
  void aYearHasTwelveMonthsInEveryLanguage(CalendarSystem calendar) {
    for (String language : new String[] {"en", "fa", "fa-AF", "ps", "ps-AF", "de"}) {
      assertThat(MonthNames.of(calendar, Locale.forLanguageTag(language)))
          .hasSize(12)
          .noneMatch(name -> name.isBlank() || name.contains("|") || name.contains(";"));
    }
  }

  @Test
  void lunarDaysAreThoseOfUmmAlQura() {
    assertThat(LUNAR_HIJRI.day(LocalDate.of(2020, 1, 14))).isEqualTo(new CalendarDay(1441, 5, 19));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1800-01-01", "2300-01-01"})
  void lunarDaysOutOfItsTablesHaveNoName(LocalDate date) {
    assertThat(LUNAR_HIJRI.day(date)).isNull();
  }

  private static String words(CalendarSystem calendar, String language) {
    return String.join(" ", MonthNames.of(calendar, Locale.forLanguageTag(language)));
  }
}
