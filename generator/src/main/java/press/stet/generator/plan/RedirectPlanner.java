package press.stet.generator.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import press.stet.core.article.Alias;
import press.stet.core.article.StandingArticle;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Span;
import press.stet.core.page.PlannedPage.Redirect;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.source.SourceTree;

/** Collects old addresses, and finds those that two articles claim. */
final class RedirectPlanner {

  private static final Comparator<Redirect.Target> BY_QUERY =
      Comparator.comparing(Redirect.Target::query, Comparator.nullsFirst(String::compareTo));

  private final SourceTree tree;
  private final AddressBook book;
  private final Problems problems;
  private final Map<String, SourcePath> owners = new HashMap<>();
  private final Map<SitePath, Place> places = new HashMap<>();
  private final TreeMap<SitePath, List<Redirect.Target>> byPage = new TreeMap<>();

  RedirectPlanner(SourceTree tree, AddressBook book, Problems problems) {
    this.tree = tree;
    this.book = book;
    this.problems = problems;
  }

  /** One redirect for every old path, sorted. Paths that a page has by now are among them. */
  List<Redirect> redirects(Site site) {
    return redirects(site.stories(), site.standing());
  }

  /**
   * The same.
   *
   * @param stories oldest first; those without an old address may be left out
   */
  List<Redirect> redirects(Iterable<Story> stories, List<StandingArticle> standing) {
    for (Story story : stories) {
      for (Alias alias : story.article().aliases()) {
        add(alias, story.article().source(), story.article().headline(), story.address());
      }
    }
    for (StandingArticle page : standing) {
      for (Alias alias : page.aliases()) {
        add(alias, page.source(), page.title(), page.address());
      }
    }
    List<Redirect> redirects = new ArrayList<>(byPage.size());
    byPage.forEach(
        (path, targets) -> {
          targets.sort(BY_QUERY);
          redirects.add(new Redirect(path, targets));
        });
    return redirects;
  }

  private void add(Alias alias, SourcePath source, String title, SitePath address) {
    SitePath page = page(alias.path());
    String written = alias.path() + (alias.query() == null ? "" : "?" + alias.query());
    if (alias.query() == null && page.equals(address)) {
      return;
    }
    SourcePath other = owners.putIfAbsent(page + "?" + alias.query(), source);
    if (other != null && !other.equals(source)) {
      problems.report(
          ProblemKind.DUPLICATE_ALIAS, tree.place(source, alias.span()), written, other.value());
    } else if (alias.query() == null && book.isTaken(page)) {
      problems.report(
          ProblemKind.DUPLICATE_ADDRESS,
          tree.place(source, alias.span()),
          page.value(),
          String.valueOf(book.owner(page)),
          "Remove the old address: a page of today has it.");
    } else if (other == null) {
      places.putIfAbsent(page, new Place(source, alias.span()));
      byPage
          .computeIfAbsent(page, p -> new ArrayList<>())
          .add(new Redirect.Target(alias.path(), alias.query(), title, address));
    }
  }

  /** The page that hosts show at an old address: a folder's index, unless it names a file. */
  static SitePath page(SitePath old) {
    String path = old.value();
    boolean file = old.isFolder() || path.indexOf('.', path.lastIndexOf('/')) >= 0;
    return file ? old : new SitePath(path + "/");
  }

  /** Those redirects that need a page because no page of today has their path; now they have it. */
  List<Redirect> pages(List<Redirect> redirects) {
    List<Redirect> pages =
        redirects.stream().filter(redirect -> !book.isTaken(redirect.path())).toList();
    for (Redirect page : pages) {
      Place place = Objects.requireNonNull(places.get(page.path()), "redirect without an alias");
      book.give(page.path(), "a redirect", place.file(), place.span());
    }
    return pages;
  }

  /** Where a writer gave an old address. */
  private record Place(SourcePath file, Span span) {}
}
