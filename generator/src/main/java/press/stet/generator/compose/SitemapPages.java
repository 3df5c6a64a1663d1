package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.NewsSitemapPage;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.SitemapIndexPage;
import press.stet.core.page.SitemapPage;
import press.stet.core.site.DayPaper;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/** Fills sitemaps. A date of change is given only where it is known. */
final class SitemapPages {

  private final Site site;
  private final SiteConfig config;
  private final Versions versions;
  private final LanguageLinks languages;

  SitemapPages(Site site, Versions versions) {
    this.versions = versions;
    this.languages = new LanguageLinks(site.config());
    this.site = site;
    this.config = site.config();
  }

  SitemapPage stories(Cast.OfStorySitemap cast) {
    PlannedPage.StorySitemap planned = cast.planned();
    List<SitemapPage.Entry> entries = new ArrayList<>(planned.stories().size());
    for (int i = 0; i < planned.stories().size(); i++) {
      Story story = planned.stories().get(i);
      String change = story.article().lastChange().iso();
      List<Version> of = cast.versions().isEmpty() ? List.of() : cast.versions().get(i);
      entries.add(entry(story.address(), change, of));
    }
    return new SitemapPage(planned.path(), entries);
  }

  SitemapPage pages(PlannedPage.PageSitemap planned) {
    List<SitemapPage.Entry> entries = new ArrayList<>(planned.pages().size());
    for (PlannedPage page : planned.pages()) {
      entries.add(entry(page.path(), change(page), versions.of(page)));
    }
    return new SitemapPage(planned.path(), entries);
  }

  SitemapPage editions(PlannedPage.EditionSitemap planned) {
    List<SitemapPage.Entry> entries = new ArrayList<>(planned.editions().size());
    for (PlannedPage page : planned.editions()) {
      entries.add(entry(page.path(), change(page), versions.of(page)));
    }
    return new SitemapPage(planned.path(), entries);
  }

  private SitemapPage.Entry entry(SitePath path, @Nullable String change, List<Version> of) {
    return new SitemapPage.Entry(config.url().absolute(path), change, languages.alternates(of));
  }

  private List<Story> stories(PlannedPage.OfEdition edition) {
    DayPaper paper = edition.paper();
    Site tree = tree(edition);
    return Stream.concat(paper.front().stream(), paper.others().stream())
        .map(tree.stories()::get)
        .toList();
  }

  SitemapIndexPage index(PlannedPage.SitemapIndex planned) {
    List<SitemapPage.Entry> entries = new ArrayList<>(planned.sitemaps().size());
    for (PlannedPage sitemap : planned.sitemaps()) {
      entries.add(entry(sitemap.path(), change(sitemap), List.of()));
    }
    return new SitemapIndexPage(planned.path(), entries);
  }

  /** When what a page lists last changed; null if that is not known. */
  private @Nullable String change(PlannedPage page) {
    if (page instanceof PlannedPage.StorySitemap sitemap) {
      return LastChange.of(sitemap.stories());
    } else if (page instanceof PlannedPage.OfList list) {
      return LastChange.of(list.list().stories().subList(list.from(), list.to()));
    } else if (page instanceof PlannedPage.OfMonth month) {
      return LastChange.of(tree(page).byMonth().getOrDefault(month.month(), List.of()));
    } else if (page instanceof PlannedPage.OfCorrections of) {
      return of.errata().isEmpty()
          ? null
          : of.errata().get(of.errata().size() - 1).correction().date().iso();
    } else if (page instanceof PlannedPage.Front || page instanceof PlannedPage.PageSitemap) {
      return LastChange.of(latest(tree(page), config.frontSize()));
    }
    return changeOfEditions(page);
  }

  private @Nullable String changeOfEditions(PlannedPage page) {
    if (page instanceof PlannedPage.OfEdition edition) {
      return LastChange.of(stories(edition));
    } else if (page instanceof PlannedPage.EditionSitemap sitemap) {
      return LastChange.of(
          sitemap.editions().stream().flatMap(of -> stories(of).stream()).toList());
    }
    return null;
  }

  private Site tree(PlannedPage page) {
    return versions.paper().treeAt(page.path());
  }

  private static List<Story> latest(Site tree, int count) {
    int size = tree.stories().size();
    return tree.stories().subList(Math.max(0, size - count), size);
  }

  NewsSitemapPage news(SitePath path) {
    List<NewsSitemapPage.Entry> entries =
        NewsWindow.of(site.stories(), site.now()).stream()
            .map(
                story ->
                    new NewsSitemapPage.Entry(
                        config.url().absolute(story.address()),
                        story.article().headline(),
                        story.article().date().iso()))
            .toList();
    String language = NewsWindow.language(config.language());
    return new NewsSitemapPage(path, config.title(), language, entries);
  }
}
