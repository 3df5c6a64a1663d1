package press.stet.generator.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StandingArticle;
import press.stet.core.site.Site;
import press.stet.core.site.Story;

/** What a build publishes: stories in their order, then standing pages. */
final class Publication {

  private final Site site;
  private final long[] keys;

  Publication(Site site) {
    this.site = site;
    this.keys = new long[site.stories().size() + site.standing().size()];
    int i = 0;
    for (Story story : site.stories()) {
      keys[i++] = Entry.key(story);
    }
    for (StandingArticle page : site.standing()) {
      keys[i++] = Entry.key(page);
    }
  }

  /** What tells each version of a page from others, in their order. */
  long[] keys() {
    return keys;
  }

  Entry entry(int number) {
    int stories = site.stories().size();
    return number < stories
        ? Entry.of(site.stories().get(number))
        : Entry.of(site.standing().get(number - stories));
  }

  Page page(int number) {
    int stories = site.stories().size();
    return number < stories
        ? Page.of(site.stories().get(number))
        : Page.of(site.standing().get(number - stories));
  }

  /** The story of a number; null if it is a standing page's. */
  @Nullable Story story(int number) {
    return number < site.stories().size() ? site.stories().get(number) : null;
  }

  /** The numbers of those that were not published before as they are now. */
  List<Integer> without(long[] before) {
    long[] sorted = before.clone();
    Arrays.sort(sorted);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      if (Arrays.binarySearch(sorted, keys[i]) < 0) {
        found.add(i);
      }
    }
    return found;
  }
}
