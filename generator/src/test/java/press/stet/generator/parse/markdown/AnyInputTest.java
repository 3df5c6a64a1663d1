package press.stet.generator.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a text holds, what comes out is balanced, harmless HTML that no browser reads otherwise.
 */
class AnyInputTest {

  private static final List<String> PARTS =
      List.of(
          "word",
          " ",
          " ",
          "\n",
          "\n\n",
          "*",
          "**",
          "_",
          "~~",
          "`",
          "``",
          "[",
          "]",
          "![",
          "](",
          ")",
          "(x.md)",
          "(javascript:a)",
          "[a]",
          "[^1]",
          "\n[^1]: ",
          "\n[a]: /b ",
          "<",
          ">",
          "&",
          "&lt;",
          "&#1;",
          "&#2;",
          "\u0001",
          "\u0002",
          "\u0000",
          "\ud83d",
          "\ude00",
          "😀",
          "\"",
          "'",
          "--",
          "...",
          "\\",
          "{#id}",
          "{width=1}",
          "\n::: aside {a=b}\n",
          "\n:::: figure\n",
          "\n:::\n",
          "\n::::\n",
          "\n> ",
          "\n> [!NOTE]\n",
          "\n- ",
          "\n1. ",
          "\n    ",
          "\n# ",
          "\n---\n",
          "\n```\n",
          "\n| a | b |\n|---|---|\n| c |",
          "|",
          "- [ ] ",
          "\n[x] ",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<a href=x>",
          "</a>",
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "\n<div>\n",
          "\n</div>\n",
          "\n\n<table><tr><td>\n\n",
          "</td></tr></table>",
          "<script>",
          "</script>",
          "<style>",
          "<!--",
          "-->",
          "<?",
          "?>",
          "<![CDATA[",
          "]]>",
          "<svg onload=x>",
          "</svg>",
          "<img src=x onerror=y>",
          "<iframe src=//x>",
          "<br>",
          "<ul><li>",
          "</ul>",
          "<pre>",
          "</pre>",
          "<textarea>",
          "http://a.b/c",
          "www.a.b",
          "a@b.c",
          "<http://a>",
          "<a@b.c>",
          "</p",
          "<h2>",
          "<details><summary>",
          "<td>",
          "</td>",
          "<q cite='data:x'>");

  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>x</title></head><body>%s</body></html>";

  static Stream<String> mixtures() {
    Random random = new Random(20261123);
    return Stream.generate(
            () -> {
              StringBuilder text = new StringBuilder();
              int size = 1 + random.nextInt(40);
              for (int i = 0; i < size; i++) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
              }
              return text.toString();
            })
        .limit(20_000);
  }

  static Stream<String> specification() {
    return Stream.of(TestResources.getSpec(), TestResources.getGfmSpec())
        .flatMap(spec -> ExampleReader.readExamples(spec).stream())
        .map(Example::getSource);
  }

  @Test
  void mixtures_of_everything() {
    mixtures().forEach(AnyInputTest::check);
  }

  @ParameterizedTest
  @MethodSource("specification")
  void examples_of_the_specifications(String markdown) {
    check(markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](javascript&colon;alert(1))",
        "[a](java&Tab;script:alert(1))",
        "[a](java&NewLine;script:alert(1))",
        "[a](<java\tscript:alert(1)>)",
        "[a](<\u0001javascript:alert(1)>)",
        "[a](< javascript:alert(1)>)",
        "[a](&nbsp;javascript:alert(1))",
        "[a](\u200Bjavascript:alert(1))",
        "[a](java\\script:alert(1))",
        "[a](javascript\\:alert(1))",
        "[a](vbscript:x)",
        "[a](data:text/html;base64,x)",
        "![a](data:image/svg+xml,x)",
        "[a](file:///etc/passwd)",
        "[a](blob:x)",
        "[a](livescript:x)",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" java\nscript:alert(1)\">x</a>",
        "<a href='&#x6A;avascript:alert(1)'>x</a>",
        "<a href='jav&#x09;ascript:alert(1)'>x</a>",
        "<img src=javascript:alert(1)>",
        "<q cite=javascript:alert(1)>x</q>",
        "::: figure {src=javascript:alert(1)}\n:::",
        "::: embed {url=\"java\tscript:alert(1)\"}\n:::",
      })
  void an_unsafe_address_never_comes_out(String markdown) {
    Sample sample = Sample.of(markdown);
    check(markdown);
    String all = sample.fragment().markup() + sample.fragment().containers();
    String links = all.replaceAll(">[^<]*<", "><").toLowerCase(Locale.ROOT);
    assertThat(links).doesNotContain("script:", "data:", "file:", "blob:", "vbscript:");
  }

  private static void check(String markdown) {
    String markup = Sample.of(markdown).fragment().markup();
    assertThat(Balance.fault(markup)).as("%s%n=>%n%s", markdown, markup).isNull();
    Parser parser = Parser.htmlParser().setTrackErrors(3);
    Document page = parser.parseInput(PAGE.formatted(withoutMarks(markup)), "");
    assertThat(parser.getErrors()).as("%s%n=>%n%s", markdown, markup).isEmpty();
    for (Element element : page.body().getAllElements()) {
      assertThat(element.normalName())
          .as(markdown)
          .isNotIn("script", "style", "iframe", "svg", "form", "object", "embed", "textarea");
      for (Attribute attribute : element.attributes()) {
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        assertThat(attribute.getKey()).as(markdown).doesNotStartWith("on").isNotEqualTo("style");
        assertThat(value.startsWith("javascript:") || value.startsWith("data:"))
            .as(markdown)
            .isFalse();
      }
    }
  }

  /** Containers stand as the blocks that they will be. */
  private static String withoutMarks(String markup) {
    return markup
        .replaceAll("\u0001O[0-9]+\u0002", "<div>")
        .replace("\u0001C\u0002", "</div>")
        .replaceAll("\u0001[A-Z][0-9]*\u0002", "");
  }
}
