package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.StoryList;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.generator.fixture.StoryBuilder;

class PrintOrderTest {

  @Test
  void pagesFollowTheirNewestStoriesAndTheOthersComeFirst() {
    PlannedPage front = new PlannedPage.Front(SitePath.ROOT);
    PlannedPage months = new PlannedPage.Archive(new SitePath("/months/"));
    PlannedPage first = story(1);
    PlannedPage second = story(2);
    PlannedPage third = story(3);
    PlannedPage list = list(1, 2);
    PlannedPage empty = list();

    assertThat(PrintOrder.of(List.of(third, front, list, first, empty, months, second)))
        .containsExactly(front, empty, months, first, list, second, third);
  }

  private static PlannedPage story(int number) {
    return new PlannedPage.OfStory(new StoryBuilder().number(number).build());
  }

  private static PlannedPage list(int... numbers) {
    List<Story> stories =
        Arrays.stream(numbers).mapToObj(it -> new StoryBuilder().number(it).build()).toList();
    SitePath path = new SitePath("/sections/world/");
    return new PlannedPage.OfList(
        path,
        new StoryList(StoryList.Subject.SECTION, "world", "World", null, null, null, path, stories),
        0,
        stories.size(),
        null,
        null,
        null);
  }
}
