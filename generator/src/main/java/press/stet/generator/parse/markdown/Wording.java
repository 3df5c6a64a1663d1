package press.stet.generator.parse.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * The few words that the parser adds to a text, in the text's language.
 *
 * @param note title of an alert
 * @param tip title of an alert
 * @param important title of an alert
 * @param warning title of an alert
 * @param caution title of an alert
 * @param table what a screen reader calls a table that scrolls
 * @param back what a screen reader calls the way from a footnote to the text
 * @param done what a screen reader calls a ticked box
 * @param open what a screen reader calls an empty box
 * @param zero the language's digit
 */
record Wording(
    String note,
    String tip,
    String important,
    String warning,
    String caution,
    String table,
    String back,
    String done,
    String open,
    char zero) {

  private static final Wording ENGLISH =
      new Wording(
          "Note",
          "Tip",
          "Important",
          "Warning",
          "Caution",
          "Table",
          "Back to the text",
          "Done",
          "To do",
          '0');

  private static final Map<String, Wording> BY_LANGUAGE =
      Map.of(
          "en", ENGLISH,
          "de",
              new Wording(
                  "Hinweis",
                  "Tipp",
                  "Wichtig",
                  "Warnung",
                  "Vorsicht",
                  "Tabelle",
                  "Zurück zum Text",
                  "Erledigt",
                  "Offen",
                  '0'),
          "fr",
              new Wording(
                  "Note",
                  "Astuce",
                  "Important",
                  "Avertissement",
                  "Attention",
                  "Tableau",
                  "Retour au texte",
                  "Fait",
                  "À faire",
                  '0'),
          "es",
              new Wording(
                  "Nota",
                  "Consejo",
                  "Importante",
                  "Advertencia",
                  "Precaución",
                  "Tabla",
                  "Volver al texto",
                  "Hecho",
                  "Pendiente",
                  '0'),
          "ru",
              new Wording(
                  "Примечание",
                  "Совет",
                  "Важно",
                  "Предупреждение",
                  "Осторожно",
                  "Таблица",
                  "Назад к тексту",
                  "Сделано",
                  "Не сделано",
                  '0'),
          "fa",
              new Wording(
                  "یادداشت",
                  "نکته",
                  "مهم",
                  "هشدار",
                  "احتیاط",
                  "جدول",
                  "بازگشت به متن",
                  "انجام شده",
                  "انجام نشده",
                  '۰'),
          "prs",
              new Wording(
                  "یادداشت",
                  "نکته",
                  "مهم",
                  "هشدار",
                  "احتیاط",
                  "جدول",
                  "بازگشت به متن",
                  "انجام شده",
                  "انجام نشده",
                  '۰'),
          "ps",
              new Wording(
                  "یادونه",
                  "لارښوونه",
                  "مهم",
                  "خبرداری",
                  "احتیاط",
                  "جدول",
                  "بېرته متن ته",
                  "ترسره شوی",
                  "پاتې",
                  '۰'),
          "ar",
              new Wording(
                  "ملاحظة",
                  "نصيحة",
                  "مهم",
                  "تحذير",
                  "تنبيه",
                  "جدول",
                  "العودة إلى النص",
                  "تم",
                  "لم يتم",
                  '0'));

  /** The words of a BCP 47 tag's language; the English ones if there are none. */
  static Wording of(String language) {
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    String tag = language.substring(0, end).toLowerCase(Locale.ROOT);
    return BY_LANGUAGE.getOrDefault(tag, ENGLISH);
  }

  /** A number in the language's digits. */
  String number(int number) {
    StringBuilder text = new StringBuilder(Integer.toString(number));
    for (int i = 0; i < text.length(); i++) {
      text.setCharAt(i, (char) (text.charAt(i) - '0' + zero));
    }
    return text.toString();
  }
}
