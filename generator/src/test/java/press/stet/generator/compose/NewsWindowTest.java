package press.stet.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.stet.core.site.Story;
import press.stet.core.value.Kind;
import press.stet.generator.fixture.StoryBuilder;

class NewsWindowTest {

  private static final Instant NOW = Instant.parse("2018-07-05T12:00:00Z");

  @Test
  void isOpenForTwoDaysBeforeTheBuildsClock() {
    List<Story> stories =
        List.of(
            story("2018-07-03T11:59:59Z"),
            story("2018-07-03T12:00:00Z"),
            story("2018-07-05T12:00:00Z"),
            story("2018-07-05T12:00:01Z"));
    assertThat(NewsWindow.of(stories, NOW)).containsExactly(stories.get(2), stories.get(1));
  }

  @Test
  void hasNoAdvertisements() {
    Story paid = new StoryBuilder().date("2018-07-05T10:00:00Z").kind(Kind.SPONSORED).build();
    assertThat(NewsWindow.of(List.of(paid), NOW)).isEmpty();
  }

  @Test
  void hasAThousandStoriesAtMostTheNewestOnes() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 1_100; i++) {
      stories.add(story(NOW.minusSeconds(2_000 - i).toString()));
    }
    assertThat(NewsWindow.of(stories, NOW))
        .hasSize(1_000)
        .startsWith(stories.get(1_099))
        .endsWith(stories.get(100));
  }

  @ParameterizedTest
  @CsvSource({"en,en", "en-GB,en", "fa-AF,fa", "zh-CN,zh-cn", "zh-Hant,zh-tw", "zh-TW,zh-tw"})
  void languagesAreWrittenAsGoogleNewsWantsThem(String tag, String expected) {
    assertThat(NewsWindow.language(tag)).isEqualTo(expected);
  }

  private static Story story(String iso) {
    return new StoryBuilder().date(iso).build();
  }
}
