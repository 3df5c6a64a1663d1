package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.site.Moment;
import press.stet.core.site.Moments;
import press.stet.generator.BuildEvent;
import press.stet.generator.BuildEvent.Step;
import press.stet.generator.CacheUse;
import press.stet.generator.GenerationReport;
import press.stet.generator.QueryPrice;
import press.stet.generator.cache.Condition;

class WordingTest {

  @Test
  void a_build_is_summed_up_in_one_line() {
    assertThat(Wording.built(Samples.report(1_234, 56, 2, 3_449), "target/site"))
        .isEqualTo("1,234 pages written, 56 kept, 2 deleted in 3.4 s → target/site");
    assertThat(Wording.built(Samples.report(1, 0, 0, 40), "/srv/www"))
        .isEqualTo("1 page written, 0 kept, 0 deleted in 0.0 s → /srv/www");
    assertThat(Wording.built(Samples.report(3, 1_000_000, 0, 210), "www"))
        .isEqualTo("3 pages written, 1,000,000 kept, 0 deleted in 0.2 s → www");
  }

  @Test
  void a_check_is_summed_up_in_one_line() {
    assertThat(Wording.checked(Samples.report())).isEqualTo("61 articles checked in 0.9 s");
    GenerationReport withheld =
        new GenerationReport(
            List.of(),
            false,
            "/",
            1,
            2,
            0,
            0,
            0,
            CacheUse.NONE,
            Samples.NOTHING,
            ZoneOffset.UTC,
            Duration.ofMillis(900));
    assertThat(Wording.checked(withheld))
        .isEqualTo("3 articles checked in 0.9 s; 2 withheld (draft, embargo or expiry)");
  }

  @Test
  void the_next_build_is_named_with_its_reasons() {
    Moments moments = new Moments(Instant.parse("2026-11-23T12:00:00Z"));
    Instant embargo = Instant.parse("2026-11-24T01:30:00Z");
    moments.add(embargo, Moment.Reason.EMBARGO);
    moments.add(embargo, Moment.Reason.EMBARGO);
    moments.add(Instant.parse("2026-11-24T09:30:01Z"), Moment.Reason.NEWS_SITEMAP);
    ZoneId kabul = ZoneId.of("Asia/Kabul");
    GenerationReport report =
        new GenerationReport(
            List.of(), true, "/", 1, 2, 0, 0, 0, CacheUse.NONE, moments, kabul, Duration.ZERO);
    assertThat(Wording.next(report))
        .isEqualTo(
            "Build again at 2026-11-24 06:00 (Asia/Kabul): embargo (2) 2026-11-24 06:00,"
                + " news sitemap 2026-11-24 14:01");
    assertThat(Wording.next(Samples.report(1, 0, 0, 40))).isEmpty();
  }

  @Test
  void long_times_are_told_in_minutes() {
    assertThat(Wording.time(Duration.ofMillis(59_949))).isEqualTo("59.9 s");
    assertThat(Wording.time(Duration.ofSeconds(60))).isEqualTo("1 min 0 s");
    assertThat(Wording.time(Duration.ofSeconds(3_725))).isEqualTo("62 min 5 s");
  }

  @Test
  void problems_are_counted_with_what_they_kept_from_happening() {
    GenerationReport both = Samples.report(Samples.UNKNOWN_SECTION, Samples.NO_BYLINE);
    assertThat(Wording.problems(both.problems(), Wording.Outcome.NOT_PUBLISHED))
        .isEqualTo("1 error, 1 warning; the published site is unchanged.");
    assertThat(Wording.problems(both.problems(), Wording.Outcome.CHECKED))
        .isEqualTo("1 error, 1 warning.");
    assertThat(Wording.problems(both.problems(), Wording.Outcome.NOT_SHOWN))
        .isEqualTo("1 error, 1 warning; the preview shows the last good version.");
    assertThat(Wording.problems(List.of(Samples.NO_BYLINE), Wording.Outcome.NOT_PUBLISHED))
        .isEqualTo("1 warning.");
    assertThat(Wording.problems(List.of(), Wording.Outcome.NOT_PUBLISHED)).isEmpty();
  }

  @Test
  void the_price_of_a_query_is_named_where_many_pages_ask_it() {
    List<QueryPrice> prices =
        List.of(
            new QueryPrice("latest(8)", 24_147, 24_000),
            new QueryPrice("latest(\"world\", 5)", 101, 0),
            new QueryPrice("today()", 100, 100));

    assertThat(Wording.prices(new CacheUse(Condition.USABLE, 0, 0, 0, 0, prices)))
        .containsExactly(
            "latest(8) is asked on 24,147 pages: whenever its answer changes, all of them are drawn"
                + " again (24,000 pages in this build)",
            "latest(\"world\", 5) is asked on 101 pages: whenever its answer changes, all of them"
                + " are drawn again");
    assertThat(Wording.prices(new CacheUse(Condition.OFF, 0, 0, 0, 0, prices))).isEmpty();
  }

  @Test
  void progress_says_what_is_done_and_how_far() {
    assertThat(Wording.progress(new BuildEvent.Progress(Step.RENDER, 12_000, 120_000)))
        .isEqualTo("Drawing pages: 12,000 of 120,000");
    assertThat(Wording.progress(new BuildEvent.Progress(Step.PARSE, 1, 2)))
        .isEqualTo("Reading articles: 1 of 2");
  }

  @Test
  void a_forecast_pretends_to_no_more_than_it_knows() {
    assertThat(Wording.foreseen(foreseen(Duration.ofMillis(14_900)))).contains(": about 10 s and ");
    assertThat(Wording.foreseen(foreseen(Duration.ofSeconds(114)))).contains(": about 110 s and ");
    assertThat(Wording.foreseen(foreseen(Duration.ofSeconds(440)))).contains(": about 7 min and ");
  }

  private static BuildEvent.Foreseen foreseen(Duration time) {
    return new BuildEvent.Foreseen(20_000, time, 340_000_000L, 1, 2);
  }

  @Test
  void folders_are_named_as_one_would_type_them() {
    Path here = Path.of("/home/me/paper");
    assertThat(Wording.path(here.resolve("target/site"), here)).isEqualTo("target/site");
    assertThat(Wording.path(Path.of("/srv/www"), here)).isEqualTo("/srv/www");
    assertThat(Wording.path(here, here)).isEqualTo("/home/me/paper");
  }
}
