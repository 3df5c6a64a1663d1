package press.stet.generator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.stet.core.page.SearchSegment;

/** How the words of a part of the archive are cut into files, and what is told of common ones. */
class ShardsTest {

  private static final int STORIES = 5000;

  private final Postings postings = postings();

  /** All stories have one word twice, and two words of the first one are its own. */
  private static Postings postings() {
    Term.Vocabulary vocabulary = new Term.Vocabulary();
    List<Block> blocks = new ArrayList<>();
    for (int first = 0; first < STORIES; first += Block.STORIES) {
      BlockMaker maker = new BlockMaker(vocabulary);
      for (int story = first; story < Math.min(STORIES, first + Block.STORIES); story++) {
        maker.begin(Strength.TEXT);
        maker.take("often");
        maker.take("often");
        if (story == 0) {
          List.of("rare", "rare", "rarer").forEach(maker::take);
        }
        maker.begin(Strength.HEADLINE);
        if (story == 1) {
          maker.take("often");
        }
        maker.end(story - first);
      }
      blocks.add(maker.block(first));
    }
    return Postings.of(vocabulary, blocks);
  }

  @Test
  void a_word_that_fills_a_file_is_alone_in_it() {
    assertThat(new Shards(postings, STORIES, SearchSegment.ROUND).bulk())
        .extracting(Shards.Shard::key, Shards.Shard::alone)
        .containsExactly(tuple("often", true), tuple("rare", false));
  }

  @Test
  void how_often_a_common_word_is_in_a_story_is_left_out() {
    assertThat(stories(0, 0, 4000)).isEqualTo("often DBDH" + "DB".repeat(3998));
    assertThat(stories(0, 0, 4001)).isEqualTo("often CDH" + "C".repeat(3999));
    assertThat(stories(0, 4990, STORIES)).as("newest").isEqualTo("often -3J" + "C".repeat(9));
    assertThat(stories(1, 0, STORIES)).isEqualTo("rare DB");
  }

  private String stories(int word, int from, int to) {
    PostingsText text = new PostingsText().word(postings.term(word));
    postings.write(word, from, to, text);
    return new String(text.bytes(), StandardCharsets.UTF_8);
  }
}
