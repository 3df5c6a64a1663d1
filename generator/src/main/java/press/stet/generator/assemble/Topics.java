package press.stet.generator.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.stet.core.article.Article;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.site.Topic;
import press.stet.core.value.Slug;

/** Finds the topic behind a tag: “Peace talks” and “peace talks” are one. */
final class Topics {

  private final Map<String, String> titles;
  private final TagLanguages languages;
  private final Problems problems;
  private final Map<String, Topic> byTag = new HashMap<>();
  private final Map<Slug, Topic> bySlug = new HashMap<>();

  /**
   * @param titles what tags are called, by slug, where that is not as their articles write them
   */
  Topics(Map<String, String> titles, TagLanguages languages, Problems problems) {
    this.titles = titles;
    this.languages = languages;
    this.problems = problems;
  }

  /** An article's topics, in the order of its tags, each once. Articles come oldest first. */
  List<Topic> of(Article article) {
    List<Topic> topics = new ArrayList<>(article.tags().size());
    for (String tag : article.tags()) {
      Topic topic = byTag.get(tag);
      if (topic == null) {
        if (!Slug.isPossible(tag)) {
          problems.report(ProblemKind.EMPTY_NAME, Location.ofFile(article.source().value()), tag);
          continue;
        }
        topic = bySlug.computeIfAbsent(Slug.of(tag), slug -> topic(slug, tag, article));
        byTag.put(tag, topic);
      }
      if (!topics.contains(topic)) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private Topic topic(Slug slug, String tag, Article article) {
    String title = titles.get(slug.value());
    return title == null
        ? new Topic(slug, tag, languages.of(tag, slug, article))
        : new Topic(slug, title, null);
  }
}
