package press.stet.generator.leak;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.BodyText;
import press.stet.core.article.Correction;
import press.stet.core.article.Photo;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.SiteConfig;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.Fragment;

/** Everything that writers have written in a text themselves. Safe for use by several threads. */
final class OwnWords {

  private final BodyStore bodies;

  OwnWords(BodyStore bodies) {
    this.bodies = bodies;
  }

  /** What an article says beside its headline. */
  void of(Article article, Consumer<String> texts) {
    each(texts, article.summary(), article.kicker(), article.dateline(), article.credit());
    of(article.photo(), texts);
    for (Correction correction : article.corrections()) {
      texts.accept(correction.text());
    }
    of(article.body(), texts);
  }

  /** What a standing page says. */
  void of(StandingArticle page, Consumer<String> texts) {
    each(texts, page.title(), page.summary());
    of(page.body(), texts);
  }

  /** What is said of an author. */
  void of(AuthorProfile profile, Consumer<String> texts) {
    each(texts, profile.name(), profile.title());
    of(profile.photo(), texts);
    profile.bios().forEach(bio -> of(bio, texts));
  }

  /** What the newspaper and its sections are called. */
  static void names(SiteConfig config, Consumer<String> texts) {
    texts.accept(config.title());
    config.sections().forEach(section -> texts.accept(section.title()));
  }

  /** What the newspaper says of itself. */
  static void of(SiteConfig config, Consumer<String> texts) {
    each(texts, config.description());
    config.sections().forEach(section -> each(texts, section.description()));
  }

  private static void of(@Nullable Photo photo, Consumer<String> texts) {
    if (photo != null) {
      each(texts, photo.alt(), photo.caption(), photo.credit());
    }
  }

  private void of(BodyText body, Consumer<String> texts) {
    Fragment fragment = bodies.get(body.fragment());
    texts.accept(fragment.markup());
    for (Fragment.Container container : fragment.containers()) {
      for (Map.Entry<String, String> attribute : container.attributes().entrySet()) {
        texts.accept(attribute.getValue());
      }
    }
  }

  private static void each(Consumer<String> texts, @Nullable String... some) {
    for (String text : some) {
      if (text != null) {
        texts.accept(text);
      }
    }
  }

  /** The number of words of some articles, about. */
  static long count(List<Article> articles) {
    return articles.stream().mapToLong(article -> article.body().words()).sum();
  }
}
