package press.stet.generator.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.article.Alias;
import press.stet.core.article.Article;
import press.stet.core.article.BodyText;
import press.stet.core.article.Correction;
import press.stet.core.article.EditionRef;
import press.stet.core.article.Live;
import press.stet.core.article.LiveUpdate;
import press.stet.core.article.Photo;
import press.stet.core.article.Reference;
import press.stet.core.article.StoryDate;
import press.stet.core.article.Urgency;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Kind;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.fixture.StoryBuilder;

/** An article that went through the cache is the article that was read. */
class ArticleCodecTest {

  private static final Article FULL =
      new Article(
          new SourcePath("articles/2018/doha.md"),
          "دوحه and “Doha” 😀",
          new Slug("doha"),
          date("2018-07-05T09:30:15.123+04:30", false),
          "world",
          List.of("amina-rahimi", "Jane Roe"),
          "DOHA",
          "Tolo news",
          "A summary.",
          "Peace talks",
          List.of("peace talks", "qatar"),
          new Photo("doha.jpg", "The skyline", "At dusk.", "Reuters", new Span(12, 9, 8)),
          Kind.ANALYSIS,
          List.of(
              new Alias(new SitePath("/old.php"), "id=21034", new Span(15, 4, 20)),
              new Alias(new SitePath("/old/"), null, new Span(16, 4, 5))),
          date("2018-07-06T00:00:00Z", true),
          List.of(new Correction(date("2018-07-07T10:00:00-03:00", false), "Was wrong.")),
          true,
          date("2018-07-05T12:00:00+04:30", false),
          date("2019-07-05T00:00:00+04:30", true),
          "road-to-doha",
          "fa-AF",
          new SourcePath("articles/2018/doha.fa.md"),
          new EditionRef(LocalDate.of(2018, 7, 5), 4),
          Urgency.BREAKING,
          date("2018-07-05T18:00:00+04:30", false),
          new Live(
              date("2018-07-06T00:00:00+04:30", false),
              List.of("It has begun."),
              List.of(
                  new LiveUpdate(
                      date("2018-07-05T10:00:00+04:30", false),
                      "update-20180705T1000",
                      "They meet",
                      "They meet at ten."))),
          new BodyText.Parsed(
              Fingerprint.of("text"),
              List.of(
                  new Reference(Reference.Kind.LINK, "../a.md", "?q", "vote", new Span(30, 1, 9))),
              List.of("vote", "what-now"),
              1_234),
          Checksum.of(new byte[] {1, 2, 3}));

  @TempDir Path folder;

  @Test
  void everyComponentComesBack() throws IOException {
    assertThat(throughBytes(FULL)).isEqualTo(FULL);
    assertThat(List.of(Article.class.getRecordComponents()))
        .as("a new component wants its place in the codec, and a value in this test")
        .hasSize(28);
  }

  @Test
  void whatIsMissingStaysMissing() throws IOException {
    Article bare = new StoryBuilder().build().article();
    assertThat(throughBytes(bare)).isEqualTo(bare);
  }

  @Test
  void warningsComeBackWithTheirPlaces() {
    Location place = new Location("articles/doha.md", new Span(4, 10, 5), "section: wrold");
    Problem problem = Problem.of(ProblemKind.UNKNOWN_SECTION, place, "wrold", "Did you mean?");
    BinaryWriter out = new BinaryWriter(16);
    ArticleCodec.write(out, problem);
    assertThat(ArticleCodec.problem(new BinaryReader(out.toBytes()))).isEqualTo(problem);
  }

  private Article throughBytes(Article article) throws IOException {
    BinaryWriter out = new BinaryWriter(16);
    out.text("the record's name");
    int front = out.size();
    ArticleCodec.write(out, article);
    Path file = folder.resolve("records");
    Files.write(file, out.toBytes());
    FileBytes bytes = FileBytes.of(file);
    BinaryReader in = new BinaryReader(bytes.copy(front, out.size() - front));
    Article back = new ArticleCodec().article(article.source(), in, bytes, front);
    assertThat(in.isAtEnd()).isTrue();
    assertThat(back.body().references()).isEqualTo(article.body().references());
    assertThat(back.body().anchors()).isEqualTo(article.body().anchors());
    return withText(back, back.body().parsed());
  }

  /** Texts in a file are equal to none: they are compared by what they say. */
  private static Article withText(Article article, BodyText text) {
    return new Article(
        article.source(),
        article.headline(),
        article.slug(),
        article.date(),
        article.section(),
        article.bylines(),
        article.dateline(),
        article.credit(),
        article.summary(),
        article.kicker(),
        article.tags(),
        article.photo(),
        article.kind(),
        article.aliases(),
        article.updated(),
        article.corrections(),
        article.draft(),
        article.embargo(),
        article.expires(),
        article.series(),
        article.language(),
        article.translationOf(),
        article.edition(),
        article.urgency(),
        article.breakingUntil(),
        article.live(),
        text,
        article.matter());
  }

  private static StoryDate date(String iso, boolean dayOnly) {
    return new StoryDate(OffsetDateTime.parse(iso), dayOnly);
  }
}
