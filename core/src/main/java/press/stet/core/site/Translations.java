package press.stet.core.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.StandingArticle;
import press.stet.core.value.SourcePath;

/**
 * Which published texts say the same in several languages. Texts without a translation cost
 * nothing.
 */
public final class Translations {

  /** None. */
  public static final Translations NONE = new Translations();

  /** By the original's file, in the order of the languages. */
  private final Map<SourcePath, List<Story>> stories = new HashMap<>();

  private final Map<SourcePath, List<StandingArticle>> pages = new HashMap<>();

  private Translations() {}

  /** Those among the texts of all trees. */
  static Translations of(List<Site> trees) {
    Translations found = new Translations();
    Set<SourcePath> originals = new HashSet<>();
    for (Site tree : trees) {
      tree.stories().forEach(story -> note(story.article().translationOf(), originals));
      tree.standing().forEach(page -> note(page.translationOf(), originals));
    }
    if (originals.isEmpty()) {
      return NONE;
    }
    for (Site tree : trees) {
      for (Story story : tree.stories()) {
        add(found.stories, originals, original(story.article()), story);
      }
      for (StandingArticle page : tree.standing()) {
        add(found.pages, originals, original(page), page);
      }
    }
    found.stories.values().removeIf(versions -> versions.size() < 2);
    found.pages.values().removeIf(versions -> versions.size() < 2);
    return found;
  }

  private static void note(@Nullable SourcePath original, Set<SourcePath> originals) {
    if (original != null) {
      originals.add(original);
    }
  }

  private static <T> void add(
      Map<SourcePath, List<T>> found, Set<SourcePath> originals, SourcePath original, T version) {
    if (originals.contains(original)) {
      found.computeIfAbsent(original, file -> new ArrayList<>(3)).add(version);
    }
  }

  private static SourcePath original(Article article) {
    SourcePath original = article.translationOf();
    return original == null ? article.source() : original;
  }

  private static SourcePath original(StandingArticle page) {
    SourcePath original = page.translationOf();
    return original == null ? page.source() : original;
  }

  /** All versions of a story, itself too, in the order of the languages; empty for one alone. */
  public List<Story> of(Story story) {
    return stories.isEmpty()
        ? List.of()
        : stories.getOrDefault(original(story.article()), List.of());
  }

  /** All versions of a standing page, itself too; empty for one alone. */
  public List<StandingArticle> of(StandingArticle page) {
    return pages.isEmpty() ? List.of() : pages.getOrDefault(original(page), List.of());
  }
}
