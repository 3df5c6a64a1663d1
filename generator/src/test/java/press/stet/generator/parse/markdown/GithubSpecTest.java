package press.stet.generator.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;

/** The examples of GitHub Flavored Markdown for tables, strikethrough, task lists and addresses. */
class GithubSpecTest {

  private static final MarkdownParser PARSER = new MarkdownParser(Set.of(), Profile.GITHUB);

  static List<Example> examples() {
    Set<String> extensions = Set.of("table", "strikethrough", "autolink", "disabled");
    return ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
        .filter(e -> e.getInfo() != null && extensions.contains(e.getInfo()))
        .toList();
  }

  @Test
  void the_specification_has_examples_for_each() {
    assertThat(examples()).hasSize(23);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void renders_as_the_specification_says(Example example) {
    SourceText text = new SourceText("spec.txt", example.getSource());
    String html = PARSER.parse(text, 0, "en", new Problems()).markup();
    assertThat(html).as(example.getSource()).isEqualTo(example.getHtml());
  }
}
