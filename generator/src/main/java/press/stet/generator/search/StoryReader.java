package press.stet.generator.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.site.Author;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.Fragment;
import press.stet.generator.body.StoredFragment;

/** Finds the words of stories. Not safe for use by several threads. */
final class StoryReader {

  private final BodyStore bodies;
  private final BlockMaker words;
  private final TermReader reader;

  StoryReader(Letters letters, Term.Vocabulary vocabulary, BodyStore bodies) {
    this.bodies = bodies;
    this.words = new BlockMaker(vocabulary);
    this.reader = new TermReader(letters, words);
  }

  /** The words of the stories from one number on, as many as make a block. */
  Block block(List<Story> stories, int first) {
    int count = Math.min(Block.STORIES, stories.size() - first);
    for (int i = 0; i < count; i++) {
      read(stories.get(first + i));
      words.end(i);
    }
    return words.block(first);
  }

  private void read(Story story) {
    Article article = story.article();
    words.begin(Strength.HEADLINE);
    reader.read(article.headline());
    words.begin(Strength.NAMES);
    words.take("#" + story.section().id());
    reader.read(story.section().title());
    for (Author author : story.authors()) {
      words.take("@" + author.slug());
      reader.read(author.name());
    }
    for (Topic topic : story.topics()) {
      reader.read(topic.title());
    }
    read(article.credit());
    words.begin(Strength.SUMMARY);
    read(article.summary());
    read(article.kicker());
    read(article.dateline());
    words.begin(Strength.TEXT);
    text(bodies.stored(article.body().fragment()));
  }

  private void read(@Nullable String text) {
    if (text != null) {
      reader.read(text);
    }
  }

  private void text(StoredFragment text) {
    reader.readMarkup(text.bytes(), text.markupStart(), text.markupEnd());
    for (Fragment.Container container : text.containers()) {
      read(container.attributes().get("headline"));
      read(container.attributes().get("title"));
      read(container.attributes().get("alt"));
    }
  }
}
