package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.page.RenderedFile;
import press.stet.core.value.SitePath;
import press.stet.generator.output.OutputFolder;

class SiteComparisonTest {

  @TempDir private Path root;

  @Test
  void equalSitesAreTheSame() throws IOException {
    publish("here", Map.of("/a/", "A\n", "/b", "B"));
    publish("there", Map.of("/a/", "A\n", "/b", "B"));

    SiteComparison comparison = compare();

    assertThat(comparison.same()).isTrue();
    assertThat(comparison.files()).isEqualTo(2);
  }

  @Test
  void everyKindOfDifferenceIsNamedByPath() throws IOException {
    publish("here", Map.of("/a", "here", "/c", "one\ntwo\nthree", "/d", "\0x", "/e", "same\n"));
    publish(
        "there", Map.of("/b", "there", "/c", "one\ntwa\nthree", "/d", "\0y", "/e", "same\nmore"));

    assertThat(compare().differences())
        .containsExactly(
            new SiteDifference.OnlyHere("a"),
            new SiteDifference.OnlyThere("b"),
            new SiteDifference.OtherLine("c", 2, 3, "two", "twa"),
            new SiteDifference.OtherBytes("d", 1),
            new SiteDifference.OtherLine("e", 2, 1, null, "more"));
  }

  @Test
  void twentyDifferencesAreKeptAndAllAreCounted() throws IOException {
    Map<String, String> many = new TreeMap<>();
    for (int i = 10; i < 35; i++) {
      many.put("/" + i, "text");
    }
    publish("here", many);
    publish("there", Map.of("/10", "text"));

    SiteComparison comparison = compare();

    assertThat(comparison.differing()).isEqualTo(24);
    assertThat(comparison.differences()).hasSize(20);
    assertThat(comparison.differences().get(0)).isEqualTo(new SiteDifference.OnlyHere("11"));
  }

  private SiteComparison compare() {
    return SiteComparison.of(root.resolve("here"), root.resolve("there"));
  }

  private void publish(String site, Map<String, String> files) throws IOException {
    Files.createDirectories(root.resolve(site));
    try (OutputFolder output = new OutputFolder(root.resolve(site))) {
      files.forEach(
          (path, text) ->
              output.add(
                  new RenderedFile(new SitePath(path), text.getBytes(StandardCharsets.UTF_8))));
      output.publish();
    }
  }
}
