package press.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import nu.validator.client.EmbeddedValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every page is HTML as the standard has it. */
class HtmlOfASiteTest {

  @Test
  void everyPagePassesTheNuHtmlChecker() {
    SortedMap<String, byte[]> files = PublishedSite.sample().files();
    List<String> errors =
        files.entrySet().parallelStream()
            .filter(file -> file.getKey().endsWith(".html"))
            .map(HtmlOfASiteTest::errors)
            .filter(Objects::nonNull)
            .toList();
    assertThat(errors).isEmpty();
  }

  private static @Nullable String errors(Map.Entry<String, byte[]> file) {
    try {
      EmbeddedValidator validator = new EmbeddedValidator();
      validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
      validator.setNoStream(true);
      String found = validator.validate(new ByteArrayInputStream(file.getValue()));
      List<String> errors = found.lines().filter(line -> line.contains(": error")).toList();
      return errors.isEmpty() ? null : file.getKey() + errors;
    } catch (Exception e) {
      throw new IllegalStateException(file.getKey(), e);
    }
  }
}
