package press.stet.generator.link;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.Photo;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.SiteConfig;
import press.stet.core.site.Gone;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;

/**
 * Everything that a text of the newspaper can link to. Addresses of pages that no file stands for
 * are known once the pages are planned. Safe for use by several threads.
 */
public final class LinkTargets {

  private final Predicate<SourcePath> files;
  private final SiteConfig config;
  private final Map<SourcePath, Object> byFile;

  /**
   * Takes stock.
   *
   * @param files whether the newspaper's folder has a file
   */
  public LinkTargets(Manuscripts manuscripts, Site site, Predicate<SourcePath> files) {
    this.files = files;
    this.config = site.config();
    this.byFile = new HashMap<>(manuscripts.articles().size() * 4 / 3 + 64);
    for (StandingArticle page : manuscripts.standing()) {
      byFile.put(page.source(), new Target.WithheldPage(page.source()));
    }
    for (Story story : site.stories()) {
      byFile.put(story.article().source(), story);
    }
    for (Gone gone : site.gone()) {
      byFile.put(
          gone.article().source(), new Target.Page(gone.address(), gone.article().source(), null));
    }
    if (manuscripts.articles().size() > site.stories().size()) {
      for (Article article : manuscripts.articles()) {
        byFile.putIfAbsent(article.source(), article);
      }
    }
    for (StandingArticle page : site.standing()) {
      byFile.put(page.source(), new Target.Page(page.address(), page.source(), page.body()));
    }
    for (AuthorProfile profile : manuscripts.profiles()) {
      SitePath address = site.places().author(new Slug(profile.id()));
      byFile.put(profile.source(), new Target.Page(address, profile.source(), null));
    }
  }

  /**
   * Follows a relative path or an address of this site.
   *
   * @param from the file that has the link
   * @param target as written, percent-decoded, without query and anchor
   * @param addresses finds the pages of the site by their addresses
   */
  public Target resolve(SourcePath from, String target, PageLookup addresses) {
    if (target.startsWith("/")) {
      return address(target, addresses);
    }
    SourcePath file = from.resolve(target);
    if (file == null) {
      return new Target.OutOfSite();
    }
    Target found = file.isBelow("authors/") ? author(from, file(file)) : file(file);
    if (found == null && !file.fileName().contains(".")) {
      found = known(new SourcePath(file + "/index.md"));
    }
    return found == null ? new Target.NoFile(file) : found;
  }

  /**
   * Finds a photo: beside the file, else below {@code media/}.
   *
   * @param from the file that shows the photo
   * @param src as written; not a web address
   */
  public Target photo(SourcePath from, String src, PageLookup addresses) {
    Target beside = resolve(from, src, addresses);
    if (beside instanceof Target.NoFile || beside instanceof Target.OutOfSite) {
      SourcePath inMedia = new SourcePath("media/site.yaml").resolve(src);
      Target found = inMedia == null ? null : file(inMedia);
      return found instanceof Target.Copy ? found : beside;
    }
    return beside;
  }

  /** Finds a main photo; null if it is on another site. */
  public @Nullable Target photo(SourcePath from, Photo photo, PageLookup addresses) {
    return isWebAddress(photo.src()) ? null : photo(from, photo.src(), addresses);
  }

  /**
   * The photo or other file that would be copied to an address; null if there is none. A build
   * copies it only if something published refers to it.
   */
  public @Nullable SourcePath fileAt(SitePath address) {
    return address.isFolder()
        ? null
        : MediaAddress.sources(address).stream().filter(files).findFirst().orElse(null);
  }

  /** Whether a photo's source is a full address. */
  public static boolean isWebAddress(String src) {
    return src.startsWith("https://") || src.startsWith("http://") || src.startsWith("//");
  }

  /** Whether a text was read, so that its address is known. */
  public boolean knows(SourcePath text) {
    return byFile.containsKey(text);
  }

  /** The texts that a link could have meant, sorted. */
  public SortedSet<SourcePath> files() {
    return new TreeSet<>(byFile.keySet());
  }

  /** In each language, authors have a page of their own. */
  private @Nullable Target author(SourcePath from, @Nullable Target author) {
    String language =
        config.rules().languages().areOne()
            ? null
            : byFile.get(from) instanceof Story story ? story.article().language() : null;
    if (language == null || !(author instanceof Target.Page page) || page.source() == null) {
      return author;
    }
    Slug slug = new Slug(page.source().baseName());
    SitePath address = config.treeOf(language).places().author(slug);
    return new Target.Page(address, page.source(), null);
  }

  /** Of stories there are so many that their targets are made when they are asked for. */
  private @Nullable Target known(SourcePath file) {
    Object known = byFile.get(file);
    if (known instanceof Story story) {
      return new Target.Page(story.address(), story.article().source(), story.article().body());
    }
    return known instanceof Article article ? new Target.Withheld(article) : (Target) known;
  }

  private @Nullable Target file(SourcePath file) {
    Target known = known(file);
    if (known != null) {
      return known;
    }
    if (!files.test(file)) {
      return null;
    }
    return MediaAddress.isMedia(file)
        ? new Target.Copy(file, MediaAddress.of(file))
        : isText(file) ? new Target.Unread(file) : null;
  }

  private static boolean isText(SourcePath file) {
    boolean markdown = file.value().endsWith(".md");
    return (markdown && (file.isBelow("articles/") || file.isBelow("pages/")))
        || (file.value().endsWith(".yaml") && file.isBelow("authors/"));
  }

  private Target address(String target, PageLookup addresses) {
    if (SitePath.fault(target) != null) {
      return new Target.NoPage();
    }
    SitePath path = new SitePath(target);
    Target page = addresses.page(path);
    if (page == null && !path.isFolder()) {
      page = addresses.page(new SitePath(target + "/"));
    }
    if (page != null) {
      return page;
    }
    SourcePath inStatic = new SourcePath("static" + target);
    SourcePath inMedia = new SourcePath(target.substring(1));
    if (!path.isFolder() && files.test(inStatic)) {
      return new Target.Copy(inStatic, path);
    }
    if (target.startsWith("/media/") && MediaAddress.isMedia(inMedia) && files.test(inMedia)) {
      return new Target.Copy(inMedia, path);
    }
    return new Target.NoPage();
  }
}
