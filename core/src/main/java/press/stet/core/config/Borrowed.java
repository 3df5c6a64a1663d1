package press.stet.core.config;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which texts a language's tree has borrowed from the newspaper's own language, because they
 * were not given in it (WCAG 2.2, 3.1.2). Each method gives the BCP 47 tag of the text's language,
 * or null if that is the tree's.
 *
 * @param config the tree's settings
 */
public record Borrowed(SiteConfig config) {

  /** The language of the Editor in Chief's name; null if there is none, too. */
  public @Nullable String editorInChief() {
    return config.masthead().editorInChief() == null
        ? null
        : unless(own -> own.editorInChief() != null);
  }

  /** The motto's language; null if there is none, too. */
  public @Nullable String motto() {
    return config.masthead().motto() == null ? null : unless(own -> own.motto() != null);
  }

  /** The language of a section's title. */
  public @Nullable String section(String id) {
    return unless(own -> isTitled(own.sections().get(id)));
  }

  /** The language of a series' title; null for one that is named by its id alone, too. */
  public @Nullable String series(String id) {
    boolean listed = config.rules().series().stream().anyMatch(series -> series.id().equals(id));
    return listed ? unless(own -> isTitled(own.series().get(id))) : null;
  }

  private @Nullable String unless(Predicate<PaperLanguage> given) {
    Languages languages = config.rules().languages();
    int tree = languages.indexAt(languages.root());
    return tree == 0 || given.test(languages.all().get(tree)) ? null : languages.all().get(0).tag();
  }

  private static boolean isTitled(PaperLanguage.@Nullable Texts texts) {
    return texts != null && texts.title() != null;
  }
}
