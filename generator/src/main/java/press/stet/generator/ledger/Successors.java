package press.stet.generator.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/** Guesses what has become of that which was found at a lost address. */
final class Successors {

  /** Among more addresses than that, one that is merely similar is not looked for. */
  private static final int MOST_COMPARED = 2000;

  private final Site site;
  private final List<Page> fresh;

  /**
   * @param fresh what was not published before as it is now
   */
  Successors(Site site, List<Page> fresh) {
    this.site = site;
    this.fresh = fresh;
  }

  /**
   * What a lost address should lead to.
   *
   * @param certain whether it is made of the same file
   */
  record Heir(Page page, boolean certain) {}

  /** By file, name, headline or address; null if nothing is like it. */
  @Nullable Heir of(Lost lost) {
    Entry was = lost.was();
    Page found = null;
    if (was != null) {
      Page same = among(page -> page.source().equals(was.source()));
      if (same != null) {
        return new Heir(same, true);
      }
      String name = Page.name(was.source());
      found = among(page -> Page.name(page.source()).equals(name));
      found = found == null ? among(page -> page.headline().equals(was.headline())) : found;
    }
    String name = Page.name(lost.address());
    found = found == null ? nearest(name, fresh) : found;
    found = found == null ? ofName(name) : found;
    found = found == null ? nearest(name, beside(lost.address())) : found;
    return found == null ? null : new Heir(found, false);
  }

  private @Nullable Page among(Predicate<Page> wanted) {
    return fresh.stream().filter(wanted).findFirst().orElse(null);
  }

  private @Nullable Page ofName(String name) {
    for (Story story : site.stories()) {
      if (Page.name(story.address()).equals(name)) {
        return Page.of(story);
      }
    }
    return null;
  }

  /** Stories in the folder of an address: of that day, as most papers have it. */
  private List<Page> beside(SitePath address) {
    String folder = folder(address);
    return site.stories().stream()
        .filter(story -> folder(story.address()).equals(folder))
        .limit(MOST_COMPARED + 1L)
        .map(Page::of)
        .toList();
  }

  private static String folder(SitePath address) {
    String path = address.value();
    return path.substring(
        0, path.length() - Page.name(address).length() - (address.isFolder() ? 1 : 0));
  }

  private static @Nullable Page nearest(String name, List<Page> pages) {
    if (pages.size() > MOST_COMPARED) {
      return null;
    }
    Map<String, Page> byName = new HashMap<>();
    pages.forEach(page -> byName.putIfAbsent(Page.name(page.address()), page));
    return Suggestion.nearest(name, byName.keySet()).map(byName::get).orElse(null);
  }
}
