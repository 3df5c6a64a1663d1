package press.stet.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.config.SiteConfig;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.generator.fixture.StoryBuilder;

class StoryIdsTest {

  private static final SiteConfig CONFIG = StoryBuilder.config("https://paper.example/");
  private static final String ID = "tag:paper.example,2018-07-05:doha-talks";

  @Test
  void anIdIsTheDayAndTheNameOfTheFile() {
    assertThat(id(new StoryBuilder())).isEqualTo(ID);
  }

  @Test
  void anotherSlugChangesNothing() {
    assertThat(id(new StoryBuilder().slug("envoy-in-doha"))).isEqualTo(ID);
    assertThat(id(new StoryBuilder().slug("envoy-in-doha").alias("/2018/07/05/doha-talks/")))
        .isEqualTo(ID);
    assertThat(id(new StoryBuilder().slug("envoy").alias("/2018/07/05/another-slug-before/")))
        .isEqualTo(ID);
  }

  @Test
  void aRenamedFileKeepsItsIdIfTheOldAddressStaysAsAnAlias() {
    StoryBuilder renamed = new StoryBuilder().source("articles/envoy.md").slug("envoy");
    assertThat(id(renamed.alias("/2018/07/05/doha-talks/"))).isEqualTo(ID);
    assertThat(id(renamed.alias("/2018/07/05/a-second-name/"))).isEqualTo(ID);
  }

  @Test
  void addressesOfAnOlderSystemChangeNothing() {
    assertThat(id(new StoryBuilder().alias("/news/doha").alias("/2018/07/doha-old/")))
        .isEqualTo(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles/doha-talks.md",
        "articles/2018-07-05-doha-talks.md",
        "articles/archive/world/Doha Talks.md",
        "articles/2018/07/05/doha-talks/index.md"
      })
  void folderDatePrefixAndBundleChangeNothing(String source) {
    assertThat(id(new StoryBuilder().source(source))).isEqualTo(ID);
  }

  @Test
  void headlineUpdateAndKindChangeNothing() {
    Story story = new StoryBuilder().headline("Other").updated("2018-07-06T08:00:00+04:30").build();
    assertThat(new StoryIds(CONFIG, List.of(story)).of(story)).isEqualTo(ID);
  }

  @Test
  void twoOfOneDayAndNameAreToldApartByTheirFiles() {
    Story world = new StoryBuilder().source("articles/world/briefing.md").slug("one").build();
    Story sport =
        new StoryBuilder().source("articles/sport/briefing.md").slug("two").number(1).build();
    StoryIds ids = new StoryIds(CONFIG, List.of(world, sport));
    assertThat(ids.of(world)).isEqualTo("tag:paper.example,2018-07-05:articles/world/briefing.md");
    assertThat(ids.of(sport)).isEqualTo("tag:paper.example,2018-07-05:articles/sport/briefing.md");
  }

  @Test
  void oneNameOnTwoDaysIsNoClash() {
    Story first = new StoryBuilder().build();
    Story second = new StoryBuilder().date("2018-07-06T09:30:00+04:30").number(1).build();
    StoryIds ids = new StoryIds(CONFIG, List.of(first, second));
    assertThat(ids.of(first)).isEqualTo(ID);
    assertThat(ids.of(second)).isEqualTo("tag:paper.example,2018-07-06:doha-talks");
  }

  @Test
  void theNameIsPercentEncodedAsUrisWantIt() {
    assertThat(id(new StoryBuilder().source("articles/صلح.md")))
        .isEqualTo("tag:paper.example,2018-07-05:%D8%B5%D9%84%D8%AD");
  }

  @Test
  void twoPapersOfOneHostAreToldApart() {
    Story story = new StoryBuilder().build();
    SiteConfig below = StoryBuilder.config("https://host.example:8443/paper/");
    assertThat(new StoryIds(below, List.of(story)).of(story))
        .isEqualTo("tag:host.example,2018-07-05:paper/doha-talks");
  }

  @Test
  void aFeedIsNamedAfterWhatItIsAFeedOf() {
    assertThat(StoryIds.ofFeed(CONFIG, SitePath.ROOT)).isEqualTo("tag:paper.example,2005:");
    assertThat(StoryIds.ofFeed(CONFIG, new SitePath("/sections/world/")))
        .isEqualTo("tag:paper.example,2005:sections/world/");
  }

  private static String id(StoryBuilder builder) {
    Story story = builder.build();
    return new StoryIds(CONFIG, List.of(story)).of(story);
  }
}
