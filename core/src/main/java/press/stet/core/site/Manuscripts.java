package press.stet.core.site;

import java.util.List;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.SiteConfig;

/**
 * Everything the newsroom has committed, read but not yet put in its place. Sorted by file.
 *
 * @param config the settings
 * @param articles all of them, drafts too
 * @param profiles of authors
 * @param standing standing pages, drafts too
 * @param editorial what editors have committed beside all that
 */
public record Manuscripts(
    SiteConfig config,
    List<Article> articles,
    List<AuthorProfile> profiles,
    List<StandingArticle> standing,
    Editorial editorial) {

  /** Copies the lists. */
  public Manuscripts {
    articles = List.copyOf(articles);
    profiles = List.copyOf(profiles);
    standing = List.copyOf(standing);
  }
}
