package press.stet.core.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text in one language, with places for values: {@code Part {n} of {count}}. Where its words
 * depend on a number, it has several forms, and the value {@code n} chooses one.
 *
 * @param values the names of the values, in the order in which they are given
 * @param forms {@link Plural#OTHER} at least
 */
public record Message(List<String> values, Map<Plural, String> forms) {

  /** The value that chooses the form. */
  public static final String NUMBER = "n";

  /** Copies the list and the map. */
  public Message {
    values = List.copyOf(values);
    forms = Collections.unmodifiableMap(new EnumMap<>(forms));
  }

  /** A text with one form. */
  public static Message of(String text) {
    return new Message(names(text), Map.of(Plural.OTHER, text));
  }

  /** The names between braces in a text, each once, in their order. */
  public static List<String> names(String text) {
    List<String> names = new ArrayList<>(0);
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = end(text, open);
      String name = text.substring(open + 1, Math.max(open + 1, close));
      if (close > 0 && !names.contains(name)) {
        names.add(name);
      }
      open = text.indexOf('{', open + 1);
    }
    return names;
  }

  /** Where a name in braces ends; -1 if a brace begins none. */
  private static int end(String text, int open) {
    int at = open + 1;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at > open + 1 && at < text.length() && text.charAt(at) == '}' ? at : -1;
  }

  /** The text of the only form, or of the one beside many. */
  public String text() {
    return Objects.requireNonNull(forms.get(Plural.OTHER), "a message without its main form");
  }

  /**
   * The text with its values filled in.
   *
   * @param given numbers and texts, in the order of {@link #values}; numbers are written in the
   *     language's digits, texts as they are
   * @throws IllegalArgumentException if there are more or fewer than the text wants
   */
  String fill(List<?> given, PluralRules rules, Digits digits) {
    if (given.size() != values.size()) {
      throw new IllegalArgumentException("\"" + text() + "\" wants the values " + values);
    }
    String text = forms.size() == 1 ? text() : form(given, rules);
    if (values.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int copied = 0;
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = end(text, open);
      int value = close < 0 ? -1 : values.indexOf(text.substring(open + 1, close));
      if (value >= 0) {
        out.append(text, copied, open).append(word(given.get(value), digits));
        copied = close + 1;
      }
      open = text.indexOf('{', open + 1);
    }
    return out.append(text, copied, text.length()).toString();
  }

  private String form(List<?> given, PluralRules rules) {
    int place = values.indexOf(NUMBER);
    return place >= 0 && given.get(place) instanceof Number number
        ? forms.getOrDefault(rules.form(number.longValue()), text())
        : text();
  }

  private static String word(Object value, Digits digits) {
    return value instanceof Number number ? digits.in(number.toString()) : value.toString();
  }
}
