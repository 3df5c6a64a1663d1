package press.stet.generator.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.Status;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PagePlan.CopiedFile;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.RenderedFile;
import press.stet.core.site.Gone;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.generator.assemble.SiteAssembler;
import press.stet.generator.body.BodyStore;
import press.stet.generator.link.LinkTargets;
import press.stet.generator.parallel.Workers;
import press.stet.generator.plan.SitePlanner;
import press.stet.generator.source.SourceTree;

/**
 * Looks through what a build is about to publish for headlines, runs of words, slugs and files of
 * articles that are withheld or taken down. What a published article says itself gives nothing
 * away: writers may quote. Safe for use by several threads.
 */
public final class LeakScan {

  private static final Set<String> TEXTS =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "xml",
          "json",
          "txt",
          "js",
          "css",
          "svg",
          "md",
          "csv",
          "rss",
          "atom",
          "vtt",
          "webmanifest");

  private static final long LARGEST_COPY = 16L << 20;
  private static final int MOST_OF_PAGE = 1_000;
  private static final int MOST_PAGES = 5;
  private static final byte[] NOTHING = {};
  private static final Pattern EXTENSION = Pattern.compile("\\.[^./]*$");

  private final Manuscripts manuscripts;
  private final Site site;
  private final OwnWords words;
  private final Watchlist watchlist;
  private final Set<SitePath> hidden = new HashSet<>();
  private final Set<SitePath> copied = ConcurrentHashMap.newKeySet();
  private final SortedMap<SitePath, List<Trace>> found = new ConcurrentSkipListMap<>();

  private LeakScan(Manuscripts manuscripts, Site site, List<Article> withheld, BodyStore bodies) {
    this.manuscripts = manuscripts;
    this.site = site;
    this.words = new OwnWords(bodies);
    this.watchlist = new Watchlist(OwnWords.count(withheld));
  }

  /**
   * Takes note of what must not be found.
   *
   * @param withheldToo whether drafts, embargoed and expired articles are shown as well
   * @return null if nothing is withheld
   */
  public static @Nullable LeakScan of(
      Manuscripts manuscripts,
      Site site,
      PagePlan plan,
      SourceTree tree,
      LinkTargets targets,
      BodyStore bodies,
      boolean withheldToo) {
    Set<Article> gone = new HashSet<>();
    site.gone().forEach(of -> gone.add(of.article()));
    List<Article> withheld = new ArrayList<>(site.gone().stream().map(Gone::article).toList());
    if (!withheldToo) {
      for (Article article : manuscripts.articles()) {
        if (!(article.status(site.now()) instanceof Status.Published) && !gone.contains(article)) {
          withheld.add(article);
        }
      }
    }
    if (withheld.isEmpty()) {
      return null;
    }
    LeakScan scan = new LeakScan(manuscripts, site, withheld, bodies);
    Set<SitePath> published = new HashSet<>();
    plan.files().forEach(copy -> published.add(copy.path()));
    for (Article article : withheld) {
      scan.watch(article, !gone.contains(article));
      SitePlanner.filesOf(article, tree, targets).stream()
          .filter(file -> !published.contains(file))
          .forEach(scan.watchlist::addFile);
    }
    for (PlannedPage page : plan.pages()) {
      scan.watchlist.forgetSlugs(page.path());
      scan.hidden.remove(page.path());
    }
    return scan;
  }

  /** The address of what was taken down is no secret: readers are told so there. */
  private void watch(Article article, boolean withAddress) {
    watchlist.add(article);
    words.of(article, watchlist::addText);
    if (withAddress) {
      watchlist.addSlug();
      SitePath address = SiteAssembler.addressOf(article, manuscripts.config());
      if (address != null) {
        hidden.add(address);
      }
    }
  }

  /** Where nothing is found now, because the articles there are withheld. */
  public Set<SitePath> hidden() {
    return hidden;
  }

  /** Looks through a file of the site. */
  public void scan(SitePath path, byte[] bytes) {
    if (isText(path)) {
      note(path, bytes);
    }
  }

  private void note(SitePath path, byte[] bytes) {
    List<Trace> traces = new ArrayList<>();
    Set<Long> keys = new HashSet<>();
    Consumer<Trace> note =
        trace -> {
          if (traces.size() < MOST_OF_PAGE && keys.add(trace.key())) {
            traces.add(trace);
          }
        };
    watchlist.scan(path.encoded(), note);
    watchlist.scan(EXTENSION.matcher(path.encoded()).replaceFirst("/"), note);
    watchlist.scan(new String(bytes, StandardCharsets.UTF_8), note);
    if (!traces.isEmpty()) {
      found.put(path, traces);
    }
  }

  private static boolean isText(SitePath path) {
    String file = path.file();
    int dot = file.lastIndexOf('.');
    return dot <= file.lastIndexOf('/')
        || TEXTS.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Looks through files that are not drawn; of those without text, at their names. */
  public void scan(
      List<RenderedFile> assets, List<CopiedFile> copies, SourceTree tree, Workers workers) {
    assets.forEach(asset -> scan(asset.path(), asset.bytes()));
    workers.map(
        copies,
        copy -> {
          copied.add(copy.path());
          boolean read =
              isText(copy.path()) && tree.locate(copy.source()).toFile().length() <= LARGEST_COPY;
          note(copy.path(), read ? tree.bytes(copy.source()) : NOTHING);
          return true;
        });
  }

  /** Reports what was found, but for what published texts say themselves. */
  public void report(Workers workers, Problems problems) {
    if (found.isEmpty()) {
      return;
    }
    Set<Long> excused = excused(workers);
    Map<Article, Integer> reported = new HashMap<>();
    for (Map.Entry<SitePath, List<Trace>> page : found.entrySet()) {
      Map<Article, Trace> telling = new HashMap<>();
      for (Trace trace : page.getValue()) {
        if (!excused.contains(trace.key())) {
          telling.merge(trace.article(), trace, (a, b) -> b.kind().compareTo(a.kind()) < 0 ? b : a);
        }
      }
      telling.values().stream()
          .sorted(Comparator.comparing(trace -> trace.article().source()))
          .filter(trace -> reported.merge(trace.article(), 1, Integer::sum) <= MOST_PAGES)
          .forEach(trace -> report(page.getKey(), trace, problems));
    }
  }

  private void report(SitePath page, Trace trace, Problems problems) {
    String what =
        switch (trace.kind()) {
          case HEADLINE -> "its headline, \"" + trace.text() + "\"";
          case WORDS -> "words of it: \"" + trace.text() + "\"";
          case SLUG -> "the end of its address, \"" + trace.text() + "\"";
          case FILE -> "a file of it, " + trace.text();
        };
    String where =
        copied.contains(page)
            ? "Remove that from static" + page
            : "Remove that from what the page shows: a file of templates/ or pages/, or site.yaml";
    problems.report(
        ProblemKind.LEAK,
        Location.ofFile(trace.article().source().value()),
        page.value(),
        what,
        where);
  }

  /**
   * The traces that give nothing away: what published articles say, what the paper and its sections
   * are called, and phrases, but no headline, of whatever else the newsroom has written.
   */
  private Set<Long> excused(Workers workers) {
    Set<Long> keys = ConcurrentHashMap.newKeySet();
    Consumer<String> texts = text -> watchlist.scan(text, trace -> keys.add(trace.key()));
    Consumer<String> phrases =
        text ->
            watchlist.scan(
                text,
                trace -> {
                  if (trace.kind() == Trace.Kind.WORDS) {
                    keys.add(trace.key());
                  }
                });
    OwnWords.names(manuscripts.config(), texts);
    OwnWords.of(manuscripts.config(), phrases);
    site.standing().forEach(page -> words.of(page, phrases));
    manuscripts.profiles().forEach(profile -> words.of(profile, phrases));
    site.gone().forEach(gone -> phrases.accept(gone.takedown().reason()));
    workers.map(site.stories(), story -> excuse(story, texts));
    return keys;
  }

  private boolean excuse(Story story, Consumer<String> texts) {
    texts.accept(story.article().headline());
    words.of(story.article(), texts);
    return true;
  }
}
