package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.value.Checksum;
import press.stet.generator.compress.Compressor.Brotli;
import press.stet.generator.fixture.PaperFolder;

/** Texts lie compressed beside themselves, if that is wanted, and only then. */
class TwinsTest {

  private static final String SETTINGS =
      """
      title: The Paper
      url: https://paper.example/
      language: en
      timeZone: UTC
      sections: {id: news, title: News}
      feeds: {formats: []}
      silentEdits: off
      """;

  @TempDir private Path folder;
  private PaperFolder paper;

  @BeforeEach
  void begin() throws IOException {
    paper = new PaperFolder(folder, TestTheme.FACTS);
    paper.write("site.yaml", SETTINGS + "hosting: {precompress: [gzip, brotli]}\n");
    article("one", "2020-01-01", "long ".repeat(500));
    article("two", "2020-01-02", "short");
    paper.write("static/tall.txt", "tall ".repeat(500));
    paper.write("static/photo.jpg", "photo ".repeat(500));
  }

  @Test
  void beside_each_longer_text_lie_its_twins() throws IOException {
    SortedMap<String, String> site = paper.build().site();
    assertThat(Brotli.here()).isEqualTo(Brotli.AVAILABLE);
    assertThat(twins(site).keySet())
        .containsExactly(
            "2020/01/01/one/index.html.br",
            "2020/01/01/one/index.html.gz",
            "tall.txt.br",
            "tall.txt.gz");
    byte[] twin = site.get("tall.txt.gz").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(twin)).readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(site.get("tall.txt"));
  }

  @Test
  void only_what_changes_is_compressed_anew() throws IOException {
    paper.build();
    article("one", "2020-01-01", "longer ".repeat(500));
    article("three", "2020-01-03", "long ".repeat(500));
    assertThat(paper.build().changed())
        .contains(
            "2020/01/01/one/index.html.br",
            "2020/01/01/one/index.html.gz",
            "2020/01/03/three/index.html.gz")
        .doesNotContain("tall.txt.gz", "tall.txt.br");
  }

  @Test
  void a_twin_goes_with_its_text_and_with_the_setting() throws IOException {
    paper.build();
    paper.delete("static/tall.txt");
    article("one", "2020-01-01", "short");
    assertThat(twins(paper.build().site())).isEmpty();
    paper.write("static/tall.txt", "tall ".repeat(500));
    paper.write("site.yaml", SETTINGS + "hosting: {precompress: gzip}\n");
    assertThat(twins(paper.build().site()).keySet()).containsExactly("tall.txt.gz");
    paper.write("site.yaml", SETTINGS);
    assertThat(twins(paper.build().site())).isEmpty();
  }

  @Test
  void what_the_newspaper_has_compressed_itself_stays() throws IOException {
    paper.write("static/tall.txt.gz", "own");
    assertThat(paper.build().site()).containsEntry("tall.txt.gz", "own");
  }

  @Test
  void a_twin_that_was_damaged_is_made_anew() throws IOException {
    String right = paper.build().site().get("tall.txt.gz");
    Files.writeString(folder.resolve("site/tall.txt.gz"), "damaged");
    assertThat(Checksum.of(bytes(paper.build().site().get("tall.txt.gz"))))
        .isEqualTo(Checksum.of(bytes(right)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> twins(SortedMap<String, String> site) {
    Map<String, String> twins = new TreeMap<>(site);
    twins.keySet().removeIf(name -> !name.endsWith(".gz") && !name.endsWith(".br"));
    return twins;
  }

  private void article(String slug, String date, String text) throws IOException {
    paper.write(
        "articles/" + slug + ".md",
        "---\ntitle: %s\ndate: %s\nsection: news\nauthors: [A B]\n---\n%s\n"
            .formatted(slug, date, text));
  }
}
