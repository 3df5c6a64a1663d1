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

/** Every example of the CommonMark specification 0.31.2, to the letter. */
class CommonMarkSpecTest {

  private static final MarkdownParser PARSER = new MarkdownParser(Set.of(), Profile.COMMONMARK);

  static List<Example> examples() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  @Test
  void the_specification_is_whole() {
    assertThat(examples()).hasSize(652);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void renders_as_the_specification_says(Example example) {
    SourceText text = new SourceText("spec.txt", example.getSource());
    String html = PARSER.parse(text, 0, "en", new Problems()).markup();
    // The specification prints tabs as arrows.
    assertThat(html).as(example.getSource()).isEqualTo(example.getHtml().replace('→', '\t'));
  }
}
