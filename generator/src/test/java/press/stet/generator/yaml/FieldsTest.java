package press.stet.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.Kind;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;

class FieldsTest {

  private static final List<String> KNOWN = List.of("key", "title", "section", "tags");

  @Test
  void texts_lose_the_white_space_around_them() {
    assertThat(fields("key: '  a  b '").text("key")).isEqualTo("a  b");
    assertThat(fields("key: |\n  a\n").text("key")).isEqualTo("a");
  }

  @Test
  void an_empty_text_is_missing() {
    Fields fields = fields("key: '  '\ntitle:\nsection: world");
    assertThat(fields.isMissing("key")).isTrue();
    assertThat(fields.isMissing("title")).isTrue();
    assertThat(fields.isMissing("tags")).isTrue();
    assertThat(fields.isMissing("section")).isFalse();
    assertThat(fields.text("key")).isNull();
  }

  @Test
  void one_text_is_a_list_of_one() {
    assertThat(fields("tags: peace").texts("tags"))
        .extracting(YamlValue.Text::text)
        .containsExactly("peace");
    assertThat(fields("tags: [peace, ~, '', qatar]").texts("tags"))
        .extracting(YamlValue.Text::text)
        .containsExactly("peace", "qatar");
    assertThat(fields("title: x").texts("tags")).isEmpty();
  }

  @Test
  void typed_values() {
    assertThat(fields("key: 20").number("key", 1, 100)).isEqualTo(20);
    assertThat(fields("key: true").flag("key")).isTrue();
    assertThat(fields("key: False").flag("key")).isFalse();
    assertThat(fields("title: x").flag("key")).isFalse();
    assertThat(fields("key: opinion").choice("key", Kind.class)).isEqualTo(Kind.OPINION);
    assertThat(fields("key: peace-talks").slug("key")).isEqualTo(new Slug("peace-talks"));
    assertThat(fields("key: articles/a.md").path("key")).isEqualTo(new SourcePath("articles/a.md"));
    assertThat(fields("key: /articles/./b/../a.md").path("key"))
        .isEqualTo(new SourcePath("articles/a.md"));
  }

  @ParameterizedTest
  @CsvSource({"en, en", "fa-AF, fa-AF", "FA-af, fa-AF", "zh-hant-tw, zh-Hant-TW", "ps, ps"})
  void language_tags(String written, String meant) {
    assertThat(fields("key: " + written).language("key")).isEqualTo(meant);
  }

  @Test
  void a_key_that_is_not_known_is_a_bug_of_ours() {
    Fields fields = fields("key: x");
    assertThatThrownBy(() -> fields.text("color")).isInstanceOf(AssertionError.class);
  }

  @Test
  void unknown_keys() {
    assertMessages(
        "titel: Talks\ncolour: red\n",
        fields -> {},
        """
        f.yaml:1:1: error: there is no key "titel" here
          1 | titel: Talks
            | ^^^^^
          Did you mean "title"? Known keys: key, title, section, tags.
        f.yaml:2:1: error: there is no key "colour" here
          2 | colour: red
            | ^^^^^^
          Known keys: key, title, section, tags.""");
  }

  @Test
  void missing_keys() {
    assertMessages(
        "tags: x\ntitle: ''\n",
        fields -> fields.require("title", "title: Daily Outlook"),
        """
        f.yaml:1:1: error: "title" is missing
          1 | tags: x
            | ^
          Add a line such as `title: Daily Outlook`.""");
  }

  @Test
  void wrong_forms() {
    assertMessages(
        "key: [a, b]\ntitle: {a: b}\n",
        fields -> {
          fields.text("key");
          fields.text("title");
        },
        """
        f.yaml:1:6: error: "key" should be a text, but is a list
          1 | key: [a, b]
            |      ^^^^^^
          Write it as `key: some text`.
        f.yaml:2:8: error: "title" should be a text, but is a group of keys
          2 | title: {a: b}
            |        ^^^^^^
          Write it as `title: some text`.""");
    assertMessages(
        "tags: [a, {b: c}]\nkey: {a: b}\n",
        fields -> {
          fields.texts("tags");
          fields.texts("key");
        },
        """
        f.yaml:1:11: error: "tags" should be a list of texts, but has a group of keys in it
          1 | tags: [a, {b: c}]
            |           ^^^^^^
          Write it as `tags: [one, another]`.
        f.yaml:2:6: error: "key" should be a list of texts, but has a group of keys in it
          2 | key: {a: b}
            |      ^^^^^^
          Write it as `key: [one, another]`.""");
    assertMessages(
        "section: world\n",
        fields -> fields.groups("section", KNOWN, "{id: world, title: World}"),
        """
        f.yaml:1:10: error: "section" should be a group of keys, but is a text
          1 | section: world
            |          ^^^^^
          Write it as `section: {id: world, title: World}`.""");
  }

  @Test
  void wrong_values() {
    assertMessages(
        "key: many",
        fields -> fields.number("key", 1, 100),
        """
        f.yaml:1:6: error: "key" should be a whole number from 1 to 100, but is "many"
          1 | key: many
            |      ^^^^
          Write it as `key: 1`.""");
    assertMessages(
        "key: yes",
        fields -> fields.flag("key"),
        """
        f.yaml:1:6: error: "key" should be true or false, but is "yes"
          1 | key: yes
            |      ^^^
          Write `key: true` or `key: false`.""");
    assertMessages(
        "key: reveiw",
        fields -> fields.choice("key", Kind.class),
        """
        f.yaml:1:6: error: "key" cannot be "reveiw"
          1 | key: reveiw
            |      ^^^^^^
          Did you mean "review"? Possible are: news, opinion, analysis, review, background, \
        sponsored, satire, live.""");
    assertMessages(
        "key: english",
        fields -> fields.language("key"),
        """
        f.yaml:1:6: error: "english" is not a language tag
          1 | key: english
            |      ^^^^^^^
          Use a BCP 47 tag such as en, fa-AF or ps-AF.""");
    assertMessages(
        "key: fa_af",
        fields -> fields.language("key"),
        """
        f.yaml:1:6: error: "fa_af" is not a language tag
          1 | key: fa_af
            |      ^^^^^
          Did you mean "fa-AF"? Use a BCP 47 tag such as en, fa-AF or ps-AF.""");
    assertMessages(
        "key: Peace Talks!",
        fields -> fields.slug("key"),
        """
        f.yaml:1:6: error: "Peace Talks!" cannot be part of an address
          1 | key: Peace Talks!
            |      ^^^^^^^^^^^^
          Use lower-case letters, digits and hyphens, for example `slug: peace-talks`.""");
    assertMessages(
        "key: ../../secret.md",
        fields -> fields.path("key"),
        """
        f.yaml:1:6: error: the path "../../secret.md" leads out of the newspaper's folder
          1 | key: ../../secret.md
            |      ^^^^^^^^^^^^^^^
          Link to a file of the newspaper, or to a web address in full.""");
  }

  @Test
  void wrong_dates() {
    assertMessages(
        "key: tomorrow",
        fields -> fields.date("key", ZoneOffset.UTC),
        """
        f.yaml:1:6: error: "key" should be a date, but is "tomorrow"
          1 | key: tomorrow
            |      ^^^^^^^^
          Write `key: 2018-07-05` or `key: 2018-07-05T09:30+04:30`.""");
    assertMessages(
        "key: 2018-02-30",
        fields -> fields.date("key", ZoneOffset.UTC),
        """
        f.yaml:1:6: error: there is no day 30 in February 2018
          1 | key: 2018-02-30
            |      ^^^^^^^^^^
          Dates are written year, month, day: 2018-07-05.""");
    assertMessages(
        "key: 2018-30-02",
        fields -> fields.date("key", ZoneOffset.UTC),
        """
        f.yaml:1:6: error: there is no month 30 in "2018-30-02"
          1 | key: 2018-30-02
            |      ^^^^^^^^^^
          Dates are written year, month, day: 2018-07-05.""");
    assertMessages(
        "key: 2018-07-05T25:10Z",
        fields -> fields.date("key", ZoneOffset.UTC),
        """
        f.yaml:1:6: error: there is no time "25:10"
          1 | key: 2018-07-05T25:10Z
            |      ^^^^^^^^^^^^^^^^^
          Hours go from 0 to 23, minutes and seconds from 0 to 59.""");
    assertMessages(
        "key: 2018-07-05T10:10+44:30",
        fields -> fields.date("key", ZoneOffset.UTC),
        """
        f.yaml:1:6: error: there is no offset "+44:30"
          1 | key: 2018-07-05T10:10+44:30
            |      ^^^^^^^^^^^^^^^^^^^^^^
          Write the hours and minutes ahead of UTC, such as +04:30, or leave the offset out.""");
  }

  @Test
  void long_values_are_cut_in_messages() {
    Problems problems = new Problems();
    fields("key: " + "x".repeat(5000), problems).number("key", 1, 9);
    assertThat(problems.sorted().get(0).message())
        .isEqualTo(
            "\"key\" should be a whole number from 1 to 9, but is \"" + "x".repeat(60) + "…\"");
  }

  private static Fields fields(String yaml) {
    Problems problems = new Problems();
    Fields fields = fields(yaml, problems);
    assertThat(problems.sorted()).isEmpty();
    return fields;
  }

  private static Fields fields(String yaml, Problems problems) {
    SourceText source = new SourceText("f.yaml", yaml);
    YamlValue.Mapping mapping = YamlReader.read(source, 0, yaml.length(), problems);
    return new Fields(source, Objects.requireNonNull(mapping), source.at(0, 1), KNOWN, problems);
  }

  private static void assertMessages(String yaml, Consumer<Fields> use, String messages) {
    Problems problems = new Problems();
    use.accept(fields(yaml, problems));
    String printed =
        problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
    assertThat(printed).isEqualTo(messages);
  }
}
