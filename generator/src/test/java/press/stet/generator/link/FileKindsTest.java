package press.stet.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "a.b.CSV", "a.mp4", "a.svg", "a.JPG"})
  void published(String name) {
    assertThat(FileKinds.isPublished(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html",
        "a.HTM",
        "a.xhtml",
        "a.xml",
        "a.js",
        "a.mjs",
        "a.svgz",
        "a.html.gz",
        "a.pdf.html",
        "a.gpx",
        "a.wasm",
        "a.swf",
        "a.php",
        "notes",
        "a."
      })
  void notPublished(String name) {
    assertThat(FileKinds.isPublished(name)).isFalse();
  }

  @Test
  void allAreToldInTheDocs() throws IOException {
    String docs = Files.readString(Path.of("../docs/content.md"));
    assertThat(FileKinds.OTHERS).allMatch(kind -> docs.contains("`" + kind + "`"));
  }
}
