package press.stet.core.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a newspaper says in one language beside its articles, settings and names: the texts of
 * its theme. Immutable.
 */
public final class Words {

  private final String language;
  private final Digits digits;
  private final PluralRules rules;
  private final SortedMap<String, Message> messages;

  /**
   * Words of a language.
   *
   * @param language BCP 47 tag; it decides on digits and plural forms
   * @param messages by key; the key of a text in a group is {@code group.key}
   */
  public Words(String language, SortedMap<String, Message> messages) {
    this.language = language;
    this.digits = Digits.of(language);
    this.rules = PluralRules.of(language);
    this.messages = Collections.unmodifiableSortedMap(new TreeMap<>(messages));
  }

  /** BCP 47 tag of their language. */
  public String language() {
    return language;
  }

  /** All texts by their keys, those of groups by {@code group.key}. */
  public SortedMap<String, Message> messages() {
    return messages;
  }

  /** A text; null if there is none with that key. */
  public @Nullable Message find(String key) {
    return messages.get(key);
  }

  /**
   * A text with its values filled in.
   *
   * @param values numbers and texts in the order in which the English text names them
   * @throws IllegalStateException if the theme has no such text, which is a fault of the theme
   */
  public String say(String key, Object... values) {
    Message message = messages.get(key);
    if (message == null) {
      throw new IllegalStateException("the theme's message files have no text \"" + key + "\"");
    }
    return fill(message, Arrays.asList(values));
  }

  /**
   * One of {@link #messages} with its values filled in.
   *
   * @throws IllegalArgumentException if there are more or fewer values than it wants
   */
  public String fill(Message message, List<?> values) {
    return message.fill(values, rules, digits);
  }

  /** A text with its digits as the language writes them. */
  public String digits(String text) {
    return digits.in(text);
  }
}
