package press.stet.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;

class ArticleTest {

  private static final StoryDate MORNING = date("2018-07-05T09:30+04:30");
  private static final StoryDate NOON = date("2018-07-05T12:00+04:30");
  private static final StoryDate EVENING = date("2018-07-05T18:00+04:30");

  @Test
  void a_draft_is_withheld_whatever_the_time() {
    assertThat(article(true, NOON, null).status(EVENING.instant())).isEqualTo(new Status.Draft());
  }

  @Test
  void an_embargo_ends_at_its_very_moment() {
    Article article = article(false, NOON, null);

    assertThat(article.status(NOON.instant().minusNanos(1))).isEqualTo(new Status.Embargoed(NOON));
    assertThat(article.status(NOON.instant())).isEqualTo(new Status.Published());
  }

  @Test
  void an_article_expires_at_its_very_moment() {
    Article article = article(false, null, EVENING);

    assertThat(article.status(EVENING.instant().minusNanos(1))).isEqualTo(new Status.Published());
    assertThat(article.status(EVENING.instant())).isEqualTo(new Status.Expired(EVENING));
  }

  @Test
  void a_moment_is_the_same_whatever_the_offset_it_is_given_with() {
    Article article = article(false, date("2018-07-05T07:30Z"), null);

    assertThat(article.status(Instant.parse("2018-07-05T07:30:00Z")))
        .isEqualTo(new Status.Published());
    assertThat(article(false, NOON, null).status(Instant.parse("2018-07-05T07:30:00Z")))
        .isEqualTo(new Status.Published());
  }

  @Test
  void the_last_change_is_the_latest_of_publication_update_and_corrections() {
    assertThat(changed(null).lastChange()).isEqualTo(MORNING);
    assertThat(changed(NOON).lastChange()).isEqualTo(NOON);
    assertThat(changed(NOON, EVENING).lastChange()).isEqualTo(EVENING);
    assertThat(changed(EVENING, NOON).lastChange()).isEqualTo(EVENING);
    assertThat(changed(null, EVENING, NOON).lastChange()).isEqualTo(EVENING);
  }

  @Test
  void a_change_dated_before_publication_changes_nothing() {
    StoryDate dayBefore = date("2018-07-04T09:30+04:30");

    assertThat(changed(dayBefore, dayBefore).lastChange()).isEqualTo(MORNING);
  }

  private static StoryDate date(String text) {
    return new StoryDate(OffsetDateTime.parse(text), false);
  }

  private static Article changed(StoryDate updated, StoryDate... corrections) {
    return article(false, null, null, updated, corrections);
  }

  private static Article article(boolean draft, StoryDate embargo, StoryDate expires) {
    return article(draft, embargo, expires, null);
  }

  private static Article article(
      boolean draft,
      StoryDate embargo,
      StoryDate expires,
      StoryDate updated,
      StoryDate... corrections) {
    List<Correction> corrected =
        List.of(corrections).stream()
            .map(date -> new Correction(date, "A date was wrong."))
            .toList();
    return new Article(
        new SourcePath("articles/doha.md"),
        "Doha",
        new Slug("doha"),
        MORNING,
        "world",
        List.of("Amina Rahimi"),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        updated,
        corrected,
        draft,
        embargo,
        expires,
        null,
        null,
        null,
        null,
        Urgency.NORMAL,
        null,
        null,
        new BodyText.Parsed(Fingerprint.of(""), List.of(), List.of(), 0),
        Checksum.NONE);
  }
}
