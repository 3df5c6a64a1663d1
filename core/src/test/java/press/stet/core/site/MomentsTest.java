package press.stet.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import press.stet.core.site.Moment.Reason;

class MomentsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Moments moments = new Moments(NOW);

  @Test
  void what_is_past_is_left_out() {
    moments.add(NOW, Reason.EMBARGO);
    moments.add(NOW.minusSeconds(1), Reason.EXPIRY);
    moments.add(null, Reason.EXPIRY);
    assertThat(moments.all()).isEmpty();
    assertThat(moments.first()).isNull();
  }

  @Test
  void each_reason_has_its_next_moment() {
    moments.add(NOW.plusSeconds(90), Reason.EXPIRY);
    moments.add(NOW.plusSeconds(60), Reason.EMBARGO);
    moments.add(NOW.plusSeconds(30), Reason.EXPIRY);
    moments.add(NOW.plusSeconds(60), Reason.EMBARGO);
    assertThat(moments.all())
        .containsEntry(Reason.EMBARGO, new Moments.Next(NOW.plusSeconds(60), 2))
        .containsEntry(Reason.EXPIRY, new Moments.Next(NOW.plusSeconds(30), 1));
    assertThat(moments.first()).isEqualTo(new Moment(NOW.plusSeconds(30), Reason.EXPIRY));
  }

  @Test
  void a_fraction_of_a_second_is_rounded_up() {
    moments.add(NOW.plusNanos(1), Reason.NEWS_SITEMAP);
    assertThat(moments.first()).isEqualTo(new Moment(NOW.plusSeconds(1), Reason.NEWS_SITEMAP));
    assertThat(Reason.NEWS_SITEMAP.id()).isEqualTo("news-sitemap");
  }
}
