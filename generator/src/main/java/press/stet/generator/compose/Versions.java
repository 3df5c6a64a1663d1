package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import press.stet.core.article.Article;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.Languages;
import press.stet.core.config.PaperLanguage;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Newspaper;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/**
 * Finds the versions of a page in the newspaper's languages. Texts have those that their writers
 * name; what stands in every tree has that at the same place of the others. Whatever has a version
 * is one for it.
 */
final class Versions {

  private final Newspaper paper;
  private final Languages languages;
  private final PlannedAddresses addresses;

  Versions(Newspaper paper, PlannedAddresses addresses) {
    this.paper = paper;
    this.languages = paper.config().rules().languages();
    this.addresses = addresses;
  }

  /** The newspaper. */
  Newspaper paper() {
    return paper;
  }

  /** Those of a story, itself too; empty if there is no other. */
  List<Version> of(Story story) {
    return paper.translations().of(story).stream()
        .map(
            version -> {
              Article article = version.article();
              return new Version(
                  tag(languages.indexOf(article.language())),
                  version.address(),
                  article.headline(),
                  article.translationOf() == null);
            })
        .toList();
  }

  /** Those of a standing page, itself too; empty if there is no other. */
  List<Version> of(StandingArticle page) {
    return paper.translations().of(page).stream()
        .map(
            version ->
                new Version(
                    tag(languages.indexOf(version.language())),
                    version.address(),
                    version.title(),
                    version.translationOf() == null))
        .toList();
  }

  /** Those of any page, itself too; empty if there is no other. */
  List<Version> of(PlannedPage page) {
    if (languages.areOne()) {
      return List.of();
    } else if (page instanceof PlannedPage.OfStory of) {
      return of(of.story());
    } else if (page instanceof PlannedPage.OfStanding of) {
      return of(of.article());
    }
    boolean numbered =
        (page instanceof PlannedPage.OfList list && list.number() != null)
            || (page instanceof PlannedPage.OfCorrections part && part.number() != null);
    return numbered ? List.of() : at(page.path());
  }

  /** Those of a page that stands at the same place of every tree, as far as they have it. */
  List<Version> at(SitePath path) {
    if (languages.areOne()) {
      return List.of();
    }
    PaperLanguage own = languages.all().get(languages.indexAt(path));
    String place = path.value().substring(own.root().value().length());
    PlannedPage page = addresses.planned(path);
    List<Version> found = new ArrayList<>();
    for (PaperLanguage language : languages.all()) {
      SitePath there = new SitePath(language.root().value() + place);
      PlannedPage other = addresses.planned(there);
      if (page != null && other != null && page.getClass() == other.getClass()) {
        found.add(new Version(language.tag(), there, null, false));
      }
    }
    return found.size() < 2 ? List.of() : found;
  }

  private String tag(int index) {
    return languages.all().get(index).tag();
  }
}
