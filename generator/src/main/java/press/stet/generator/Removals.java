package press.stet.generator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.stet.core.config.Places;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PagePlan.PlannedPhoto;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Gone;
import press.stet.core.site.Site;
import press.stet.core.value.SitePath;
import press.stet.generator.card.SocialCard;
import press.stet.generator.json.JsonWriter;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.output.FileBeside;
import press.stet.generator.plan.SitePlanner;
import press.stet.generator.source.SourceTree;

/**
 * What hosts, caches and search engines must be told of articles that were taken down: files beside
 * the site, removed when nothing is.
 */
final class Removals {

  /** The most addresses that one message of IndexNow may have. */
  private static final int MOST_ADDRESSES = 10_000;

  private final SiteUrl url;
  private final Site site;

  /** Where readers are told that something is gone. */
  private final List<SitePath> gone = new ArrayList<>();

  /** The same, and the files that nothing else shows. */
  private final TreeSet<SitePath> removed = new TreeSet<>();

  private Removals(
      Site site,
      PagePlan plan,
      SourceTree tree,
      LinkTargets targets,
      PhotoLab photos,
      CardRack cards) {
    this.site = site;
    this.url = site.config().url();
    Set<SitePath> kept = new HashSet<>();
    plan.files().forEach(copy -> kept.add(copy.path()));
    photos.made().forEach(made -> kept.add(made.path()));
    cards.all().forEach(card -> kept.add(card.path()));
    for (PlannedPage page : plan.pages()) {
      if (page instanceof PlannedPage.OfGone) {
        gone.add(page.path());
      }
    }
    removed.addAll(gone);
    for (Gone of : site.gone()) {
      removed.addAll(SitePlanner.filesOf(of.article(), tree, targets));
      if (site.config().rules().images().prepared()) {
        for (PlannedPhoto photo : SitePlanner.photosOf(of.article(), tree, targets)) {
          removed.remove(photo.path());
          removed.addAll(photos.addresses(photo, site.config().rules().images(), tree));
        }
      }
      SocialCard card = cards.of(of.article());
      if (card != null) {
        removed.add(card.path());
      }
      forMachines(of);
    }
    removed.removeAll(kept);
  }

  /** What was written of an article beside its page. */
  private void forMachines(Gone of) {
    if (site.config().rules().ninjs()) {
      removed.add(of.address().child("ninjs.json"));
    }
    if (of.article().live() != null) {
      removed.add(Places.live(of.address()));
    }
  }

  /** Writes the files into a folder, or removes them. */
  static void write(
      Path folder,
      Site site,
      PagePlan plan,
      SourceTree tree,
      LinkTargets targets,
      PhotoLab photos,
      CardRack cards) {
    if (site.gone().isEmpty()) {
      List.of("gone.nginx.conf", "gone.htaccess", "removed.txt", "indexnow.json")
          .forEach(name -> FileBeside.delete(folder.resolve(name)));
      return;
    }
    Removals removals = new Removals(site, plan, tree, targets, photos, cards);
    write(folder, "gone.nginx.conf", removals.nginx());
    write(folder, "gone.htaccess", removals.apache());
    write(folder, "removed.txt", removals.list());
    write(folder, "indexnow.json", removals.indexNow());
  }

  private static void write(Path folder, String name, String text) {
    FileBeside.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /** An address as servers see it: below the site's path, not percent-encoded. */
  private String served(SitePath path) {
    return url.basePath() + path.value().substring(1);
  }

  /** Locations that answer 410 with the page that is there. */
  private String nginx() {
    StringBuilder out = new StringBuilder("# Include this in the server block.\n");
    for (SitePath path : gone) {
      if (path.value().indexOf('$') >= 0) {
        continue; // nginx takes it for the beginning of a variable's name.
      }
      if (path.isFolder()) {
        out.append("location = \"").append(served(path)).append("\" { error_page 410 \"");
        out.append(served(path)).append("index.html\"; return 410; }\n");
      } else {
        out.append("location = \"").append(served(path)).append("\" { return 410; }\n");
      }
    }
    return out.toString();
  }

  /** Rules of mod_rewrite, for the folder of the site. */
  private String apache() {
    StringBuilder out = new StringBuilder("RewriteEngine On\n");
    for (SitePath path : gone) {
      out.append("RewriteRule \"^").append(quoted(path.value().substring(1)));
      out.append("$\" - [G]\n");
      if (path.isFolder() && path.value().indexOf('\'') < 0) {
        out.append("<If \"%{REQUEST_URI} == '").append(served(path)).append("'\">\n");
        out.append("  ErrorDocument 410 \"").append(served(path)).append("index.html\"\n</If>\n");
      }
    }
    return out.toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (".+()[]{}^$%".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private String list() {
    StringBuilder out = new StringBuilder();
    removed.forEach(path -> out.append(url.absolute(path)).append('\n'));
    return out.toString();
  }

  /** The body of a message to api.indexnow.org (indexnow.org/documentation); the key is missing. */
  private String indexNow() {
    JsonWriter out = JsonWriter.forFile().object();
    out.member("host", site.config().url().host()).member("key", "KEY").array("urlList");
    removed.stream().limit(MOST_ADDRESSES).forEach(path -> out.value(url.absolute(path)));
    return out.end().end().text() + "\n";
  }
}
