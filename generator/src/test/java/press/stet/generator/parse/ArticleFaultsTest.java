package press.stet.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What writers are told when an article's front matter is wrong, to the letter. */
class ArticleFaultsTest {

  private static final String GOOD = "title: T\ndate: 2018-07-05\nsection: world\nsource: S\n";

  @Test
  void all_that_is_missing_is_told_in_one_run() {
    assertMessages(
        "---\nkicker: Peace talks\n---\nText.",
        """
        articles/doha.md:1:1: error: the article has no title
          1 | ---
            | ^^^
          Add a line `title: …` with the headline to the front matter.
        articles/doha.md:1:1: error: the article has no date
          1 | ---
            | ^^^
          Add a line like `date: 2018-07-05T09:30+04:30` to the front matter.
        articles/doha.md:1:1: error: the article has no section
          1 | ---
            | ^^^
          Add a line `section: …` with one of: world, opinion.
        articles/doha.md:1:1: warning: the article has neither authors nor source
          1 | ---
            | ^^^
          Add `authors: [name]` or `source: agency` to the front matter.""");
  }

  @Test
  void no_front_matter() {
    assertMessages(
        "# Talks in Doha\n\nText.",
        """
        articles/doha.md:1:1: error: the file does not begin with front matter
          1 | # Talks in Doha
            | ^^^^^^^^^^^^^^^
          Begin with a line "---", then the keys (title, date, section …), then a line "---".""");
    assertMessages(
        "",
        """
        articles/doha.md:1:1: error: the file does not begin with front matter
          Begin with a line "---", then the keys (title, date, section …), then a line "---".""");
  }

  @Test
  void front_matter_without_an_end() {
    assertMessages(
        "---\n" + GOOD + "\nText.",
        """
        articles/doha.md:1:1: error: the front matter is never closed
          1 | ---
            | ^^^
          Put a line with only "---" between the last key and the text.""");
  }

  @Test
  void front_matter_that_runs_into_the_text() {
    assertMessages(
        "---\n" + GOOD + "\nThe envoy met officials in Doha.\nIt was: a start.\n\n---\n\nMore.",
        """
        articles/doha.md:7:1: error: this line is no key, and does not belong to the one above it
          7 | The envoy met officials in Doha.
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Write it as `key: text`, indent it if it continues the line above, or, if the article \
        begins here, put a line "---" before it.""");
  }

  @Test
  void an_unknown_section() {
    assertMessages(
        "---\ntitle: T\ndate: 2018-07-05\nsection: wrold\nsource: S\n---\n",
        """
        articles/doha.md:4:10: error: there is no section "wrold"
          4 | section: wrold
            |          ^^^^^
          Did you mean "world"? Sections are listed in site.yaml.""");
  }

  @Test
  void dates_in_the_wrong_order() {
    assertMessages(
        """
        ---
        title: T
        date: 2018-07-05 09:30
        section: world
        source: S
        updated: 2018-07-04
        expires: 2018-07-05 09:00
        corrections:
          - {date: 2017-07-06, text: Wrong year.}
          - {date: 2018-07-06}
          - Forgotten date
        ---
        """,
        """
        articles/doha.md:6:10: warning: "updated" is before "date"
          6 | updated: 2018-07-04
            |          ^^^^^^^^^^
          Check both dates; `updated` is when the text last changed.
        articles/doha.md:7:10: error: the article expires before it is published
          7 | expires: 2018-07-05 09:00
            |          ^^^^^^^^^^^^^^^^
          Make `expires` later than `date`.
        articles/doha.md:9:12: warning: the correction is older than the article
          9 |   - {date: 2017-07-06, text: Wrong year.}
            |            ^^^^^^^^^^
          Check the year of the correction's date.
        articles/doha.md:10:5: error: "text" is missing
          10 |   - {date: 2018-07-06}
             |     ^^^^^^^^^^^^^^^^^^
          Add a line such as `text: An earlier version misstated …`.
        articles/doha.md:11:5: error: "corrections" should be a group of keys, but is a text
          11 |   - Forgotten date
             |     ^^^^^^^^^^^^^^
          Write it as `corrections: {date: 2018-07-06, text: What was wrong}`.""");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-05,             2018-07-05",
    "2018-07-05 09:30,       2018-07-05",
    "2018-07-05,             2018-07-05 00:00",
    "2018-07-05T09:30+04:30, 2018-07-05T05:00Z",
  })
  void an_update_on_the_same_day_is_in_order(String date, String updated) {
    assertMessages(
        "---\ntitle: T\ndate: "
            + date
            + "\nsection: world\nsource: S\nupdated: "
            + updated
            + "\n---\n",
        "");
  }

  @Test
  void names_of_which_no_address_can_be_made() {
    assertMessages(
        "---\n" + GOOD + "tags: [\"?!\", peace]\nauthors: \"…\"\nslug: \"—\"\n---\n",
        """
        articles/doha.md:6:8: error: "?!" has no letter or digit, so no address can be made of it
          6 | tags: ["?!", peace]
            |        ^^^^
          Give it a name with at least one letter.
        articles/doha.md:7:10: error: "…" has no letter or digit, so no address can be made of it
          7 | authors: "…"
            |          ^^^
          Give it a name with at least one letter.
        articles/doha.md:8:7: error: "—" has no letter or digit, so no address can be made of it
          8 | slug: "—"
            |       ^^^
          Give it a name with at least one letter.""");
  }

  @Test
  void names_too_long_for_a_file_system() {
    String name = "x".repeat(201);
    assertMessages(
        "---\n" + GOOD + "tags: " + name + "\n---\n",
        """
        articles/doha.md:6:7: error: "%s…" is too long to be part of an address
          6 | tags: %s…
            |       %s
          Use at most 200 letters."""
            .formatted("x".repeat(60), "x".repeat(94), "^".repeat(94)));
  }

  @Test
  void old_addresses() {
    assertMessages(
        "---\n" + GOOD + "aliases: [old.php, //evil.example/, /a/../b, /100%, \"/a?b c\"]\n---\n",
        """
        articles/doha.md:6:11: error: the old address "old.php" does not begin with a slash
          6 | aliases: [old.php, //evil.example/, /a/../b, /100%, "/a?b c"]
            |           ^^^^^^^
          Write it from the site's root, like /2018/old-name/ or /article.php?id=21034.
        articles/doha.md:6:20: error: the old address "//evil.example/" has two slashes in a row
          6 | aliases: [old.php, //evil.example/, /a/../b, /100%, "/a?b c"]
            |                    ^^^^^^^^^^^^^^^
          Write it from the site's root, like /2018/old-name/ or /article.php?id=21034.
        articles/doha.md:6:37: error: the old address "/a/../b" has a "." or ".." between slashes
          6 | aliases: [old.php, //evil.example/, /a/../b, /100%, "/a?b c"]
            |                                     ^^^^^^^
          Write it from the site's root, like /2018/old-name/ or /article.php?id=21034.
        articles/doha.md:6:46: error: the old address "/100%" has a "%" without two digits
          6 | aliases: [old.php, //evil.example/, /a/../b, /100%, "/a?b c"]
            |                                              ^^^^^
          Write it from the site's root, like /2018/old-name/ or /article.php?id=21034.
        articles/doha.md:6:53: error: the old address "/a?b c" has a space or "#" behind the "?"
          6 | aliases: [old.php, //evil.example/, /a/../b, /100%, "/a?b c"]
            |                                                     ^^^^^^^^
          Write it from the site's root, like /2018/old-name/ or /article.php?id=21034.""");
  }

  @Test
  void a_photo_without_a_file() {
    assertMessages(
        "---\n" + GOOD + "image: {alt: The bay, captoin: Dusk}\n---\n",
        """
        articles/doha.md:6:8: error: "src" is missing
          6 | image: {alt: The bay, captoin: Dusk}
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Add a line such as `src: photo.jpg`.
        articles/doha.md:6:23: error: there is no key "captoin" here
          6 | image: {alt: The bay, captoin: Dusk}
            |                       ^^^^^^^
          Did you mean "caption"? Known keys: src, alt, caption, credit, focus.""");
  }

  private static void assertMessages(String text, String messages) {
    Newsroom room = new Newsroom();
    room.article("articles/doha.md", text);
    assertThat(room.messages()).isEqualTo(messages);
  }
}
