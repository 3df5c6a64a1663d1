package press.stet.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.article.Alias;
import press.stet.core.article.Article;
import press.stet.core.article.Correction;
import press.stet.core.article.EditionRef;
import press.stet.core.article.Photo;
import press.stet.core.article.StoryDate;
import press.stet.core.article.Urgency;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.Kind;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;

class ArticleParserTest {

  private static final String FILE = "articles/2018/07/05/doha.md";

  @Test
  void the_least_that_an_article_needs() {
    Article article =
        read("title: Talks in Doha\ndate: 2018-07-05\nsection: world\nsource: Tolo news");
    assertThat(article.source()).isEqualTo(new SourcePath(FILE));
    assertThat(article.headline()).isEqualTo("Talks in Doha");
    assertThat(article.slug()).isEqualTo(new Slug("doha"));
    assertThat(article.date())
        .isEqualTo(new StoryDate(OffsetDateTime.parse("2018-07-05T00:00+04:30"), true));
    assertThat(article.section()).isEqualTo("world");
    assertThat(article.credit()).isEqualTo("Tolo news");
    assertThat(article.bylines()).isEmpty();
    assertThat(article.tags()).isEmpty();
    assertThat(article.kind()).isNull();
    assertThat(article.urgency()).isEqualTo(Urgency.NORMAL);
    assertThat(article.draft()).isFalse();
  }

  @Test
  void every_key() {
    Article article =
        read(
            """
            title: "US Envoy  Meets\\tTaliban Officials in Doha"
            date: 2018-07-05T09:30:00+04:30
            section: world
            authors: [amina-rahimi, "Jane Roe", Jane Roe]
            dateline: DOHA
            source: Tolo news
            summary: >
              One sentence
              under the headline.
            kicker: Peace talks
            tags: [peace talks, qatar, qatar]
            image: {src: doha.jpg, alt: The bay, caption: "Doha, at dusk", credit: Reuters}
            kind: analysis
            slug: us-envoy
            aliases: [/old/address.php?id=21034, /caf%C3%A9/]
            updated: 2018-07-06T08:00+04:30
            corrections:
              - {date: 2018-07-08, text: "Later, but first here."}
              - {date: 2018-07-06 10:00, text: Earlier.}
            draft: true
            embargo: 2018-07-05T12:00+04:30
            expires: 2019-07-05
            series: road-to-doha
            language: fa-AF
            translationOf: articles/2018/07/05/doha.fa.md
            edition: {date: 2018-07-05, page: 4}
            urgency: breaking
            """);
    assertThat(article.headline()).isEqualTo("US Envoy Meets Taliban Officials in Doha");
    assertThat(article.date()).isEqualTo(at("2018-07-05T09:30+04:30"));
    assertThat(article.bylines()).containsExactly("amina-rahimi", "Jane Roe");
    assertThat(article.dateline()).isEqualTo("DOHA");
    assertThat(article.summary()).isEqualTo("One sentence under the headline.");
    assertThat(article.kicker()).isEqualTo("Peace talks");
    assertThat(article.tags()).containsExactly("peace talks", "qatar");
    assertThat(article.photo())
        .isEqualTo(
            new Photo("doha.jpg", "The bay", "Doha, at dusk", "Reuters", new Span(13, 14, 8)));
    assertThat(article.kind()).isEqualTo(Kind.ANALYSIS);
    assertThat(article.slug()).isEqualTo(new Slug("us-envoy"));
    assertThat(article.aliases())
        .containsExactly(
            new Alias(new SitePath("/old/address.php"), "id=21034", new Span(16, 11, 25)),
            new Alias(new SitePath("/café/"), null, new Span(16, 38, 11)));
    assertThat(article.updated()).isEqualTo(at("2018-07-06T08:00+04:30"));
    assertThat(article.corrections())
        .containsExactly(
            new Correction(at("2018-07-06T10:00+04:30"), "Earlier."),
            new Correction(
                new StoryDate(OffsetDateTime.parse("2018-07-08T00:00+04:30"), true),
                "Later, but first here."));
    assertThat(article.draft()).isTrue();
    assertThat(article.embargo()).isEqualTo(at("2018-07-05T12:00+04:30"));
    assertThat(Objects.requireNonNull(article.expires()).dayOnly()).isTrue();
    assertThat(article.series()).isEqualTo("road-to-doha");
    assertThat(article.language()).isEqualTo("fa-AF");
    assertThat(article.translationOf()).isEqualTo(new SourcePath("articles/2018/07/05/doha.fa.md"));
    assertThat(article.edition()).isEqualTo(new EditionRef(LocalDate.of(2018, 7, 5), 4));
    assertThat(article.urgency()).isEqualTo(Urgency.BREAKING);
  }

  @Test
  void short_forms() {
    Article article =
        read(
            """
            title: Talks
            date: 2018-07-05 9:30
            section: world
            authors: amina-rahimi
            image: /media/doha.jpg
            edition: 2018-07-05
            """);
    assertThat(article.bylines()).containsExactly("amina-rahimi");
    assertThat(article.photo())
        .isEqualTo(new Photo("/media/doha.jpg", null, null, null, new Span(6, 8, 15)));
    assertThat(article.edition()).isEqualTo(new EditionRef(LocalDate.of(2018, 7, 5), null));
  }

  @ParameterizedTest
  @CsvSource({
    "articles/doha.md, doha",
    "articles/2018/07/05/doha.md, doha",
    "articles/2018-07-05-doha.md, doha",
    "articles/2018-7-5_doha.md, doha",
    "articles/2018-07-05.md, 2018-07-05",
    "articles/Talks in Doha!.md, talks-in-doha",
    "articles/2018/07/05/doha/index.md, doha",
    "articles/2018-07-05-doha/index.md, doha",
    "articles/index.md, index",
    "articles/دوحه.md, دوحه",
    "articles/doha.fa.md, doha-fa",
  })
  void the_slug_comes_from_the_name_without_its_date(String file, String slug) {
    Newsroom room = new Newsroom();
    Article article =
        room.article(file, "---\ntitle: T\ndate: 2018-07-05\nsection: world\nsource: S\n---\n");
    room.assertNoProblems();
    assertThat(Objects.requireNonNull(article).slug()).isEqualTo(new Slug(slug));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n%s\n---\nText.\n",
        "---\n%s\n...\nText.\n",
        "---  \n%s\n--- \nText.\n",
        "---\r\n%s\r\n---\r\nText.\r\n"
      })
  void front_matter_and_text(String form) {
    Newsroom room = new Newsroom();
    String keys = "title: T\ndate: 2018-07-05\nsection: world\nsource: S";
    String text = form.formatted(form.contains("\r") ? keys.replace("\n", "\r\n") : keys);
    Article article = Objects.requireNonNull(room.article(FILE, text));
    room.assertNoProblems();
    assertThat(room.store.get(article.body().fragment()).markup())
        .contains("Text.")
        .doesNotContain("title");
  }

  private static Article read(String keys) {
    Newsroom room = new Newsroom();
    Article article = room.article(FILE, "---\n" + keys.stripTrailing() + "\n---\n\nText.\n");
    room.assertNoProblems();
    return Objects.requireNonNull(article);
  }

  private static StoryDate at(String time) {
    return new StoryDate(OffsetDateTime.parse(time), false);
  }
}
