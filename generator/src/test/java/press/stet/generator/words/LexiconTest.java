package press.stet.generator.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.words.Words;
import press.stet.generator.fixture.MemoryTheme;
import press.stet.generator.theme.LayeredTheme;

/** What comes of message files, and what is said of wrong ones. */
class LexiconTest {

  private static final String ENGLISH =
      """
      latest: "Latest"
      stories: {one: "{n} story", other: "{n} stories"}
      partOf: "Part {n} of {count}"
      writers: {one: "The writer", other: "The writers"}
      list: {comma: ", ", and: " and "}
      """;

  private static final String DARI =
      """
      latest: "تازه‌ها"
      stories: "{n} مطلب"
      partOf: "{count}/{n}"
      writers: {one: "نویسنده", other: "نویسندگان"}
      list: {comma: "، ", and: " و "}
      """;

  private Problems problems = new Problems();
  private final TreeMap<String, String> theme = new TreeMap<>();
  private final TreeMap<String, byte[]> own = new TreeMap<>();

  LexiconTest() {
    theme.put("messages/en.yaml", ENGLISH);
    theme.put("messages/fa-AF.yaml", DARI);
  }

  @Test
  void the_themes_texts() {
    Words words = words("en", "en");
    assertThat(words.say("latest")).isEqualTo("Latest");
    assertThat(words.say("stories", 1)).isEqualTo("1 story");
    assertThat(words.say("writers", 2)).isEqualTo("The writers");
    assertThat(words.say("list.and")).isEqualTo(" and ");
    assertThat(problems()).isEmpty();
  }

  @Test
  void another_language_puts_the_values_where_it_wants_and_needs_no_forms_where_all_are_the_same() {
    Words words = words("fa-AF", "fa-AF");
    assertThat(words.say("partOf", 2, 5)).isEqualTo("۵/۲");
    assertThat(words.say("stories", 12)).isEqualTo("۱۲ مطلب");
    assertThat(problems()).isEmpty();
  }

  @Test
  void a_newspaper_says_single_texts_in_its_own_words() {
    own.put("messages/en.yaml", bytes("latest: Just in\nlist: {and: \" & \"}\n"));
    Words words = words("en", "en");
    assertThat(words.say("latest")).isEqualTo("Just in");
    assertThat(words.say("list.and")).isEqualTo(" & ");
    assertThat(words.say("list.comma")).isEqualTo(", ");
    assertThat(problems()).isEmpty();
  }

  @Test
  void a_region_has_the_words_of_its_language_but_for_its_own() {
    own.put("messages/en-GB.yaml", bytes("latest: Latest news\n"));
    Words words = words("en-GB", "en-GB");
    assertThat(words.say("latest")).isEqualTo("Latest news");
    assertThat(words.say("writers", 1)).isEqualTo("The writer");
    assertThat(words("fa", "fa").say("latest")).isEqualTo("تازه‌ها");
    assertThat(problems()).isEmpty();
  }

  @Test
  void texts_for_templates_of_its_own_stand_in_a_group_of_their_own() {
    own.put(
        "messages/en.yaml",
        bytes("own: {donate: Support us, left: {one: \"{n} day\", other: \"{n} days\"}}\n"));
    own.put("messages/fa-AF.yaml", bytes("own: {donate: کمک, left: \"{n} روز\"}\n"));
    assertThat(words("en", "en").say("own.left", 1)).isEqualTo("1 day");
    assertThat(words("fa-AF", "en").say("own.left", 3)).isEqualTo("۳ روز");
    assertThat(problems()).isEmpty();
  }

  @Test
  void what_a_language_lacks_is_one_warning_and_said_in_the_main_language() {
    own.put("messages/de.yaml", bytes("latest: Aktuell\n"));
    theme.put("messages/fa-AF.yaml", DARI.replace("latest: \"تازه‌ها\"\n", ""));
    Words words = words("de", "fa-AF");
    assertThat(words.say("latest")).isEqualTo("Aktuell");
    assertThat(words.say("list.and")).isEqualTo(" و ");
    assertThat(problems())
        .contains("templates/messages/de.yaml:1:1: warning: ", "missing in the language de")
        .contains("\nlist: {and: \" و \", comma: \"، \"}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "ja", "ru", "ar"})
  void what_a_language_lacks_is_listed_as_it_may_stand_in_its_file(String language) {
    theme.put("messages/en.yaml", ENGLISH + "odd: \"\\\"{n}\\\" \\\\ \\u2067x\\u2069\"\n");
    own.put("messages/en.yaml", bytes("own: {donate: Support us, \"a: b\": \"c # d\"}\n"));
    String file = "list: {and: \" & \"}\nkinds: {live: Live}\n";
    own.put("messages/" + language + ".yaml", bytes(file));
    words(language, "en");
    String listed = problems().substring(problems().indexOf(".yaml:\n") + 7);
    problems = new Problems();
    own.put("messages/" + language + ".yaml", bytes(file + listed));
    Words words = words(language, "en");
    assertThat(problems()).isEmpty();
    assertThat(words.say("odd", 1)).isEqualTo(words("en", "en").say("odd", 1));
    assertThat(words.say("own.a: b")).isEqualTo("c # d");
  }

  @Test
  void texts_of_the_theme_and_the_newspapers_own_are_counted_apart() {
    own.put("messages/en.yaml", bytes("own: {donate: Support us}\n"));
    words("fa-AF", "en");
    assertThat(problems())
        .isEqualTo(
            """
            templates/messages/fa-AF.yaml:1:1: warning: a text of the newspaper's own is missing in the language fa-AF
              Another language stands in. Translate these lines, and put them into templates/messages/fa-AF.yaml:
            own: {donate: "Support us"}
            """);
    problems = new Problems();
    theme.put("messages/fa-AF.yaml", DARI.replace("latest: \"تازه‌ها\"\n", ""));
    words("fa-AF", "en");
    assertThat(problems()).contains(": a text of the theme and a text of the newspaper's own are");
    problems = new Problems();
    own.clear();
    words("fa-AF", "en");
    assertThat(problems())
        .contains("warning: a text of the theme is missing", "\nlatest: \"Latest\"");
  }

  @Test
  void a_file_that_cannot_be_read_is_not_said_to_lack_its_texts() {
    own.put("messages/de.yaml", bytes("latest: \"Neu\nlist: {and: und}\n"));
    words("de", "de");
    assertThat(problems()).contains("de.yaml:1:").doesNotContain("missing in the language");
    problems = new Problems();
    own.put("messages/de.yaml", new byte[] {(byte) 0xff, (byte) 0xfe});
    words("de", "de");
    assertThat(problems()).contains("de.yaml:1:").doesNotContain("missing in the language");
  }

  @Test
  void a_language_without_a_file_is_told_which_file_to_make() {
    Words words = words("sw", "sw");
    assertThat(words.say("latest")).isEqualTo("Latest");
    assertThat(words.say("stories", 1)).isEqualTo("1 story");
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems())
        .startsWith("templates/messages/sw.yaml:1:1: warning: ")
        .contains("latest: \"Latest\"", "stories: {one: \"{n} story\", other: \"{n} stories\"}");
  }

  @Test
  void wrong_keys_values_and_forms_are_errors_in_their_places() {
    own.put(
        "messages/en.yaml",
        bytes(
            """
            lastest: "New"
            partOf: "Part {m} of {count}"
            stories: {one: "{n} story", few: "{n} stories"}
            latest: {one: "a", other: "b"}
            list: " and "
            writers: {other: [a]}
            """));
    words("en", "en");
    assertThat(problems())
        .isEqualTo(
            """
            templates/messages/en.yaml:1:1: error: the theme has no text "lastest"
              1 | lastest: "New"
                | ^^^^^^^
              Did you mean "latest"? Texts for your own templates stand in a group `own`, in the newspaper's main language first.
            templates/messages/en.yaml:2:9: error: "partOf" does not say {n}
              2 | partOf: "Part {m} of {count}"
                |         ^^^^^^^^^^^^^^^^^^^^^
              Put {n} where it belongs in the text.
            templates/messages/en.yaml:2:15: error: there is no value {m} to fill into "partOf"
              2 | partOf: "Part {m} of {count}"
                |               ^^^
              Did you mean "n"? There are: {n}, {count}.
            templates/messages/en.yaml:3:29: error: words beside a number have no form "few" in the language en
              3 | stories: {one: "{n} story", few: "{n} stories"}
                |                             ^^^
              There are: one, other.
            templates/messages/en.yaml:4:1: error: "latest" stands beside no number, so it has only one form
              4 | latest: {one: "a", other: "b"}
                | ^^^^^^
              Write it as `latest: "some text"`.
            templates/messages/en.yaml:5:1: error: "list" should be a group of texts
              5 | list: " and "
                | ^^^^
              Write it as `list: {key: "some text", another: "some text"}`.
            templates/messages/en.yaml:6:11: error: "writers.other" should be a text
              6 | writers: {other: [a]}
                |           ^^^^^
              Write it as `other: "some text"`.
            """);
  }

  @Test
  void a_missing_form_is_told_with_those_of_the_language() {
    own.put("messages/ru.yaml", bytes("stories: {one: \"{n} статья\", few: \"{n} статьи\"}\n"));
    words("ru", "ru");
    assertThat(problems())
        .contains(
            """
            templates/messages/ru.yaml:1:1: error: "stories" lacks the form "many"
              1 | stories: {one: "{n} статья", few: "{n} статьи"}
                | ^^^^^^^
              Beside numbers, words have these forms in the language ru: one, few, many, other. Where all are the same, write one text: `stories: "{n} …"`.
            """);
  }

  @Test
  void a_file_that_is_not_text_is_told() {
    own.put("messages/en.yaml", new byte[] {(byte) 0xff, (byte) 0xfe});
    words("en", "en");
    assertThat(problems()).startsWith("templates/messages/en.yaml:1:1: error: ");
  }

  private Words words(String language, String main) {
    return new Lexicon(LayeredTheme.of(new MemoryTheme(theme), own, problems), main, problems)
        .words(language);
  }

  /** Without those of the texts that Stet has in any theme. */
  private String problems() {
    return problems.sorted().stream()
        .map(problem -> ProblemText.of(problem) + "\n")
        .collect(Collectors.joining());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
