package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SourcePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.DiskBodyStore;
import press.stet.generator.config.EditionReader;
import press.stet.generator.config.FrontReader;
import press.stet.generator.config.HouseStyleReader;
import press.stet.generator.config.SiteConfigReader;
import press.stet.generator.config.TakedownsReader;
import press.stet.generator.parse.ArticleParser;
import press.stet.generator.parse.AuthorParser;
import press.stet.generator.parse.StandingPageParser;
import press.stet.generator.parse.markdown.MarkdownParser;

/** What docs/content.md says of the keys is what the readers know of them. */
class ContentDocsTest {

  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|.*");

  private static String docs = "";

  @BeforeAll
  static void read() throws IOException {
    docs = Files.readString(Path.of("../docs/content.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "## site.yaml,                      site.yaml,                zzz: 1",
    "### masthead,                      site.yaml,                masthead: {zzz: 1}",
    "### sections,                      site.yaml,                sections: {zzz: 1}",
    "### editions,                      site.yaml,                editions: {zzz: 1}",
    "### first,                         site.yaml,                'editions: {first: {zzz: 1}}'",
    "### feeds,                         site.yaml,                feeds: {zzz: 1}",
    "### series,                        site.yaml,                series: {zzz: 1}",
    "### silentEdits,                   site.yaml,                silentEdits: {zzz: 1}",
    "## front.yaml,                     front.yaml,               zzz: 1",
    "### pinned,                        front.yaml,               pinned: {zzz: 1}",
    "### blocks,                        front.yaml,               blocks: {zzz: 1}",
    "### organization,                  site.yaml,                organization: {zzz: 1}",
    "### policies,                      site.yaml,                organization: {policies: {zzz: 1}}",
    "### securityTxt,                   site.yaml,                securityTxt: {zzz: 1}",
    "### trustTxt,                      site.yaml,                trustTxt: {zzz: 1}",
    "### search,                       site.yaml,                search: {zzz: 1}",
    "### aiUse,                         site.yaml,                aiUse: {zzz: 1}",
    "### hosting,                       site.yaml,                hosting: {zzz: 1}",
    "### allow,                         site.yaml,                hosting: {allow: {zzz: 1}}",
    "## Articles,                       articles/a.md,            zzz: 1",
    "### image,                         articles/a.md,            image: {zzz: 1}",
    "### corrections,                   articles/a.md,            corrections: {zzz: 1}",
    "### edition,                       articles/a.md,            edition: {zzz: 1}",
    "## takedowns.yaml,                 takedowns.yaml,           zzz: 1",
    "### takedowns,                     takedowns.yaml,           takedowns: {zzz: 1}",
    "## authors/&lt;id&gt;.yaml,        authors/a.yaml,           zzz: 1",
    "## pages/**/*.md,                  pages/a.md,               zzz: 1",
    "## editions/&lt;yyyy-MM-dd&gt;.yaml, editions/2018-07-05.yaml, zzz: 1",
    "## style.yaml,                     style.yaml,               zzz: 1",
    "### headlineLength,                style.yaml,               headlineLength: {zzz: 1}",
    "### headlineLength,                style.yaml,               summary: {zzz: 1}",
    "### dateline,                      style.yaml,               dateline: {zzz: 1}",
    "### words,                         style.yaml,               words: {zzz: 1}",
  })
  void a_table_has_all_keys_in_their_order(String heading, String file, String unknownKey) {
    Problem problem =
        problems(file, unknownKey).stream()
            .filter(p -> p.kind() == ProblemKind.UNKNOWN_KEY)
            .findFirst()
            .orElseThrow();
    assertThat("Known keys: " + String.join(", ", table(heading)) + ".").isEqualTo(problem.cure());
  }

  @ParameterizedTest
  @CsvSource({
    "## site.yaml,                      site.yaml",
    "## front.yaml,                     front.yaml",
    "## takedowns.yaml,                 takedowns.yaml",
    "## Articles,                       articles/a.md",
    "## authors/&lt;id&gt;.yaml,        authors/a.yaml",
    "## pages/**/*.md,                  pages/a.md",
    "## editions/&lt;yyyy-MM-dd&gt;.yaml, editions/2018-07-05.yaml",
    "## style.yaml,                     style.yaml",
  })
  void an_example_has_every_key_and_no_fault(String heading, String file) {
    String example = example(heading);
    assertThat(problems(file, example.replaceAll("(?m)^---\n", ""))).isEmpty();
    for (String key : table(heading)) {
      assertThat(example).containsPattern("(?m)^" + key + ":");
    }
  }

  @Test
  void the_defaults_are_those_of_the_table() {
    String least = "title: T\nurl: https://a.example/\nlanguage: en\ntimeZone: UTC\n";
    SiteConfig config =
        SiteConfigReader.read(
            new SourceText("site.yaml", least + "sections: {id: a, title: A}"), new Problems());
    Objects.requireNonNull(config);
    assertThat(section("## site.yaml"))
        .contains("| `address` | pattern | `" + config.address().pattern() + "` |")
        .contains("| `listSize` | 1 to 1000 | `" + config.listSize() + "` |")
        .contains("| `frontSize` | 1 to 1000 | `" + config.frontSize() + "` |")
        .contains("| `feedSize` | 1 to 1000 | `" + config.feedSize() + "` |")
        .contains("| `relatedSize` | 0 to 1000 | `" + config.relatedSize() + "` |")
        .contains("| `breakingHours` | 0 to 168 | `" + config.rules().breakingHours() + "` |");
  }

  /** Reads a file with some keys, as the build would. */
  private static List<Problem> problems(String file, String keys) {
    Problems problems = new Problems();
    SourcePath path = new SourcePath(file);
    String yaml = file.endsWith(".md") ? "---\n" + keys.strip() + "\n---\nText.\n" : keys;
    SourceText text = new SourceText(file, yaml);
    MarkdownParser markdown = new MarkdownParser(Set.of());
    try (BodyStore store = DiskBodyStore.scratch()) {
      if (file.equals("site.yaml")) {
        SiteConfigReader.read(text, problems);
      } else if (file.equals("front.yaml")) {
        FrontReader.read(path, text, config(), problems);
      } else if (file.equals("takedowns.yaml")) {
        TakedownsReader.read(text, config(), problems);
      } else if (file.equals("style.yaml")) {
        HouseStyleReader.read(text, problems);
      } else if (file.startsWith("articles/")) {
        new ArticleParser(config(), markdown, store).parse(path, text, problems);
      } else if (file.startsWith("authors/")) {
        new AuthorParser(config(), markdown, store).parse(path, text, problems);
      } else if (file.startsWith("pages/")) {
        new StandingPageParser(config(), markdown, store).parse(path, text, problems);
      } else {
        EditionReader.read(path, text, problems);
      }
    }
    return problems.sorted();
  }

  /** The newspaper of the documentation's own example. */
  private static SiteConfig config() {
    SourceText text = new SourceText("site.yaml", example("## site.yaml"));
    return Objects.requireNonNull(SiteConfigReader.read(text, new Problems()));
  }

  private static String section(String heading) {
    int start = docs.indexOf("\n" + heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    int end = docs.indexOf("\n##", start + heading.length() + 1);
    return docs.substring(start, end < 0 ? docs.length() : end);
  }

  private static String example(String heading) {
    String section = section(heading);
    int start = section.indexOf("```yaml\n") + "```yaml\n".length();
    return section.substring(start, section.indexOf("```", start));
  }

  private static List<String> table(String heading) {
    List<String> keys = new ArrayList<>();
    Matcher rows = ROW.matcher(section(heading));
    while (rows.find()) {
      keys.add(rows.group(1));
    }
    return keys;
  }
}
