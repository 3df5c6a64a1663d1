package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.stet.generator.BuildEvent.Foreseen;

class ForecastTest {

  private static final long HALF_A_GIGABYTE = 512L * 1024 * 1024;

  @Test
  void more_articles_take_longer_and_more_cores_less() {
    Foreseen some = Forecast.of(20_000, 2, true, HALF_A_GIGABYTE);
    assertThat(Forecast.of(100_000, 2, true, HALF_A_GIGABYTE).time()).isGreaterThan(some.time());
    assertThat(Forecast.of(20_000, 4, true, HALF_A_GIGABYTE).time()).isLessThan(some.time());
    assertThat(Forecast.of(100_000, 2, true, HALF_A_GIGABYTE).bytes()).isEqualTo(5 * some.bytes());
  }

  @Test
  void nobody_knows_how_long_it_takes_to_go_on_from_an_earlier_build() {
    assertThat(Forecast.of(100_000, 2, false, HALF_A_GIGABYTE).time()).isNull();
  }

  @Test
  void half_a_gigabyte_of_heap_is_enough_for_a_hundred_thousand_articles_and_not_for_a_million() {
    assertThat(Forecast.of(100_000, 2, true, HALF_A_GIGABYTE).heapTooSmall()).isFalse();
    assertThat(Forecast.of(1_000_000, 2, true, HALF_A_GIGABYTE).heapTooSmall()).isTrue();
  }

  @Test
  void a_build_that_is_soon_over_is_not_foreseen() {
    assertThat(Forecast.isWorthwhile(19_999)).isFalse();
    assertThat(Forecast.isWorthwhile(20_000)).isTrue();
  }
}
