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
    String open) {

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
          "To do");

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
                  "Offen"),
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
                  "À faire"),
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
                  "Pendiente"),
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
                  "Не сделано"),
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
                  "انجام نشده"),
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
                  "انجام نشده"),
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
                  "پاتې"),
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
                  "لم يتم"));

  /** The words of a BCP 47 tag's language; the English ones if there are none. */
  static Wording of(String language) {
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    String tag = language.substring(0, end).toLowerCase(Locale.ROOT);
    return BY_LANGUAGE.getOrDefault(tag, ENGLISH);
  }
}
