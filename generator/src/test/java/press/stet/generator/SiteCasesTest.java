package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemText;
import press.stet.generator.fixture.Folder;

/**
 * Every folder below {@code sites/} of the test resources is a case: the newspaper in {@code
 * input}, drawn with a theme that prints facts instead of pages, gives the files in {@code
 * expected} and the problems in {@code messages.txt}.
 *
 * <p>{@code expected/files.txt} lists every file of the output; beside it stand those whose
 * contents are part of the case. The build's clock is {@value #NOW}. Run with {@code
 * -Dstet.rewrite=true} to write what comes out over what was expected, then read the difference.
 */
class SiteCasesTest {

  private static final String NOW = "2026-11-23T12:00:00Z";
  private static final Path CASES = Path.of("src/test/resources/sites");
  private static final boolean REWRITE = Boolean.getBoolean("stet.rewrite");
  private static final String FILES = "files.txt";

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(cases).isNotEmpty();
    return cases.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private void check(Path folder) throws IOException {
    Path output = temporary.resolve(folder.getFileName());
    GenerationReport report =
        new SiteGenerator(TestTheme.FACTS)
            .generate(
                new GenerationRequest(
                    folder.resolve("input"), output, 2, Instant.parse(NOW), false, null),
                BuildListener.NONE);
    String messages = messages(report.problems());
    SortedMap<String, String> files =
        report.failed() ? new TreeMap<>() : new Folder(output).siteText();
    if (REWRITE) {
      rewrite(folder, messages, files);
    }
    assertThat(messages)
        .as("messages of %s", folder)
        .isEqualTo(text(folder.resolve("messages.txt")));
    SortedMap<String, String> expected = new Folder(folder.resolve("expected")).siteText();
    String listed = expected.remove(FILES);
    if (listed != null) {
      assertThat(list(files)).as("files of %s", folder).isEqualTo(listed);
    }
    expected.forEach(
        (name, content) ->
            assertThat(files.get(name)).as("%s of %s", name, folder).isEqualTo(content));
    assertThat(known(folder)).as("files of the case that nothing reads").isEmpty();
  }

  private static String messages(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    problems.forEach(problem -> out.append(ProblemText.of(problem)).append("\n\n"));
    return out.toString();
  }

  /** The list of files, in the same form as the contents of a file that was read. */
  private static String list(SortedMap<String, String> files) {
    String list = String.join("\n", files.keySet()) + "\n";
    return new String(list.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static List<String> known(Path folder) throws IOException {
    List<String> read = List.of("input", "expected", "messages.txt");
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !read.contains(name))
          .toList();
    }
  }

  /** Writes the messages, the list of files, and those files that the case has already. */
  private static void rewrite(Path folder, String messages, SortedMap<String, String> files)
      throws IOException {
    Path expectedMessages = folder.resolve("messages.txt");
    Files.deleteIfExists(expectedMessages);
    if (!messages.isEmpty()) {
      Files.writeString(expectedMessages, messages);
    }
    Path expected = folder.resolve("expected");
    for (String name : new Folder(expected).files().keySet()) {
      String content = name.equals(FILES) ? list(files) : files.get(name);
      if (content == null) {
        Files.delete(expected.resolve(name));
      } else {
        Files.writeString(expected.resolve(name), content, StandardCharsets.ISO_8859_1);
      }
    }
  }
}
