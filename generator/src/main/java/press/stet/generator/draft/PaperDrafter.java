package press.stet.generator.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.Slug;
import press.stet.generator.config.SiteConfigReader;

/**
 * Makes new newspapers.
 *
 * @param version of Stet, for the newspaper's pom
 */
public record PaperDrafter(String version) implements Form<PaperQuestion> {

  /** What makes short builds short: docs/performance.md has the reasons. */
  static final String JVM_FLAGS =
      "-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx512m -Xmn64m"
          + " -XX:+IgnoreUnrecognizedVMOptions -XX:+UseTransparentHugePages\n";

  private static final String SECTIONS = "News, Opinion";

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>newspaper</groupId>
        <artifactId>{name}</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <build>
          <plugins>
            <plugin>
              <groupId>press.stet</groupId>
              <artifactId>stet-maven-plugin</artifactId>
              <version>{version}</version>
              <executions>
                <execution>
                  <goals>
                    <goal>build</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String ARTICLE =
      """
      This is the first article. Change it, or take it away: it is the file `{file}`.

      ## How an article is written

      The lines between the two `---` say what the article is. Below them comes the text, in
      *Markdown*: an empty line between paragraphs, **stars** around what matters, and

      > a quotation behind a sign like this.

      - `mvn stet:serve` shows the paper in your browser, again whenever you save.
      - `mvn stet:new` begins the next article.
      - `mvn package` makes the site, in `target/site`.
      """;

  private static final String ABOUT =
      """
      ---
      title: About us
      summary: Who makes this paper.
      ---

      This paper is made by {author}. Say here who you are, and how readers reach you.
      """;

  @Override
  public Class<PaperQuestion> questions() {
    return PaperQuestion.class;
  }

  @Override
  public List<String> choices(PaperQuestion question) {
    return List.of();
  }

  @Override
  public Optional<String> fault(PaperQuestion question, String answer) {
    String given = YamlText.oneLine(answer);
    if (given.isEmpty()) {
      return question.required() ? Optional.of("An answer is needed here.") : Optional.empty();
    }
    String fault =
        switch (question) {
          case TITLE, AUTHOR -> Slug.isPossible(given) ? "" : noLetter(given);
          case URL -> urlFault(given);
          case LANGUAGE -> languageFault(given);
          case TIME_ZONE -> zoneFault(given);
          case SECTIONS -> sectionsFault(given);
        };
    return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
  }

  private static String noLetter(String given) {
    return "\"" + given + "\" has no letter or digit, so no address can be made of it.";
  }

  private static String urlFault(String given) {
    try {
      return SiteUrl.parse(given).toString().isEmpty() ? given : "";
    } catch (IllegalArgumentException e) {
      return "\""
          + given
          + "\" is not the address of a web site. Write it in full, like"
          + " https://valley-post.example/.";
    }
  }

  private static String languageFault(String given) {
    try {
      boolean known = !new Locale.Builder().setLanguageTag(given).build().getLanguage().isEmpty();
      return known ? "" : notALanguage(given);
    } catch (IllformedLocaleException e) {
      return notALanguage(given);
    }
  }

  private static String notALanguage(String given) {
    return "\"" + given + "\" is not a language's tag. Tags look like en, fa or pt-BR.";
  }

  private static String zoneFault(String given) {
    try {
      return ZoneId.of(given).getId().isEmpty() ? given : "";
    } catch (DateTimeException e) {
      return "There is no time zone \""
          + given
          + "\". "
          + Suggestion.didYouMean(given, ZoneId.getAvailableZoneIds())
          + "Time zones are called like Europe/London or Asia/Kabul.";
    }
  }

  private static String sectionsFault(String given) {
    Set<Slug> ids = new HashSet<>();
    for (String title : titles(given)) {
      if (!Slug.isPossible(title)) {
        return noLetter(title);
      }
      if (!ids.add(Slug.of(title))) {
        return "There are two sections \"" + title + "\".";
      }
    }
    return ids.isEmpty() ? "A paper needs a section at least." : "";
  }

  private static List<String> titles(String sections) {
    List<String> titles = new ArrayList<>();
    for (String part : sections.split("[,،]")) {
      if (!part.isBlank()) {
        titles.add(part.strip());
      }
    }
    return titles;
  }

  /**
   * Makes a newspaper with a first article, which is published at a moment.
   *
   * @param answers without a {@link #fault}; optional ones may be left out
   * @throws IllegalArgumentException if an answer is faulty
   */
  public PaperDraft draft(Map<PaperQuestion, String> answers, Instant now) {
    for (PaperQuestion question : PaperQuestion.values()) {
      fault(question, answers.getOrDefault(question, ""))
          .ifPresent(
              fault -> {
                throw new IllegalArgumentException(question.property() + ": " + fault);
              });
    }
    String author = answer(answers, PaperQuestion.AUTHOR, "");
    String settings = settings(answers, author);
    SortedMap<String, String> files = new TreeMap<>();
    files.put(".gitignore", "target/\n");
    files.put(".mvn/jvm.config", JVM_FLAGS);
    files.put("pages/about.md", ABOUT.replace("{author}", author));
    files.put("pom.xml", POM.replace("{name}", name(answers)).replace("{version}", version));
    files.put("site.yaml", settings);
    ArticleDraft first = first(settings, author, now);
    String file = first.file().value();
    files.put(file, first.text() + ARTICLE.replace("{file}", file));
    return new PaperDraft(files);
  }

  private static String settings(Map<PaperQuestion, String> answers, String author) {
    String sections =
        titles(answer(answers, PaperQuestion.SECTIONS, SECTIONS)).stream()
            .map(PaperDrafter::section)
            .collect(Collectors.joining());
    return "title: "
        + YamlText.quoteIfNeeded(answer(answers, PaperQuestion.TITLE, ""))
        + "\nurl: "
        + SiteUrl.parse(answer(answers, PaperQuestion.URL, ""))
        + "\nlanguage: "
        + answer(answers, PaperQuestion.LANGUAGE, "en")
        + "\ntimeZone: "
        + answer(answers, PaperQuestion.TIME_ZONE, "UTC")
        + "\nmasthead:\n  editorInChief: "
        + YamlText.quoteIfNeeded(author)
        + "\nsections:\n"
        + sections
        + "search: true\n";
  }

  private static String section(String title) {
    String id = Slug.of(title).value();
    String kind = id.equals("opinion") ? ", kind: opinion" : "";
    return "  - {id: "
        + YamlText.quoteIfNeeded(id)
        + ", title: "
        + YamlText.quoteIfNeeded(title)
        + kind
        + "}\n";
  }

  private static ArticleDraft first(String settings, String author, Instant now) {
    Problems problems = new Problems();
    SiteConfig config = SiteConfigReader.read(new SourceText("site.yaml", settings), problems);
    if (config == null || problems.hasErrors()) {
      throw new IllegalStateException("a new paper's settings have faults: " + problems.sorted());
    }
    Section section = config.sections().get(0);
    return new ArticleDrafter(config)
        .draft(
            Map.of(
                Question.TITLE, "The first edition",
                Question.SECTION, section.id(),
                Question.AUTHORS, author,
                Question.SUMMARY, "A paper begins.",
                Question.TAGS, "first steps"),
            now);
  }

  /** Maven allows ASCII only. */
  private static String name(Map<PaperQuestion, String> answers) {
    String slug = Slug.of(answer(answers, PaperQuestion.TITLE, "")).value();
    return slug.chars().allMatch(c -> c < 128) ? slug : "paper";
  }

  private static String answer(
      Map<PaperQuestion, String> answers, PaperQuestion question, String otherwise) {
    String given = YamlText.oneLine(answers.getOrDefault(question, ""));
    return given.isEmpty() ? otherwise : given;
  }
}
