package press.stet.core.calendar;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the months are called, in a newspaper's language. */
public final class MonthNames {

  private static final String PERSIAN = "fa";
  private static final String PASHTO = "ps";

  private static final List<String> AFGHAN_ENGLISH =
      names("Hamal Sawr Jawza Saratan Asad Sonbola Mizan Aqrab Qaws Jadi Dalw Hoot");
  private static final List<String> AFGHAN_DARI =
      names("حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت");
  private static final List<String> AFGHAN_PASHTO =
      names("وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب");
  private static final List<String> IRANIAN_ENGLISH =
      names("Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand");
  private static final List<String> IRANIAN_PERSIAN =
      names("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند");
  private static final List<String> LUNAR_ENGLISH =
      names(
          "Muharram Safar Rabi_al-Awwal Rabi_al-Thani Jumada_al-Awwal Jumada_al-Thani Rajab Shaban"
              + " Ramadan Shawwal Dhu_al-Qadah Dhu_al-Hijjah");
  private static final List<String> LUNAR_PERSIAN =
      names(
          "محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذیقعده"
              + " ذیحجه");
  private static final List<String> LUNAR_PASHTO =
      names(
          "محرم صفر ربیع_الاول ربیع_الثاني جمادي_الاول جمادي_الثاني رجب شعبان رمضان شوال ذي_القعده"
              + " ذي_الحجه");

  /** Those of Afghanistan; releases of Java differ on them. */
  private static final List<String> GREGORIAN_DARI =
      names("جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر");

  private static final List<String> GREGORIAN_PASHTO =
      names("جنوري فبروري مارچ اپریل مۍ جون جولای اګست سپتمبر اکتوبر نومبر دسمبر");

  private MonthNames() {}

  /** Whether a language is Dari, or Pashto. */
  static boolean isAfghan(Locale language) {
    boolean dari = language.getLanguage().equals(PERSIAN) && language.getCountry().equals("AF");
    return dari || language.getLanguage().equals(PASHTO);
  }

  /** The months of a year, the first one first; in English where the language has no names here. */
  public static List<String> of(CalendarSystem calendar, Locale language) {
    return switch (calendar) {
      case SOLAR_HIJRI -> choose(language, AFGHAN_ENGLISH, AFGHAN_DARI, AFGHAN_PASHTO);
      case SOLAR_HIJRI_IRAN -> choose(language, IRANIAN_ENGLISH, IRANIAN_PERSIAN, IRANIAN_PERSIAN);
      case LUNAR_HIJRI -> choose(language, LUNAR_ENGLISH, LUNAR_PERSIAN, LUNAR_PASHTO);
      case GREGORIAN -> gregorian(language);
    };
  }

  private static List<String> gregorian(Locale language) {
    if (isAfghan(language)) {
      return language.getLanguage().equals(PASHTO) ? GREGORIAN_PASHTO : GREGORIAN_DARI;
    }
    return Stream.of(Month.values())
        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
        .toList();
  }

  private static List<String> choose(
      Locale language, List<String> english, List<String> persian, List<String> pashto) {
    return switch (language.getLanguage()) {
      case PERSIAN -> persian;
      case PASHTO -> pashto;
      default -> english;
    };
  }

  private static List<String> names(String words) {
    return Stream.of(words.split(" ")).map(name -> name.replace('_', ' ')).toList();
  }
}
