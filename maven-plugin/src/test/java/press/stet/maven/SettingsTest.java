package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir Path folder;

  @Test
  void the_clock_is_a_moment_with_a_zone() throws Exception {
    Instant moment = Instant.parse("2026-11-23T10:00:00Z");
    assertThat(Settings.now("2026-11-23T10:00:00Z")).contains(moment);
    assertThat(Settings.now(" 2026-11-23T14:30+04:30 ")).contains(moment);
    assertThat(Settings.now(null)).isEmpty();
    assertThat(Settings.now("")).isEmpty();
    refused(() -> Settings.now("yesterday"))
        .hasMessage(
            "stet.now is \"yesterday\", which is not a moment. Write it like"
                + " -Dstet.now=2026-11-23T10:00:00Z or -Dstet.now=2026-11-23T14:30+04:30.");
    refused(() -> Settings.now("2026-11-23")).hasMessageStartingWith("stet.now is \"2026-11-23\"");
  }

  @Test
  void threads_are_counted_in_whole_numbers() throws Exception {
    assertThat(Settings.threads("3")).isEqualTo(3);
    assertThat(Settings.threads(null)).isEqualTo(Runtime.getRuntime().availableProcessors());
    refused(() -> Settings.threads("many"))
        .hasMessage(
            "stet.threads is \"many\", which is not a number from 1 to 1024. Write it like"
                + " -Dstet.threads=4, or leave it out to use every core.");
    refused(() -> Settings.threads("0")).hasMessageStartingWith("stet.threads is \"0\"");
    refused(() -> Settings.threads("1025")).hasMessageStartingWith("stet.threads is \"1025\"");
  }

  @Test
  void ports_are_numbers_too() throws Exception {
    assertThat(Settings.port("0")).contains(0);
    assertThat(Settings.port(null)).isEmpty();
    refused(() -> Settings.port("65536"))
        .hasMessage(
            "stet.port is \"65536\", which is not a number from 0 to 65535. Write it like"
                + " -Dstet.port=8080; 0 stands for any free port.");
    refused(() -> Settings.port("http")).hasMessageStartingWith("stet.port is \"http\"");
  }

  @Test
  void only_github_has_annotations() throws Exception {
    assertThat(Settings.annotations(null)).isFalse();
    assertThat(Settings.annotations("GitHub")).isTrue();
    refused(() -> Settings.annotations("gitlab"))
        .hasMessage(
            "stet.annotations is \"gitlab\", which is not known. Write -Dstet.annotations=github,"
                + " or leave it out.");
  }

  @Test
  void the_newspaper_is_a_folder() throws Exception {
    assertThat(Settings.source(null, folder)).isEqualTo(folder);
    Path file = Files.createFile(folder.resolve("site.yaml"));
    refused(() -> Settings.source(file, folder))
        .hasMessage(
            "The newspaper folder %s is not a folder. Name another with -Dstet.source=FOLDER."
                .formatted(file));
    Path missing = folder.resolve("missing");
    refused(() -> Settings.source(missing, folder))
        .hasMessage(
            "The newspaper folder %s does not exist. Name another with -Dstet.source=FOLDER."
                .formatted(missing));
  }

  @Test
  void a_site_is_never_written_over_its_newspaper() throws Exception {
    Path paper = folder.resolve("paper");
    assertThat(Settings.output(paper.resolve("target/site"), paper))
        .isEqualTo(paper.resolve("target/site"));
    assertThat(Settings.output(folder.resolve("www"), paper)).isEqualTo(folder.resolve("www"));
    for (Path over : new Path[] {paper, folder, paper.resolve("target/..")}) {
      refused(() -> Settings.output(over, paper))
          .hasMessage(
              "The site cannot be written to %s, because the newspaper itself lies there. Name"
                      .formatted(over.normalize())
                  + " another folder with -Dstet.output=FOLDER.");
    }
    refused(() -> Settings.output(paper.resolve("static/www"), paper))
        .hasMessageContaining("among the newspaper's own files");
    Path file = Files.createFile(folder.resolve("file"));
    refused(() -> Settings.output(file, paper)).hasMessageContaining("because that is a file");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(BadParameterException.class);
  }
}
