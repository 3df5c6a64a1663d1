package press.stet.core.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the days of the week are called, in a newspaper's language. */
public final class DayNames {

  /** In Dari and Pashto; releases of Java differ on them. */
  private static final List<String> AFGHAN =
      List.of("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه");

  private DayNames() {}

  /** The days from Monday to Sunday. */
  public static List<String> of(Locale language) {
    return MonthNames.isAfghan(language) ? AFGHAN : names(TextStyle.FULL_STANDALONE, language);
  }

  /** {@code Sat}, or a letter in a language that shortens so; from Monday to Sunday. */
  public static List<String> brief(Locale language) {
    if (MonthNames.isAfghan(language)) {
      return AFGHAN.stream().map(day -> day.substring(0, 1)).toList();
    }
    boolean letters = language.getLanguage().equals("fa");
    return names(letters ? TextStyle.NARROW_STANDALONE : TextStyle.SHORT_STANDALONE, language);
  }

  private static List<String> names(TextStyle style, Locale language) {
    return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(style, language)).toList();
  }
}
