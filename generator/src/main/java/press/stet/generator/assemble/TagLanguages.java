package press.stet.generator.assemble;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.Languages;
import press.stet.core.config.SiteConfig;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Site;
import press.stet.core.site.Site.Listing;
import press.stet.core.site.Topic;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;

/**
 * Tells in which language a tag is that has no title in the language of its tree: in that of the
 * original from which a translation has it, or in the newspaper's own if that has the tag, too.
 */
final class TagLanguages {

  private final Manuscripts manuscripts;
  private final Languages languages;
  private final String own;
  private final @Nullable Site main;
  private final Map<SourcePath, Article> originals = new HashMap<>();

  /**
   * @param config the tree's
   * @param main the newspaper's own tree; null for that itself
   */
  TagLanguages(Manuscripts manuscripts, SiteConfig config, @Nullable Site main) {
    this.manuscripts = manuscripts;
    this.languages = config.rules().languages();
    this.own = config.language();
    this.main = main;
  }

  /** The BCP 47 tag of a tag's language; null if it is the tree's. */
  @Nullable String of(String tag, Slug slug, Article writtenIn) {
    String language = taken(tag, writtenIn);
    if (language == null) {
      language = shared(slug);
    }
    return language == null || language.equals(own) ? null : language;
  }

  private @Nullable String taken(String tag, Article translation) {
    SourcePath file = translation.translationOf();
    Article original = file == null || languages.areOne() ? null : originals().get(file);
    return original == null || !original.tags().contains(tag)
        ? null
        : languages.all().get(languages.indexOf(original.language())).tag();
  }

  private @Nullable String shared(Slug slug) {
    Listing<Topic> listing = main == null ? null : main.byTopic().get(slug.value());
    if (main == null || listing == null) {
      return null;
    }
    String language = listing.subject().language();
    return language == null ? main.config().language() : language;
  }

  private Map<SourcePath, Article> originals() {
    if (originals.isEmpty()) {
      manuscripts.articles().forEach(article -> originals.put(article.source(), article));
    }
    return originals;
  }
}
