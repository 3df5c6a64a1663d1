package press.stet.generator.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Alias;
import press.stet.core.article.Article;
import press.stet.core.article.StandingArticle;
import press.stet.core.article.Status;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Site;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.assemble.SiteAssembler;
import press.stet.generator.source.SourceTree;

/**
 * What is there and is not shown. Its addresses are not lost; but one that is a draft again, or
 * under embargo again, has surely been withdrawn by mistake.
 */
final class Withheld {

  private static final String EXPIRED = "";

  private final Manuscripts manuscripts;
  private final Site site;
  private final SourceTree tree;

  /** Why each is not shown, by file. */
  private final Map<SourcePath, String> reasons = new HashMap<>();

  private final Map<SitePath, SourcePath> byAddress = new HashMap<>();
  private final TreeMap<SourcePath, SitePath> withdrawn = new TreeMap<>();
  private boolean gathered;
  private boolean someUnread;

  Withheld(Manuscripts manuscripts, Site site, SourceTree tree) {
    this.manuscripts = manuscripts;
    this.site = site;
    this.tree = tree;
  }

  /** Whether an address is missing because its article is withheld, or could not be read. */
  boolean explains(Lost lost) {
    gather();
    Entry was = lost.was();
    SourcePath source = was == null ? byAddress.get(lost.address()) : was.source();
    if (source == null) {
      return someUnread;
    }
    String reason = reasons.get(source);
    if (reason == null) {
      return false;
    }
    if (!reason.equals(EXPIRED)) {
      withdrawn.putIfAbsent(source, lost.address());
    }
    return true;
  }

  private void gather() {
    if (gathered) {
      return;
    }
    gathered = true;
    for (Article article : manuscripts.articles()) {
      String reason = reason(article.status(site.now()));
      if (reason != null) {
        add(article, reason);
      }
    }
    for (StandingArticle page : manuscripts.standing()) {
      if (page.draft()) {
        reasons.put(page.source(), "a draft");
        byAddress.put(page.address(), page.source());
      }
    }
    unread();
  }

  private void add(Article article, String reason) {
    reasons.put(article.source(), reason);
    SitePath address = SiteAssembler.addressOf(article, site.config());
    if (address != null) {
      byAddress.put(address, article.source());
    }
    for (Alias alias : article.aliases()) {
      byAddress.putIfAbsent(alias.path(), article.source());
    }
  }

  private static @Nullable String reason(Status status) {
    if (status instanceof Status.Draft) {
      return "a draft";
    } else if (status instanceof Status.Embargoed) {
      return "under embargo";
    }
    return status instanceof Status.Published ? null : EXPIRED;
  }

  /** Files with errors say nothing of their addresses; the errors are reported as they are. */
  private void unread() {
    Map<SourcePath, Boolean> read = new HashMap<>();
    manuscripts.articles().forEach(article -> read.put(article.source(), true));
    manuscripts.standing().forEach(page -> read.put(page.source(), true));
    for (String folder : new String[] {"articles/", "pages/"}) {
      for (SourcePath file : tree.below(folder)) {
        if (file.value().endsWith(".md") && !read.containsKey(file)) {
          reasons.put(file, EXPIRED);
          someUnread = true;
        }
      }
    }
  }

  /** Reports what was withdrawn. */
  void report(Problems problems) {
    withdrawn.forEach(
        (source, address) ->
            problems.report(
                ProblemKind.WITHDRAWN,
                tree.placeOfKey(source, "draft", "embargo", "title"),
                address.value(),
                String.valueOf(reasons.get(source))));
  }
}
