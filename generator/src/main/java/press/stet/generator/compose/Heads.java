package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.DateText;
import press.stet.core.page.FeedLink;
import press.stet.core.page.Head;
import press.stet.core.page.MetaProperty;
import press.stet.core.page.Picture;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.core.value.SitePath;
import press.stet.generator.card.CardFace;
import press.stet.generator.card.SocialCard;

/** Makes what goes into the head of a page: titles, OpenGraph (ogp.me), robots' instructions. */
final class Heads {

  private static final String NOT_INDEXED = "noindex";
  private static final String LARGE_PREVIEW = "max-image-preview:large";

  private final SiteConfig config;
  private final Dates dates;
  private final LanguageLinks languages;

  /** The page in the newspaper's languages; empty if there is no other. */
  private final List<Version> versions;

  Heads(SiteConfig config, Dates dates) {
    this(config, dates, new LanguageLinks(config), List.of());
  }

  private Heads(SiteConfig config, Dates dates, LanguageLinks languages, List<Version> versions) {
    this.config = config;
    this.dates = dates;
    this.languages = languages;
    this.versions = versions;
  }

  /** Those of a page that there is in several languages. */
  Heads with(List<Version> ofPage) {
    return ofPage.isEmpty() ? this : new Heads(config, dates, languages, ofPage);
  }

  /** The front page's. */
  Head front(SitePath path, List<String> data, @Nullable DateText date) {
    List<MetaProperty> meta = common("website", config.title(), config.description(), path);
    return new Head(
        config.title(),
        config.description(),
        config.url().absolute(path),
        null,
        meta,
        List.of(),
        data,
        date,
        languages.links(versions),
        languages.alternates(versions));
  }

  /** That of any page but the front page and articles. */
  Head page(
      SitePath path,
      String title,
      @Nullable String description,
      List<FeedLink> feeds,
      List<String> data,
      @Nullable DateText date) {
    return new Head(
        title + " | " + config.title(),
        description,
        config.url().absolute(path),
        null,
        common("website", title, description, path),
        feeds,
        data,
        date,
        languages.links(versions),
        languages.alternates(versions));
  }

  /** That of a page which search engines leave out. */
  Head hidden(String title, @Nullable String canonical) {
    return new Head(
        title + " | " + config.title(),
        null,
        canonical,
        NOT_INDEXED,
        List.of(),
        List.of(),
        List.of(),
        null,
        languages.links(versions),
        languages.alternates(versions));
  }

  /** An article's. */
  Head article(
      Story story,
      List<AuthorLink> authors,
      @Nullable Picture picture,
      @Nullable SocialCard card,
      List<String> data) {
    Article article = story.article();
    List<MetaProperty> meta =
        common("article", article.headline(), article.summary(), story.address());
    meta.add(new MetaProperty("article:published_time", article.date().iso()));
    meta.add(new MetaProperty("article:modified_time", article.lastChange().iso()));
    meta.add(new MetaProperty("article:section", story.section().title()));
    for (AuthorLink author : authors) {
      meta.add(new MetaProperty("article:author", config.url().origin() + author.href()));
    }
    for (Topic topic : story.topics()) {
      meta.add(new MetaProperty("article:tag", topic.title()));
    }
    if (picture != null) {
      image(meta, picture);
      if (!picture.alt().isEmpty()) {
        meta.add(new MetaProperty("og:image:alt", picture.alt()));
      }
    } else if (card != null) {
      image(meta, card);
    }
    return new Head(
        article.headline() + " | " + config.title(),
        article.summary(),
        config.url().absolute(story.address()),
        LARGE_PREVIEW,
        meta,
        List.of(),
        data,
        dates.published(story),
        languages.links(versions),
        languages.alternates(versions));
  }

  /** The wide cut, which those who show links to others expect. */
  private static void image(List<MetaProperty> meta, Picture picture) {
    if (picture.crops() == null) {
      meta.add(new MetaProperty("og:image", picture.url()));
      return;
    }
    Picture.Crop wide = picture.crops().wide();
    meta.add(new MetaProperty("og:image", wide.url()));
    meta.add(new MetaProperty("og:image:width", Integer.toString(wide.width())));
    meta.add(new MetaProperty("og:image:height", Integer.toString(wide.height())));
  }

  private void image(List<MetaProperty> meta, SocialCard card) {
    meta.add(new MetaProperty("og:image", config.url().absolute(card.path())));
    meta.add(new MetaProperty("og:image:width", Integer.toString(CardFace.WIDTH)));
    meta.add(new MetaProperty("og:image:height", Integer.toString(CardFace.HEIGHT)));
    meta.add(new MetaProperty("og:image:alt", card.face().headline()));
    meta.add(new MetaProperty("twitter:card", "summary_large_image"));
  }

  private List<MetaProperty> common(
      String type, String title, @Nullable String description, SitePath path) {
    List<MetaProperty> meta = new ArrayList<>(16);
    meta.add(new MetaProperty("og:type", type));
    meta.add(new MetaProperty("og:title", title));
    if (description != null) {
      meta.add(new MetaProperty("og:description", description));
    }
    meta.add(new MetaProperty("og:url", config.url().absolute(path)));
    meta.add(new MetaProperty("og:site_name", config.title()));
    Locale locale = Locale.forLanguageTag(config.language());
    if (!locale.getCountry().isEmpty()) {
      meta.add(new MetaProperty("og:locale", locale.getLanguage() + "_" + locale.getCountry()));
    }
    for (Version version : versions) {
      Locale other = Locale.forLanguageTag(version.language());
      if (!other.equals(locale) && !other.getCountry().isEmpty()) {
        String name = other.getLanguage() + "_" + other.getCountry();
        meta.add(new MetaProperty("og:locale:alternate", name));
      }
    }
    return meta;
  }
}
