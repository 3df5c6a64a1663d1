package press.stet.core.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Message STORIES =
      new Message(List.of("n"), Map.of(Plural.ONE, "{n} story", Plural.OTHER, "{n} stories"));

  @Test
  void values_are_filled_in_wherever_a_language_wants_them() {
    assertThat(say("en", "part", Message.of("Part {n} of {count}"), 2, 5)).isEqualTo("Part 2 of 5");
    Message turned =
        new Message(List.of("n", "count"), Map.of(Plural.OTHER, "{count}/{n}, {count}"));
    assertThat(say("en", "part", turned, 2, 5)).isEqualTo("5/2, 5");
  }

  @Test
  void numbers_are_written_in_the_digits_of_the_language_and_texts_as_they_are() {
    Message message = Message.of("{n}: {title}");
    assertThat(say("fa-AF", "a", message, 1397, "A380")).isEqualTo("۱۳۹۷: A380");
    assertThat(say("ps", "a", message, 20, "")).isEqualTo("۲۰: ");
    assertThat(say("en", "a", message, 1397, "A380")).isEqualTo("1397: A380");
  }

  @Test
  void the_number_chooses_the_form() {
    assertThat(say("en", "stories", STORIES, 1)).isEqualTo("1 story");
    assertThat(say("en", "stories", STORIES, 0)).isEqualTo("0 stories");
    assertThat(say("fa", "stories", STORIES, 0)).isEqualTo("۰ story");
  }

  @Test
  void what_is_filled_in_is_not_filled_in_again() {
    Message message = Message.of("{title} – {n}");
    assertThat(say("en", "a", message, "{n}", 3)).isEqualTo("{n} – 3");
  }

  @Test
  void braces_without_a_name_are_braces() {
    assertThat(Message.of("{ {} {a b} {").values()).isEmpty();
    assertThat(say("en", "a", Message.of("{ {} {n} {"), 1)).isEqualTo("{ {} 1 {");
  }

  @Test
  void wrong_values_and_missing_texts_are_faults_of_the_theme() {
    assertThatThrownBy(() -> say("en", "stories", STORIES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"{n} stories\" wants the values [n]");
    assertThatThrownBy(() -> new Words("en", new TreeMap<>()).say("nope"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String say(String language, String key, Message message, Object... values) {
    return new Words(language, new TreeMap<>(Map.of(key, message))).say(key, values);
  }
}
