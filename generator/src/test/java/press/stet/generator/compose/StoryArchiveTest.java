package press.stet.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.Album;
import press.stet.core.page.Archive.Answer;
import press.stet.core.page.Query;
import press.stet.core.site.Editions;
import press.stet.core.site.Editorial;
import press.stet.core.site.FrontPlan;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.Fingerprint;
import press.stet.generator.fixture.StoryBuilder;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.link.PageLookup;

/** A page that asked is drawn anew when, and only when, another build would answer otherwise. */
class StoryArchiveTest {

  private static final SiteConfig CONFIG = StoryBuilder.config("https://paper.example/");
  private static final String MORNING = "2018-07-05T05:00:00Z";

  private final Story first = story("First");
  private final Story second = story("Second");
  private final Story third = story("Third");

  @Test
  void the_same_stories_give_the_same_answer_in_every_build() {
    Query query = Query.latest("world", 2);
    assertThat(answer(query, MORNING, first, second))
        .isEqualTo(answer(query, MORNING, first, second));
  }

  @Test
  void an_answer_changes_with_what_it_shows_and_with_nothing_else() {
    Query two = Query.latest("world", 2);
    Fingerprint before = answer(two, MORNING, first, second);
    assertThat(answer(two, MORNING, first, second, third)).isNotEqualTo(before);
    assertThat(answer(two, MORNING, first, story("Second, corrected"))).isNotEqualTo(before);
    assertThat(answer(two, MORNING, story("Older still"), first, second)).isEqualTo(before);
  }

  @Test
  void a_day_is_that_of_the_paper_and_lasts_until_its_midnight() {
    Query today = Query.today();
    assertThat(answer(today, "2018-07-04T19:31:00Z"))
        .as("00:01 to 23:59 in Kabul")
        .isEqualTo(answer(today, "2018-07-05T19:29:00Z"))
        .isNotEqualTo(answer(today, "2018-07-05T19:31:00Z"));
  }

  @Test
  void there_is_no_answer_about_a_section_that_is_gone_or_to_a_question_of_another_version() {
    assertThat(archive(MORNING, first).answer(Query.latest("sport", 2))).isNull();
    assertThat(archive(MORNING, first).answer(new Query("tomorrow", List.of()))).isNull();
  }

  private static Fingerprint answer(Query query, String now, Story... stories) {
    Answer answer = archive(now, stories).answer(query);
    assertThat(answer).isNotNull();
    return answer.fingerprint();
  }

  private static StoryArchive archive(String now, Story... stories) {
    List<Story> all = List.of(stories);
    Site site =
        new Site(
            CONFIG,
            Instant.parse(now),
            all,
            Map.of(StoryBuilder.WORLD, all),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(),
            FrontPlan.NONE,
            Editions.NONE,
            List.of());
    Manuscripts manuscripts =
        new Manuscripts(CONFIG, List.of(), List.of(), List.of(), Editorial.NONE);
    LinkTargets targets = new LinkTargets(manuscripts, site, file -> false);
    Dates dates = new Dates(CONFIG.language(), CONFIG.timeZone());
    Hrefs hrefs = new Hrefs(CONFIG, targets, PageLookup.NONE, Album.NONE);
    return new StoryArchive(site, new Cards(site, hrefs, dates, StoryBuilder.words("en")), dates);
  }

  private static Story story(String headline) {
    return new StoryBuilder().headline(headline).build();
  }
}
