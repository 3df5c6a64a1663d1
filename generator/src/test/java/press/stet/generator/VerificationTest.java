package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.page.Query;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;
import press.stet.generator.compose.Cast;
import press.stet.generator.compose.PageComposer;
import press.stet.generator.theme.Theme;

/** Verification is passed by what is right, and by none of the mistakes that are planted here. */
class VerificationTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final String ARTICLE = "2020/01/02/hello/index.html";

  @TempDir private Path root;

  @BeforeEach
  void layOut() throws IOException {
    write(
        "site.yaml",
        """
        title: The Post
        url: https://post.example/
        language: en
        timeZone: UTC
        sections: [{id: news, title: News}]
        lostAddresses: off
        """);
    article("hello", "Text. See [the other](other.md).");
    article("other", "Text of the other.");
    write("authors/ann-lee.yaml", "name: Ann Lee\nphoto: https://photos.example/1.jpg\n");
    write(
        "templates/article.ftlh",
        "<#list page.authors as it>${it.photo.src}</#list> ${html(page.body)}");
  }

  @Test
  void whatIsRightPasses() throws IOException {
    SiteGenerator generator = new SiteGenerator(TestTheme.FACTS);
    assertThat(verify(generator).same()).isTrue();

    write("authors/ann-lee.yaml", "name: Ann Lee\nphoto: https://photos.example/2.jpg\n");
    Verification verification = verify(generator);

    assertThat(verification.same()).isTrue();
    assertThat(verification.built().written()).isPositive();
    assertThat(verification.built().cache().pagesCarried()).isPositive();
  }

  @Test
  void whatOthersPutIntoTheOutputFolderIsLeftOut() throws IOException {
    SiteGenerator generator = new SiteGenerator(TestTheme.FACTS);
    verify(generator);
    Files.writeString(root.resolve("site/CNAME"), "post.example");

    assertThat(verify(generator).same()).isTrue();
  }

  @Test
  void aKeyWithoutTheAuthorsProfileIsFound() throws IOException {
    SiteGenerator generator =
        planted(
            story ->
                List.of(story.story().article().matter(), story.body(), story.related().size()));
    assertThat(verify(generator).same()).isTrue();

    write("authors/ann-lee.yaml", "name: Ann Lee\nphoto: https://photos.example/2.jpg\n");

    assertThat(first(verify(generator)))
        .isEqualTo(
            new SiteDifference.OtherLine(
                ARTICLE,
                1,
                24,
                "https://photos.example/1.jpg <p>Text. See <a href=\"/2020/01/02/other/\">the"
                    + " other</a>.</p>",
                "https://photos.example/2.jpg <p>Text. See <a href=\"/2020/01/02/other/\">the"
                    + " other</a>.</p>"));
  }

  @Test
  void aKeyWithoutTheTextIsFound() throws IOException {
    SiteGenerator generator =
        planted(story -> List.of(story.story().article().matter(), story.authors()));
    assertThat(verify(generator).same()).isTrue();

    article("hello", "Another text.");

    Verification verification = verify(generator);
    assertThat(first(verification).path()).isEqualTo(ARTICLE);
    assertThat(verification.causes()).containsEntry(ARTICLE, DifferenceCause.PAGE_KEY);
  }

  @Test
  void aKeyWithoutTheLinksOfTheTextIsFound() throws IOException {
    SiteGenerator generator =
        planted(
            story ->
                List.of(
                    story.story().article().matter(), story.authors(), story.body().fragment()));
    assertThat(verify(generator).same()).isTrue();

    String other = Files.readString(root.resolve("paper/articles/other.md"));
    write("articles/other.md", other.replace("section:", "slug: elsewhere\nsection:"));

    assertThat(first(verify(generator)).path()).isEqualTo(ARTICLE);
  }

  @Test
  void aThemeThatIsLeftOutIsFound() throws IOException {
    Files.delete(root.resolve("paper/templates/article.ftlh"));
    verify(new SiteGenerator(new Unmarked("now ${html(page.body)}")));

    Verification verification = verify(new SiteGenerator(new Unmarked("then ${html(page.body)}")));

    assertThat(verification.same()).isFalse();
    assertThat(first(verification).path()).isEqualTo(ARTICLE);
  }

  @Test
  void aForgottenQuestionForTheDayIsFound() throws IOException {
    write("templates/article.ftlh", "${today().full} ${html(page.body)}");
    SiteGenerator generator = generator(new Forgetful(Query.TODAY));
    assertThat(verify(generator, NOW).same()).isTrue();

    Verification verification = verify(generator, NOW.plus(Duration.ofDays(1)));

    assertThat(first(verification).path()).isEqualTo(ARTICLE);
  }

  @Test
  void aForgottenQuestionForTheLatestIsFound() throws IOException {
    write("templates/article.ftlh", "<#list latest(1) as it>${it.href}</#list>");
    SiteGenerator generator = generator(new Forgetful(Query.LATEST));
    assertThat(verify(generator).same()).isTrue();

    write(
        "articles/newest.md",
        "---\ntitle: Newest\ndate: 2021-01-02T10:00Z\nsection: news\n---\n\nText.\n");

    assertThat(first(verify(generator)).path()).isEqualTo(ARTICLE);
  }

  @Test
  void whoRemembersTheQuestionsPasses() throws IOException {
    write("templates/article.ftlh", "${today().full} ${html(page.body)}");
    SiteGenerator generator = new SiteGenerator(TestTheme.FACTS);
    verify(generator, NOW);

    Verification verification = verify(generator, NOW.plus(Duration.ofDays(1)));

    assertThat(verification.same()).isTrue();
    assertThat(verification.built().cache().prices())
        .containsExactly(new QueryPrice("today()", 2, 2));
  }

  @Test
  void aPageTakenForUnchangedIsFound() throws IOException {
    SiteGenerator generator = new SiteGenerator(TestTheme.FACTS);
    verify(generator);
    Path page = root.resolve("site").resolve(ARTICLE);
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, Files.readString(page).replace("Text", "Tent"));
    Files.setLastModifiedTime(page, time);

    Verification verification = verify(generator);
    assertThat(first(verification).path()).isEqualTo(ARTICLE);
    assertThat(verification.causes()).containsEntry(ARTICLE, DifferenceCause.FILE_CHANGED);
  }

  private static SiteDifference first(Verification verification) {
    return Objects.requireNonNull(verification.comparison()).differences().get(0);
  }

  private Verification verify(SiteGenerator generator) {
    return verify(generator, NOW);
  }

  private Verification verify(SiteGenerator generator, Instant now) {
    GenerationRequest request =
        new GenerationRequest(
            root.resolve("paper"), root.resolve("site"), 2, now, false, root.resolve("cache"));
    return Verification.of(generator, request, BuildListener.NONE);
  }

  private static SiteGenerator generator(PageKeys keys) {
    return new SiteGenerator(TestTheme.FACTS, keys, () -> true);
  }

  /** A generator that makes the keys of articles from what it is told only. */
  private static SiteGenerator planted(Rule rule) {
    PageKeys keys =
        (composer, cast) ->
            cast instanceof Cast.OfStory story
                ? Checksum.of(rule.parts(story).toString().getBytes(StandardCharsets.UTF_8))
                : composer.key(cast);
    return generator(keys);
  }

  /**
   * Remembers pages rightly, but for one kind of question that they asked.
   *
   * @param forgotten the kind
   */
  private record Forgetful(String forgotten) implements PageKeys {

    @Override
    public Checksum of(PageComposer composer, Cast cast) {
      return composer.key(cast);
    }

    @Override
    public List<Query.Asked> remembered(List<Query.Asked> asked) {
      return asked.stream().filter(it -> !it.query().name().equals(forgotten)).toList();
    }
  }

  /** What a mistaken key takes in. */
  @FunctionalInterface
  private interface Rule {
    List<Object> parts(Cast.OfStory story);
  }

  private void article(String name, String text) throws IOException {
    write(
        "articles/" + name + ".md",
        """
        ---
        title: Hello
        date: 2020-01-02T10:00Z
        section: news
        authors: [ann-lee]
        ---

        """
            + text
            + "\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve("paper").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  /** A theme that keeps its fingerprint whatever its template for articles is. */
  private record Unmarked(String article) implements Theme {

    @Override
    public Collection<String> paths() {
      return TestTheme.FACTS.paths();
    }

    @Override
    public byte @Nullable [] read(String path) {
      return path.equals("article.ftlh")
          ? article.getBytes(StandardCharsets.UTF_8)
          : TestTheme.FACTS.read(path);
    }

    @Override
    public String describe(String path) {
      return path;
    }

    @Override
    public Fingerprint fingerprint() {
      return TestTheme.FACTS.fingerprint();
    }
  }
}
