package press.stet.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;

/** What writers are told when their YAML is wrong, to the letter. */
class YamlFaultsTest {

  @Test
  void a_colon_in_an_unquoted_text() {
    assertMessages(
        "title: US talks: what next",
        """
        f.yaml:1:16: error: a colon and a space inside a text look like another key
          1 | title: US talks: what next
            |                ^
          Put the text in quotation marks: `title: "US talks: what next"`.""");
  }

  @Test
  void a_colon_in_a_text_with_quotation_marks_is_cured_with_the_other_ones() {
    assertMessages(
        "title: Envoy: the \"road\" goes on",
        """
        f.yaml:1:13: error: a colon and a space inside a text look like another key
          1 | title: Envoy: the "road" goes on
            |             ^
          Put the text in quotation marks: `title: 'Envoy: the "road" goes on'`.""");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_found_where_it_opens() {
    assertMessages(
        "title: \"US talks\ndate: 2018-07-05\nsummary: \"Doha\"\n",
        """
        f.yaml:1:8: error: this quotation mark is never closed
          1 | title: "US talks
            |        ^
          Put another " at the end of the text.""");
  }

  @Test
  void a_quotation_mark_is_not_closed_by_one_of_a_later_key() {
    assertMessages(
        "image:\n  caption: 'Doha\n  credit: Reuters\n  alt: the bay'\n",
        """
        f.yaml:2:12: error: this quotation mark is never closed
          2 |   caption: 'Doha
            |            ^
          Put another ' at the end of the text.""");
  }

  @Test
  void text_behind_a_quotation() {
    assertMessages(
        "title: \"Open and current\" says minister\nkicker: 'It's over'\n",
        """
        f.yaml:1:27: error: the text goes on behind its closing quotation mark
          1 | title: "Open and current" says minister
            |                           ^
          Put quotation marks around all of it: `title: '"Open and current" says minister'`.
        f.yaml:2:13: error: the text goes on behind its closing quotation mark
          2 | kicker: 'It's over'
            |             ^
          Put quotation marks around all of it: `kicker: "It's over"`.""");
  }

  @Test
  void brackets() {
    assertMessages(
        """
        tags: [peace, qatar
        image: {src: a.jpg
        authors: [a, b]]
        source: {a: b: c}
        aliases: [/a/, , /b/]
        """,
        """
        f.yaml:1:7: error: this "[" is never closed
          1 | tags: [peace, qatar
            |       ^
          Put a "]" behind the last entry.
        f.yaml:2:8: error: this "{" is never closed
          2 | image: {src: a.jpg
            |        ^
          Put a "}" behind the last entry.
        f.yaml:3:16: error: this "]" closes nothing
          3 | authors: [a, b]]
            |                ^
          Remove it, or put the text in quotation marks.
        f.yaml:4:14: error: there should be a comma or a "}" here
          4 | source: {a: b: c}
            |              ^
          Separate entries with commas, and put a text with a comma, colon, bracket or quotation \
        mark in quotation marks.
        f.yaml:5:16: error: there is no entry before this comma
          5 | aliases: [/a/, , /b/]
            |                ^
          Remove the comma.""");
  }

  @Test
  void a_comma_in_a_text_between_braces() {
    assertMessages(
        "corrections: [{date: 2018-07-06, text: An earlier version, of May}]",
        """
        f.yaml:1:60: error: the comma before "of May" ends the text
          1 | corrections: [{date: 2018-07-06, text: An earlier version, of May}]
            |                                                            ^^^^^^
          Put a text with commas in quotation marks.""");
  }

  @Test
  void characters_that_cannot_begin_a_text() {
    assertMessages(
        """
        title: @doha
        kicker: *important*
        summary: > 300 people came
        source: - Tolo
        dateline: {{ place }}
        """,
        """
        f.yaml:1:8: error: a text cannot begin with "@" unless it is in quotation marks
          1 | title: @doha
            |        ^
          Write it like `title: "@doha"`.
        f.yaml:2:9: error: a text cannot begin with "*" unless it is in quotation marks
          2 | kicker: *important*
            |         ^
          Write it like `kicker: "*important*"`.
        f.yaml:3:10: error: a text cannot begin with ">" unless it is in quotation marks
          3 | summary: > 300 people came
            |          ^
          Write it like `summary: "> 300 people came"`.
        f.yaml:4:9: error: a text cannot begin with "-" unless it is in quotation marks
          4 | source: - Tolo
            |         ^
          Write it like `source: "- Tolo"`.
        f.yaml:5:11: error: a text cannot begin with "{" unless it is in quotation marks
          5 | dateline: {{ place }}
            |           ^
          Write it like `dateline: "{{ place }}"`.""");
  }

  @Test
  void anchors_aliases_and_tags() {
    assertMessages(
        "title: &doha Talks\nkicker: *doha\nsource: !Tolo news\n",
        """
        f.yaml:1:8: error: "&" at the beginning of a text would make it an anchor of YAML, which \
        is not used here
          1 | title: &doha Talks
            |        ^^^^^^^^^^^
          Put the text in quotation marks.
        f.yaml:2:9: error: "*" at the beginning of a text would make it an alias of YAML, which \
        is not used here
          2 | kicker: *doha
            |         ^^^^^
          Put the text in quotation marks.
        f.yaml:3:9: error: "!" at the beginning of a text would make it a tag of YAML, which is \
        not used here
          3 | source: !Tolo news
            |         ^^^^^^^^^^
          Put the text in quotation marks.""");
  }

  @Test
  void a_key_that_is_no_text_does_not_hide_what_follows() {
    assertMessages(
        """
        list:
          - ? [a, b]
            : c
            d: *e
          - ? {f: g}
            : [h]
            i: *j
        """,
        """
        f.yaml:2:5: error: a text cannot begin with "[" unless it is in quotation marks
          2 |   - ? [a, b]
            |     ^
          Write it like `key: "text"`.
        f.yaml:4:8: error: "*" at the beginning of a text would make it an alias of YAML, which \
        is not used here
          4 |     d: *e
            |        ^^
          Put the text in quotation marks.
        f.yaml:5:5: error: a text cannot begin with "{" unless it is in quotation marks
          5 |   - ? {f: g}
            |     ^
          Write it like `? {f: "g}"`.
        f.yaml:7:8: error: "*" at the beginning of a text would make it an alias of YAML, which \
        is not used here
          7 |     i: *j
            |        ^^
          Put the text in quotation marks.""");
  }

  @Test
  void indentation() {
    assertMessages(
        "title: Talks\n  date: 2018-07-05\nmasthead:\n\tmotto: Stet\n",
        """
        f.yaml:2:3: error: the indentation does not fit the lines above
          2 |   date: 2018-07-05
            |   ^^^^^^^^^^^^^^^^
          Keys that belong together begin in the same column.
        f.yaml:4:1: error: there is a tab in the indentation
          4 |  motto: Stet
            | ^^^^^^^^^^^^
          Indent with spaces; YAML does not allow tabs there.""");
  }

  @Test
  void lines_that_are_no_keys() {
    assertMessages(
        "title:Talks\ndate: 2018-07-05\nand more\n",
        """
        f.yaml:1:6: error: there is no space after the colon
          1 | title:Talks
            |      ^
          Write it as `title: Talks`.
        f.yaml:3:1: error: this line is no key, and does not belong to the one above it
          3 | and more
            | ^^^^^^^^
          Write it as `key: text`, indent it if it continues the line above, or, if the article \
        begins here, put a line "---" before it.""");
  }

  @Test
  void a_text_alone_has_no_keys() {
    assertMessages(
        "Daily Outlook",
        """
        f.yaml:1:1: error: there should be keys here
          1 | Daily Outlook
            | ^^^^^^^^^^^^^
          Write lines like `key: text`.""");
  }

  @Test
  void keys_given_twice() {
    assertMessages(
        "title: a\nsections:\n  - {id: a, id: b}\ntitle: b\n",
        """
        f.yaml:3:13: error: "id" is given twice
          3 |   - {id: a, id: b}
            |             ^^
          Keep one of the two; the first is in line 3.
        f.yaml:4:1: error: "title" is given twice
          4 | title: b
            | ^^^^^
          Keep one of the two; the first is in line 1.""");
  }

  @Test
  void several_documents() {
    assertMessages(
        "---\ntitle: a\n---\ntitle: b\n",
        """
        f.yaml:3:1: error: a second YAML document begins here
          3 | ---
            | ^^^
          A file holds one; remove the line that divides them ("---" or "...").""");
  }

  @Test
  void a_hash_that_cuts_a_text_short_is_a_warning() {
    assertMessages(
        "title: We are #1\ndate: 2018-07-05 # in Doha\n",
        """
        f.yaml:1:15: warning: this is a comment and not part of the text, because of the space \
        before "#"
          1 | title: We are #1
            |               ^^
          Put the text in quotation marks; or, if it is a comment, put a space behind the "#".""");
  }

  @Test
  void backslashes_and_invisible_characters() {
    assertMessages(
        "title: \"C:\\windows\"\nkicker: a\u0007b\nsummary: \"a\\x07b\"\n",
        """
        f.yaml:1:11: error: "\\w" has no meaning between double quotation marks
          1 | title: "C:\\windows"
            |           ^^
          Write \\\\ for a backslash, or put the text between single quotation marks.
        f.yaml:2:10: error: there is an invisible character here that no text may have (U+0007)
          2 | kicker: a\uFFFDb
            |          ^
          Delete it, or type the words around it again.
        f.yaml:3:10: error: there is an invisible character here that no text may have (U+0007)
          3 | summary: "a\\x07b"
            |          ^^^^^^^^
          Delete it, or type the words around it again.""");
  }

  @Test
  void too_deep_and_too_long() {
    assertMessages(
        "a: [[[[[[[[[[]]]]]]]]]]",
        """
        f.yaml:1:11: error: the values are nested too deeply
          1 | a: [[[[[[[[[[]]]]]]]]]]
            |           ^
          Use at most 8 levels of nesting.""");
    assertMessages(
        "\n".repeat(300_000),
        """
        f.yaml:1:1: error: there are more keys and texts here than can be read
          Keep them below 256 KB, and check that the front matter is closed by a line "---".""");
  }

  @Test
  void places_count_characters_beyond_the_basic_plane_as_one() {
    assertMessages(
        "kicker: 😀😀\ntitle: 😀 talks: what next",
        """
        f.yaml:2:15: error: a colon and a space inside a text look like another key
          2 | title: 😀 talks: what next
            |                ^
          Put the text in quotation marks: `title: "😀 talks: what next"`.""");
  }

  private static void assertMessages(String yaml, String messages) {
    Problems problems = new Problems();
    YamlReader.read(new SourceText("f.yaml", yaml), 0, yaml.length(), problems);
    String printed =
        problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
    assertThat(printed).isEqualTo(messages);
  }
}
