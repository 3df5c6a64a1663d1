package press.stet.generator.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.stet.core.article.Article;
import press.stet.core.diagnostic.Problems;
import press.stet.core.site.Editorial;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Newspaper;
import press.stet.generator.fixture.StoryBuilder;

/** A site with one article revised is the site that would be assembled anew, or is not made. */
class RevisionTest {

  private static final Article OLDEST = article(1, "Peace", "Rail");
  private static final Article MIDDLE = article(2, "peace");
  private static final Article NEWEST = article(3, "Rail", "PEACE");

  @Test
  void a_tag_more_puts_the_story_in_its_place_on_the_topics_list() {
    assertRevised(MIDDLE, article(2, "peace", "rail"));
    assertRevised(NEWEST, article(3, "Rail", "PEACE", "Sea"));
  }

  @Test
  void a_tag_less_takes_the_story_and_perhaps_the_topic_away() {
    assertRevised(NEWEST, article(3, "PEACE"));
    assertRevised(MIDDLE, article(2));
  }

  @Test
  void other_words_for_a_topic_change_nothing_if_an_older_story_has_named_it() {
    assertRevised(NEWEST, article(3, "peace", "Peace", "RAIL"));
    assertRevised(OLDEST, article(1, "Rail", "Peace"));
  }

  @Test
  void what_may_name_a_topic_of_others_anew_is_left_to_be_assembled() {
    assertThat(revised(OLDEST, article(1, "peace", "Rail"))).isNull();
    assertThat(revised(OLDEST, article(1, "Rail"))).isNull();
    Newspaper without = assembled(List.of(MIDDLE, NEWEST));
    assertThat(SiteAssembler.revise(without, MIDDLE, article(2, "peace", "RAIL"))).isNull();
    assertThat(SiteAssembler.revise(without, MIDDLE, article(2, "peace", "Rail"))).isNotNull();
  }

  @Test
  void an_article_with_another_date_may_stand_elsewhere() {
    assertThat(revised(NEWEST, article(4, "Rail", "PEACE"))).isNull();
  }

  private static void assertRevised(Article was, Article is) {
    assertThat(revised(was, is))
        .isEqualTo(
            assembled(
                List.of(OLDEST, MIDDLE, NEWEST).stream()
                    .map(article -> article.equals(was) ? is : article)
                    .toList()));
  }

  private static @Nullable Newspaper revised(Article was, Article is) {
    return SiteAssembler.revise(assembled(List.of(OLDEST, MIDDLE, NEWEST)), was, is);
  }

  private static Newspaper assembled(List<Article> articles) {
    return SiteAssembler.assemble(
        new Manuscripts(
            StoryBuilder.config("https://paper.example/"),
            articles,
            List.of(),
            List.of(),
            Editorial.NONE),
        Instant.parse("2026-11-23T12:00:00Z"),
        false,
        new Problems());
  }

  private static Article article(int day, String... tags) {
    StoryBuilder story =
        new StoryBuilder()
            .source("articles/" + (day > 3 ? 3 : day) + ".md")
            .slug("story-" + (day > 3 ? 3 : day))
            .date("2018-07-0" + day + "T09:30:00+04:30");
    for (String tag : tags) {
      story.tag(tag);
    }
    return story.build().article();
  }
}
