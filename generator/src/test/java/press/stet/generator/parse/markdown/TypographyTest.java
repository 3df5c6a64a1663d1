package press.stet.generator.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static press.stet.generator.parse.markdown.Sample.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Never,\" she said.            | “Never,” she said.",
        "\"*Never*,\" she said.          | “<em>Never</em>,” she said.",
        "*\"Never\"*                     | <em>“Never”</em>",
        "[\"Never\"](https://a.b)        | <a href=\"https://a.b\">“Never”</a>",
        "\"He said 'go' and went\"       | “He said ‘go’ and went”",
        "\"'Go,' he said\"               | “‘Go,’ he said”",
        "(\"a\") [\"b\"]                 | (“a”) [“b”]",
        "\"a\"--\"b\"                    | “a”–“b”",
        "don't, isn't, O'Neill           | don’t, isn’t, O’Neill",
        "the boys' toys                  | the boys’ toys",
        "'tis the '90s rock 'n' roll     | ’tis the ’90s rock ’n’ roll",
        "an 'open one                    | an ’open one",
        "6'2\" tall, 5\" wide            | 6′2″ tall, 5″ wide",
        "\"born in 1990\" and 1990's     | “born in 1990” and 1990’s",
        "a -- b --- c ... d              | a – b — c … d",
        "a ---- b .... c --> d <-- e     | a ---- b .... c --&gt; d &lt;-- e",
        "\\\"a\\\" \\'b\\' \\-- \\...    | &quot;a&quot; 'b' -- ...",
        "&quot;a&quot;                   | &quot;a&quot;",
        "`` \"a\" -- 'b' ``              | <code>&quot;a&quot; -- 'b'</code>",
        "<https://a.b/--'c'>             | <a href=\"https://a.b/--'c'\">https://a.b/--'c'</a>",
        "https://a.b/x--y                | <a href=\"https://a.b/x--y\">https://a.b/x--y</a>",
        "“typed” ‘already’ – so          | “typed” ‘already’ – so",
        "a \" b                          | a &quot; b",
      })
  void in_english(String markdown, String expected) {
    assertThat(html(markdown)).isEqualTo("<p>" + expected + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "de    | „A ‚b‘ c“ d’e",
        "de-CH | «A ‹b› c» d’e",
        "fr    | «\u202FA “b” c\u202F» d’e",
        "es    | «A “b” c» d’e",
        "ru    | «A „b“ c» d’e",
        "pl    | „A «b» c” d’e",
        "sv    | ”A ’b’ c” d’e",
        "fa-AF | «A ‹b› c» d’e",
        "ps    | «A ‹b› c» d’e",
        "ar    | «A ‹b› c» d’e",
        "ja    | 「A 『b』 c」 d’e",
        "pt-BR | “A ‘b’ c” d’e",
        "pt-PT | «A “b” c» d’e",
        "x-any | “A ‘b’ c” d’e",
      })
  void in_other_languages(String language, String expected) {
    assertThat(html("\"A 'b' c\" d'e", language)).isEqualTo("<p>" + expected + "</p>");
  }

  @Test
  void in_hebrew_the_marks_within_words_are_its_own() {
    assertThat(html("צה\"ל ג'ירפה \"שלום\"", "he")).isEqualTo("<p>צה״ל ג׳ירפה ”שלום”</p>");
  }

  @Test
  void a_quotation_over_several_paragraphs_begins_each() {
    assertThat(html("\"One.\n\n\"Two.\"")).isEqualTo("<p>“One.</p>\n<p>“Two.”</p>");
  }

  @Test
  void headings_cells_and_captions_too() {
    assertThat(html("## \"A\"")).isEqualTo("<h2 id=\"a\">“A”</h2>");
    assertThat(html("| \"A\" |\n|---|")).contains("<th>“A”</th>");
    assertThat(html("![it's](a.jpg \"It's 'so'\")")).contains("alt=\"it’s\"", "It’s ‘so’");
  }

  @ParameterizedTest
  @CsvSource({
    "one two three, 3",
    "don't well-known re*set*, 3",
    "`code` counts 12 times, 4",
    "می‌رود به کابل, 3",
    "记者在港口看到, 7",
    "नई योजना पर, 3",
    "—  –  …, 0",
  })
  void words_are_counted_in_every_script(String markdown, int words) {
    assertThat(Sample.of(markdown).fragment().words()).isEqualTo(words);
  }
}
