package press.stet.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/**
 * A page that does not age: about us, contact, corrections policy.
 *
 * @param source the file
 * @param title the headline, white space normalised
 * @param address where it stands
 * @param summary one sentence; null if none
 * @param order place in the footer, lowest first; null sorts behind those that have one
 * @param aliases old addresses
 * @param draft whether it is still being written
 * @param language BCP 47 tag; null if the newspaper's
 * @param translationOf the original's file; null if none
 * @param body the text
 */
public record StandingArticle(
    SourcePath source,
    String title,
    SitePath address,
    @Nullable String summary,
    @Nullable Integer order,
    List<Alias> aliases,
    boolean draft,
    @Nullable String language,
    @Nullable SourcePath translationOf,
    BodyText body) {

  /** Copies the aliases. */
  public StandingArticle {
    aliases = List.copyOf(aliases);
  }
}
