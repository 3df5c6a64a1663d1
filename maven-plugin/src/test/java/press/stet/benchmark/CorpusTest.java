package press.stet.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.ProblemText;
import press.stet.generator.BuildListener;
import press.stet.generator.GenerationReport;
import press.stet.generator.GenerationRequest;
import press.stet.generator.SiteGenerator;

class CorpusTest {

  private static final int MANY = 600;

  @TempDir Path folder;

  @Test
  void the_corpus_is_a_newspaper_without_a_fault() throws IOException {
    Corpus corpus = new Corpus(folder, 200);
    corpus.write(Path.of("../docs/benchmark"), "2g");
    Files.createDirectories(corpus.newArticle().getParent());
    Files.writeString(corpus.newArticle(), corpus.newText());
    Instant now = Instant.parse("2026-11-23T12:00:00Z");
    GenerationReport report =
        new SiteGenerator()
            .generate(
                new GenerationRequest(folder, folder.resolve("target/site"), 2, now, false, null),
                BuildListener.NONE);
    assertThat(report.problems()).extracting(ProblemText::headline).isEmpty();
    assertThat(report.articles()).isEqualTo(201);
    assertThat(corpus.oneArticle()).exists();
    assertThat(folder.resolve(".mvn/jvm.config")).content().contains("-Xmx2g", "UseParallelGC");
  }

  @Test
  void the_same_number_gives_the_same_article() {
    assertThat(new SampleArticle(17, MANY).text()).isEqualTo(new SampleArticle(17, MANY).text());
    assertThat(new SampleArticle(17, MANY).file()).isEqualTo(new SampleArticle(17, MANY).file());
    List<String> files =
        IntStream.range(0, MANY).mapToObj(i -> new SampleArticle(i, MANY).file()).toList();
    assertThat(files).doesNotHaveDuplicates();
    assertThat(files.get(0)).startsWith("articles/2021/01/01/");
    assertThat(files.get(MANY - 1)).startsWith("articles/2025/12/");
  }

  @Test
  void articles_have_what_newspapers_have() {
    List<String> texts =
        IntStream.range(0, MANY).mapToObj(i -> new SampleArticle(i, MANY).text()).toList();
    assertThat(texts).allSatisfy(text -> assertThat(text.split("\\s+")).hasSizeBetween(350, 1_300));
    String all = texts.stream().collect(Collectors.joining());
    assertThat(all)
        .contains(
            "\n## ",
            "**",
            "](https://",
            "](/2021/",
            "](../../../2021/",
            "\n> ",
            "\n- ",
            "“",
            "|---|",
            "```")
        .contains("[^1]: ", "](/media/", "المدينة");
  }
}
