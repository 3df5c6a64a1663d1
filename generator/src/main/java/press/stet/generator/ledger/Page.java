package press.stet.generator.ledger;

import java.util.List;
import press.stet.core.article.Alias;
import press.stet.core.article.StandingArticle;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/**
 * An article or a standing page as this build publishes it.
 *
 * @param source the file
 * @param address where it is found
 * @param headline of a standing page the title
 * @param aliases old addresses
 */
record Page(SourcePath source, SitePath address, String headline, List<Alias> aliases) {

  static Page of(Story story) {
    return new Page(
        story.article().source(),
        story.address(),
        story.article().headline(),
        story.article().aliases());
  }

  static Page of(StandingArticle page) {
    return new Page(page.source(), page.address(), page.title(), page.aliases());
  }

  /** The last part of an address: {@code doha-talks}. */
  static String name(SitePath address) {
    String path = address.value();
    int end = address.isFolder() ? path.length() - 1 : path.length();
    return path.substring(path.lastIndexOf('/', end - 1) + 1, Math.max(end, 1));
  }

  /** What a file is called, or its folder if it is an {@code index.md}: {@code doha}. */
  static String name(SourcePath source) {
    String folder = source.folder();
    return source.baseName().equals("index") && !folder.isEmpty()
        ? new SourcePath(folder.substring(0, folder.length() - 1)).fileName()
        : source.baseName();
  }
}
