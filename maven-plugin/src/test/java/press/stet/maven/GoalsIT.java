package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The newspaper of the README, in the hands of a real Maven. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class GoalsIT {

  private static final String ARTICLE = "articles/2026/11/23/the-bridge-is-open.md";
  private static final Pattern ADDRESS = Pattern.compile("The preview is at (http://\\S+/) until");

  @TempDir Path folder;

  private Path paper;

  @BeforeEach
  void layOut() throws IOException {
    paper = Files.createDirectory(folder.resolve("paper"));
    MavenRun.writeReadmePaper(paper);
  }

  @Test
  void a_pom_of_forty_lines_builds_a_paper_and_a_second_build_writes_nothing() throws Exception {
    assertThat(Files.readAllLines(paper.resolve("pom.xml"))).hasSizeLessThanOrEqualTo(40);

    MavenRun first = MavenRun.in(paper, "package", "-Dstet.profile=true");
    assertThat(first.status()).as(first.output()).isZero();
    assertThat(first.output())
        .containsPattern(
            "(?m)^\\[INFO\\] \\d+ pages written, 0 kept, 0 deleted in \\d+\\.\\d s → target/site$")
        .containsPattern(
            "(?m)^\\[INFO\\] What this build cost:$(?s).*^  article\\.ftlh: 1 page × [\\d.]+ ms = ")
        .doesNotContain("WARNING", "ERROR");
    assertThat(paper.resolve("target/site/index.html")).content().contains("The bridge is open");
    assertThat(paper.resolve("target/site/2026/11/23/the-bridge-is-open/index.html")).exists();

    MavenRun second = MavenRun.in(paper, "package");
    assertThat(second.output())
        .containsPattern("(?m)^\\[INFO\\] 0 pages written, \\d+ kept, 0 deleted in ");
  }

  @Test
  void a_bare_folder_builds_quietly() throws Exception {
    Files.delete(paper.resolve("pom.xml"));
    MavenRun run =
        MavenRun.in(
            folder,
            "-q",
            MavenRun.PLUGIN + "build",
            "-Dstet.source=paper",
            "-Dstet.output=www",
            "-Dstet.threads=1");
    assertThat(run).isEqualTo(new MavenRun(0, ""));
    assertThat(folder.resolve("www/index.html")).exists();
    assertThat(paper.resolve("target")).doesNotExist();
  }

  @Test
  void a_build_with_a_cache_is_proven_and_a_page_that_was_forged_is_found() throws Exception {
    MavenRun proven = MavenRun.in(paper, "stet:verify", "-Dstet.now=2026-11-24T00:30:00Z");
    assertThat(proven.status()).as(proven.output()).isZero();
    assertThat(proven.output())
        .containsPattern(
            "(?m)^\\[INFO\\] \\d+ files, byte for byte as in a build from nothing → target/site$");

    Path page = paper.resolve("target/site/2026/11/23/the-bridge-is-open/index.html");
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, Files.readString(page).replace("was a dog", "was a cat"));
    Files.setLastModifiedTime(page, time);

    MavenRun refuted = MavenRun.in(paper, "stet:verify", "-Dstet.now=2026-11-24T00:30:00Z");
    assertThat(refuted.status()).isEqualTo(1);
    assertThat(refuted.output())
        .contains("[ERROR] 2026/11/23/the-bridge-is-open/index.html: differs from line ")
        .containsPattern(
            ": 1 of \\d+ files is not the same in a build from nothing, see above\\..*"
                + " delete the folder target/stet-cache and build again\\.")
        .doesNotContain("\tat ");
  }

  @Test
  void a_failing_check_says_place_cause_and_cure_without_a_stack_trace() throws Exception {
    String article = Files.readString(paper.resolve(ARTICLE));
    Files.writeString(paper.resolve(ARTICLE), article.replace("section: news", "section: nwes"));
    MavenRun run = MavenRun.in(paper, "stet:check", "-Dstet.annotations=github");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output())
        .contains(
            """
            [ERROR] articles/2026/11/23/the-bridge-is-open.md:4:10: error: there is no section "nwes"
              4 | section: nwes
                |          ^^^^
              Did you mean "news"? Sections are listed in site.yaml.
            [ERROR] 1 error.
            """)
        .contains(
            "\n::error file=articles/2026/11/23/the-bridge-is-open.md,line=4,col=10,endColumn=14,"
                + "title=Error in the newspaper::there is no section \"nwes\"%0ADid you mean"
                + " \"news\"? Sections are listed in site.yaml.\n")
        .contains(": the newspaper has 1 error, listed above -> ")
        .doesNotContain("\tat ");
    assertThat(paper.resolve("target")).doesNotExist();
  }

  @Test
  void addresses_that_were_noted_are_missed_without_a_cache() throws Exception {
    MavenRun noted = MavenRun.in(paper, "stet:addresses");
    assertThat(noted.status()).isZero();
    assertThat(noted.output()).contains(" in all → addresses.txt\n");
    Files.delete(paper.resolve(ARTICLE));
    MavenRun run = MavenRun.in(paper, "stet:check");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output())
        .contains("error: the address /2026/11/23/the-bridge-is-open/ was published and is gone\n");
  }

  @Test
  void a_bad_property_is_explained() throws Exception {
    MavenRun run = MavenRun.in(paper, "stet:build", "-Dstet.now=yesterday");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output())
        .contains(
            ": stet.now is \"yesterday\", which is not a moment. Write it like"
                + " -Dstet.now=2026-11-23T10:00:00Z or -Dstet.now=2026-11-23T14:30+04:30. -> ")
        .doesNotContain("\tat ");
  }

  @Test
  void an_article_is_begun_and_kept() throws Exception {
    String[] call = {
      "stet:new",
      "-Dstet.title=Talks: \"day two\"",
      "-Dstet.section=opinion",
      "-Dstet.authors=Jane Roe",
      "-Dstet.now=2026-11-24T00:30:00Z"
    };
    MavenRun run = MavenRun.in(paper, call);
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).contains("[INFO] New article: articles/2026/11/24/talks-day-two.md\n");
    assertThat(paper.resolve("articles/2026/11/24/talks-day-two.md"))
        .hasContent(
            """
            ---
            title: "Talks: \\"day two\\""
            date: 2026-11-24T00:30+00:00
            section: opinion
            authors: [Jane Roe]
            ---

            """);

    MavenRun again = MavenRun.in(paper, call);
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.output())
        .contains(
            ": There is already an article articles/2026/11/24/talks-day-two.md, and it stays as"
                + " it is. Choose another address with -Dstet.slug=SLUG. -> ");
  }

  @Test
  void a_paper_is_begun_in_an_empty_folder_and_builds_without_a_warning() throws Exception {
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    String[] call = {
      MavenRun.PLUGIN + "init",
      "-Dstet.title=The Valley Post",
      "-Dstet.url=https://valley-post.example/",
      "-Dstet.author=Jane Roe",
      "-Dstet.now=2026-11-23T12:00:00Z"
    };
    MavenRun run = MavenRun.in(fresh, call);
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output())
        .contains(
            "[INFO] New newspaper: .gitignore, .mvn/jvm.config,"
                + " articles/2026/11/23/the-first-edition.md, pages/about.md, pom.xml, site.yaml\n");

    MavenRun build = MavenRun.in(fresh, "package");
    assertThat(build.status()).as(build.output()).isZero();
    assertThat(build.output()).doesNotContain("WARNING", "ERROR");
    assertThat(fresh.resolve("target/site/2026/11/23/the-first-edition/index.html")).exists();

    MavenRun again = MavenRun.in(fresh, call);
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.output())
        .contains("has .gitignore, .mvn/jvm.config, articles/", "already, so nothing was written.")
        .doesNotContain("\tat ");
  }

  @Test
  void an_article_without_answers_is_not_begun() throws Exception {
    MavenRun run = MavenRun.in(paper, "stet:new");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output())
        .contains(
            ": There is no headline. Add -Dstet.title=\"A headline\".\n",
            "There is no section (one of: news, opinion). Add -Dstet.section=news.")
        .doesNotContain("\tat ");
  }

  @Test
  void a_preview_is_served_until_it_is_stopped_and_leaves_nothing_behind() throws Exception {
    Path scratch = folder.resolve("scratch");
    Path log = folder.resolve("serve.txt");
    Process serving =
        MavenRun.start(paper, log, "stet:serve", "-Dstet.port=0", "-Djava.io.tmpdir=" + scratch);
    try {
      URI address = address(serving, log);
      assertThat(get(address)).contains("The bridge is open", "/__stet/preview.js");
      serving.destroy();
      assertThat(serving.waitFor(30, TimeUnit.SECONDS)).as("ends").isTrue();
      assertThat(Files.readString(log)).doesNotContain("ERROR", "\tat ");
      assertThat(namesIn(scratch)).noneMatch(name -> name.startsWith("stet"));
      assertThat(paper.resolve("target")).doesNotExist();
    } finally {
      serving.destroyForcibly();
    }
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static URI address(Process serving, Path log) throws Exception {
    while (serving.isAlive()) {
      Matcher address = ADDRESS.matcher(Files.readString(log));
      if (address.find()) {
        return URI.create(address.group(1));
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException(Files.readString(log));
  }

  /** The page, once the newspaper has been read. */
  private static String get(URI address) throws Exception {
    HttpClient browser = HttpClient.newHttpClient();
    while (true) {
      HttpResponse<String> answer =
          browser.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      if (!answer.body().contains("The newspaper is being read")) {
        return answer.body();
      }
      Thread.sleep(50);
    }
  }
}
