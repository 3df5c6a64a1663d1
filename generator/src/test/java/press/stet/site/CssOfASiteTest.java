package press.stet.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import press.stet.generator.fixture.NuChecker;

/** Every style sheet is CSS as the standards have it. */
class CssOfASiteTest {

  /** What the checker does not know yet, and where it is laid down. */
  private static final Map<String, String> STANDARD =
      Map.of(
          "“size-adjust”: Property “size-adjust” doesn't exist.",
          "https://drafts.csswg.org/css-fonts-5/#size-adjust-desc",
          "“contain-intrinsic-block-size”: Property “contain-intrinsic-block-size” doesn't exist.",
          "https://www.w3.org/TR/css-sizing-4/#intrinsic-size-override",
          "“subgrid” is not a “grid-template” value.",
          "https://www.w3.org/TR/css-grid-2/#subgrids",
          "“subgrid” is not a “grid-template-rows” value.",
          "https://www.w3.org/TR/css-grid-2/#subgrids");

  @Test
  void theNuCssCheckerReportsNothing() throws Exception {
    NuChecker checker = NuChecker.open();
    assertThat(checker.css("wrong", "p { colour: red; color: rde }".getBytes(UTF_8))).hasSize(2);
    List<String> remarks = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : PublishedSite.sample().files().entrySet()) {
      if (file.getKey().endsWith(".css")) {
        for (String remark : checker.css(file.getKey(), file.getValue())) {
          STANDARD.keySet().stream().filter(remark::contains).forEach(known::add);
          if (STANDARD.keySet().stream().noneMatch(remark::contains)) {
            remarks.add(remark);
          }
        }
      }
    }
    assertThat(remarks).isEmpty();
    assertThat(known).as("what the style sheet still uses").isEqualTo(STANDARD.keySet());
  }
}
