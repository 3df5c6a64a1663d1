package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.diagnostic.ProblemText;

/**
 * Names that some disks do not tell apart. Written here, for on those there can be no such case.
 */
class NamesakesTest {

  private static final String CURE =
      "\n  Rename one of the two: where they are not told apart (Windows, macOS, some hosts), one"
          + " takes the place of the other.";

  @TempDir private Path folder;

  @BeforeEach
  void settings() throws IOException {
    write("a", "");
    assumeTrue(!Files.exists(folder.resolve("A")), "skipped: this disk ignores case");
    write(
        "site.yaml",
        """
        title: The Post
        url: https://post.example/
        language: en
        timeZone: Asia/Kabul
        images: off
        sections: [{id: world, title: World}]
        """);
    article("articles/bay.md", "title: The bay\nimage: {src: Bay.jpg, alt: The bay}");
    write("media/Bay.jpg", "x");
    write("static/Liste.pdf", "x");
    write(
        "articles/غزنی.md", "---\ntitle: A\ndate: 2026-11-20\nsection: world\nsource: A\n---\nA.");
  }

  @Test
  void nothingIsSaidOfNamesThatDiffer() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void filesThatDifferOnlyInCase() throws IOException {
    write("media/bay.jpg", "x");
    write("static/liste.pdf", "x");
    article("articles/Bay.md", "title: The other bay\nslug: other-bay");
    assertThat(problems())
        .containsExactly(
            "articles/Bay.md:1:1: warning: the file's name differs from that of \"articles/bay.md\""
                + " only in upper and lower case"
                + CURE,
            "media/Bay.jpg:1:1: warning: the file's name differs from that of \"media/bay.jpg\" only"
                + " in upper and lower case"
                + CURE,
            "static/Liste.pdf:1:1: warning: the file's name differs from that of"
                + " \"static/liste.pdf\" only in upper and lower case"
                + CURE);
  }

  @Test
  void filesThatDifferOnlyInHowAnAccentIsStored() throws IOException {
    write("media/caf\u00e9.jpg", "x");
    write("media/cafe\u0301.jpg", "x");
    assertThat(problems())
        .containsExactly(
            "media/cafe\u0301.jpg:1:1: warning: the file's name differs from that of"
                + " \"media/caf\u00e9.jpg\" only in how its letters with marks are stored"
                + CURE);
  }

  @Test
  void addressesThatDifferOnlyInCase() throws IOException {
    article("articles/river.md", "title: The river\naliases: [/About/, /Old/, /old/]");
    write("pages/about.md", "---\ntitle: About\n---\nText.");
    assertThat(problems())
        .containsExactly(
            """
            articles/river.md:6:11: warning: the address /About/ differs from /about/ only in upper and\
             lower case
              6 | aliases: [/About/, /Old/, /old/]
                |           ^^^^^^^
              Change one of the two: where they are not told apart (Windows, macOS, some hosts), one takes\
             the place of the other.""",
            """
            articles/river.md:6:20: warning: the address /Old/ differs from /old/ only in upper and lower\
             case
              6 | aliases: [/About/, /Old/, /old/]
                |                    ^^^^^
              Change one of the two: where they are not told apart (Windows, macOS, some hosts), one takes\
             the place of the other.""");
  }

  private void article(String file, String keys) throws IOException {
    write(
        file, "---\ndate: 2026-11-20\nsection: world\nsource: Agency\n" + keys + "\n---\nText.\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> problems() {
    GenerationReport report =
        new SiteGenerator(TestTheme.FACTS)
            .generate(
                new GenerationRequest(
                    folder,
                    folder.resolve("target/site"),
                    2,
                    Instant.parse("2026-11-23T12:00:00Z"),
                    false,
                    null),
                BuildListener.NONE);
    assertThat(report.failed()).isFalse();
    return report.problems().stream().map(ProblemText::of).toList();
  }
}
