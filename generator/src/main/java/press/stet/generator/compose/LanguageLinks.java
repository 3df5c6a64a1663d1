package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.PaperLanguage;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.Alternate;
import press.stet.core.page.LanguageLink;

/** Links from a page to its versions in other languages, for readers and for search engines. */
final class LanguageLinks {

  private static final String ALL_OTHERS = "x-default";

  private final SiteConfig config;
  private final SiteUrl url;

  /**
   * @param config of the page's own tree
   */
  LanguageLinks(SiteConfig config) {
    this.config = config;
    this.url = config.url();
  }

  /** Where a page leads in each of the newspaper's languages; empty if there is but one. */
  List<LanguageLink> links(List<Version> versions) {
    List<LanguageLink> links = new ArrayList<>();
    for (PaperLanguage language : config.rules().languages().all()) {
      Version version = in(language.tag(), versions);
      links.add(
          new LanguageLink(
              language.tag(),
              language.name(),
              Frames.direction(language.tag()),
              url.href(version == null ? language.root() : version.address()),
              version == null ? null : version.title(),
              language.tag().equals(config.language()),
              version != null));
    }
    return links;
  }

  private static @Nullable Version in(String language, List<Version> versions) {
    return versions.stream()
        .filter(version -> version.language().equals(language))
        .findFirst()
        .orElse(null);
  }

  /** The versions for search engines. */
  List<Alternate> alternates(List<Version> versions) {
    if (versions.isEmpty()) {
      return List.of();
    }
    List<Alternate> alternates = new ArrayList<>();
    for (Version version : versions) {
      alternates.add(new Alternate(version.language(), url.absolute(version.address())));
    }
    alternates.add(new Alternate(ALL_OTHERS, url.absolute(preferred(versions).address())));
    return alternates;
  }

  /** What readers of other languages are given: the newspaper's own, else the original. */
  private Version preferred(List<Version> versions) {
    Version own = in(config.rules().languages().all().get(0).tag(), versions);
    return own != null
        ? own
        : versions.stream().filter(Version::original).findFirst().orElse(versions.get(0));
  }
}
