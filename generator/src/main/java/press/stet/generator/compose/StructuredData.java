package press.stet.generator.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.Correction;
import press.stet.core.article.EditionRef;
import press.stet.core.article.Live;
import press.stet.core.article.LiveUpdate;
import press.stet.core.config.Series;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.Trust.Organization;
import press.stet.core.config.Trust.PageRef;
import press.stet.core.page.AuthorCard;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.Link;
import press.stet.core.page.Picture;
import press.stet.core.page.SectionLink;
import press.stet.core.site.DayPaper;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.core.site.TrustPages;
import press.stet.core.value.SitePath;
import press.stet.core.words.Words;
import press.stet.generator.json.JsonWriter;

/**
 * What search engines are told of a page: JSON-LD documents in the words of schema.org, safe to
 * stand in a script element.
 */
final class StructuredData {

  private static final String CONTEXT = "https://schema.org";

  /** How many updates of a running report are told, the newest first. */
  private static final int MOST = 100;

  private final SiteConfig config;
  private final Words words;

  StructuredData(SiteConfig config, Words words) {
    this.config = config;
    this.words = words;
  }

  /** An article's: the article itself, and the way to it from the front page. */
  List<String> article(
      Story story,
      List<AuthorLink> authors,
      SectionLink section,
      @Nullable Picture picture,
      Cast.@Nullable Part part,
      @Nullable DayPaper paper,
      List<Version> versions) {
    Article article = story.article();
    JsonWriter json = document(story.kind().schemaType());
    String url = config.url().absolute(story.address());
    json.object("mainEntityOfPage").member("@type", "WebPage").member("@id", url).end();
    json.member("url", url)
        .member("headline", article.headline())
        .member("description", article.summary());
    if (picture != null) {
      image(json, picture);
    }
    String language = article.language();
    json.member("datePublished", article.date().iso())
        .member("dateModified", article.lastChange().iso())
        .member("dateline", article.dateline())
        .member("articleSection", story.section().title())
        .member("inLanguage", language == null ? config.language() : language)
        .member("wordCount", article.body().words())
        .member("isAccessibleForFree", true);
    authors(json, authors, article.credit());
    publisher(json);
    keywords(json, story.topics());
    corrections(json, article.corrections());
    partOf(json, part, paper);
    printed(json, paper, article.edition());
    live(json, article, url);
    translations(json, article, versions);
    return List.of(
        json.end().text(),
        breadcrumb(
            List.of(
                new Link(section.text(), absolute(section.href())),
                new Link(article.headline(), url))));
  }

  /** A photo in the shapes that search engines ask for: 16:9, 4:3 and 1:1. */
  private static void image(JsonWriter json, Picture picture) {
    json.array("image");
    if (picture.crops() == null) {
      json.value(picture.url());
    } else {
      json.value(picture.crops().wide().url());
      json.value(picture.crops().standard().url());
      json.value(picture.crops().square().url());
    }
    json.end();
  }

  /** The original of a translation, or the translations of an original. */
  private void translations(JsonWriter json, Article article, List<Version> versions) {
    boolean original = article.translationOf() == null;
    List<Version> others =
        versions.stream().filter(version -> version.original() != original).toList();
    if (others.isEmpty()) {
      return;
    }
    if (original) {
      json.array("workTranslation");
      others.forEach(version -> translation(json.object(), version));
      json.end();
    } else {
      translation(json.object("translationOfWork"), others.get(0));
    }
  }

  private void translation(JsonWriter json, Version version) {
    json.member("@id", config.url().absolute(version.address()))
        .member("inLanguage", version.language())
        .end();
  }

  /**
   * The front page's: the web site, and the newspaper behind it.
   *
   * @param policies schema.org properties with full addresses
   */
  List<String> front(List<Link> policies) {
    JsonWriter site = document("WebSite");
    site.member("name", config.title())
        .member("url", home())
        .member("description", config.description())
        .member("inLanguage", config.language());
    publisher(site);
    search(site);
    JsonWriter paper = document("NewsMediaOrganization");
    Integer established = config.masthead().established();
    paper
        .member("@id", publisherId())
        .member("name", config.title())
        .member("url", config.url().toString())
        .member("description", config.description())
        .member("foundingDate", founded(established))
        .member("slogan", config.masthead().motto());
    organization(paper, policies);
    return List.of(site.end().text(), paper.end().text());
  }

  private String home() {
    return config.url().absolute(config.places().root());
  }

  private void search(JsonWriter site) {
    if (config.rules().search() != null) {
      String page = config.url().absolute(config.places().search());
      site.object("potentialAction").member("@type", "SearchAction");
      site.object("target")
          .member("@type", "EntryPoint")
          .member("urlTemplate", page + "?q={search_term_string}")
          .end();
      site.member("query-input", "required name=search_term_string").end();
    }
  }

  private @Nullable String founded(@Nullable Integer established) {
    Organization organization = config.rules().trust().organization();
    String date = organization == null ? null : organization.foundingDate();
    return date != null || established == null ? date : established.toString();
  }

  private void organization(JsonWriter json, List<Link> policies) {
    Organization organization = config.rules().trust().organization();
    if (organization == null) {
      return;
    }
    PageRef logo = organization.logo();
    boolean elsewhere = logo == null || TrustPages.isElsewhere(logo);
    json.member("legalName", organization.legalName()).member("address", organization.address());
    if (logo != null) {
      String file = logo.value();
      json.member("logo", elsewhere ? file : config.url().absolute(new SitePath(file)));
    }
    if (!organization.sameAs().isEmpty()) {
      json.array("sameAs");
      organization.sameAs().forEach(json::value);
      json.end();
    }
    policies.forEach(policy -> json.member(policy.text(), policy.href()));
    if (organization.masthead()) {
      json.member("masthead", config.url().absolute(config.places().masthead()));
    }
  }

  /** That of a list of stories: what it is, and the way to it from the front page. */
  List<String> list(SitePath path, String title, @Nullable String description) {
    String url = config.url().absolute(path);
    JsonWriter json =
        document("CollectionPage")
            .member("name", title)
            .member("url", url)
            .member("description", description)
            .member("inLanguage", config.language());
    publisher(json);
    return List.of(json.end().text(), breadcrumb(List.of(new Link(title, url))));
  }

  /** That of an author's page: who it is, and the way to it from the front page. */
  List<String> author(SitePath path, AuthorCard author) {
    String url = config.url().absolute(path);
    JsonWriter json = document("ProfilePage").member("url", url);
    json.object("mainEntity").member("@type", "Person").member("name", author.name());
    String title = author.title();
    json.member("url", url).member("jobTitle", title == null ? author.role() : title);
    Picture photo = author.photo();
    json.member("image", photo == null ? null : photo.url());
    json.object("worksFor").member("@id", publisherId()).end();
    if (!author.links().isEmpty()) {
      json.array("sameAs");
      author.links().forEach(link -> json.value(link.href()));
      json.end();
    }
    Link directory =
        new Link(words.say("authors"), config.url().absolute(config.places().authors()));
    return List.of(
        json.end().end().text(), breadcrumb(List.of(directory, new Link(author.name(), url))));
  }

  /** That of a day's paper: which issue it is, and the way to it from the front page. */
  List<String> edition(SitePath path, DayPaper paper, String title) {
    String url = config.url().absolute(path);
    JsonWriter json = document("PublicationIssue").member("@id", url).member("url", url);
    json.member("name", title)
        .member("issueNumber", Integer.toString(paper.number()))
        .member("datePublished", paper.date().toString())
        .member("inLanguage", config.language());
    json.object("isPartOf")
        .member("@type", "PublicationVolume")
        .member("volumeNumber", Integer.toString(paper.volume()));
    json.object("isPartOf")
        .member("@type", "Newspaper")
        .member("name", config.title())
        .member("url", config.url().toString())
        .end()
        .end();
    publisher(json);
    Link calendar =
        new Link(words.say("editions"), config.url().absolute(config.places().editions()));
    return List.of(json.end().text(), breadcrumb(List.of(calendar, new Link(title, url))));
  }

  /** Where an article stood in print, if its writer says so. */
  private void printed(JsonWriter json, @Nullable DayPaper paper, @Nullable EditionRef printed) {
    if (paper != null && printed != null) {
      Integer page = printed.page();
      json.member("printEdition", words.say("issue", paper.volume(), paper.number()))
          .member("printPage", page == null ? null : page.toString());
    }
  }

  private static JsonWriter document(String type) {
    return JsonWriter.forScript().object().member("@context", CONTEXT).member("@type", type);
  }

  /** Those of the byline, else the agency, else the newspaper. */
  private void authors(JsonWriter json, List<AuthorLink> authors, @Nullable String credit) {
    json.array("author");
    for (AuthorLink author : authors) {
      json.object()
          .member("@type", "Person")
          .member("name", author.name())
          .member("url", absolute(author.href()))
          .member("jobTitle", author.title())
          .end();
    }
    if (authors.isEmpty()) {
      json.object()
          .member("@type", "Organization")
          .member("name", credit == null ? config.title() : credit)
          .member("url", credit == null ? config.url().toString() : null)
          .end();
    }
    json.end();
    if (credit != null) {
      json.object("sourceOrganization")
          .member("@type", "Organization")
          .member("name", credit)
          .end();
    }
  }

  private void publisher(JsonWriter json) {
    json.object("publisher")
        .member("@type", "NewsMediaOrganization")
        .member("@id", publisherId())
        .member("name", config.title())
        .member("url", config.url().toString())
        .end();
  }

  private static void keywords(JsonWriter json, List<Topic> topics) {
    if (!topics.isEmpty()) {
      json.array("keywords");
      topics.forEach(topic -> json.value(topic.title()));
      json.end();
    }
  }

  private static void corrections(JsonWriter json, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return;
    }
    json.array("correction");
    for (Correction correction : corrections) {
      json.object()
          .member("@type", "CorrectionComment")
          .member("text", correction.text())
          .member("datePublished", correction.date().iso())
          .end();
    }
    json.end();
  }

  /** What Google and others want to know of a running report. */
  private static void live(JsonWriter json, Article article, String url) {
    Live live = article.live();
    if (live == null) {
      return;
    }
    json.member("coverageStartTime", article.date().iso());
    json.member("coverageEndTime", live.until() == null ? null : live.until().iso());
    json.array("liveBlogUpdate");
    for (LiveUpdate update : live.updates().subList(0, Math.min(MOST, live.updates().size()))) {
      json.object()
          .member("@type", "BlogPosting")
          .member("headline", update.headline())
          .member("datePublished", update.at().iso())
          .member("url", url + "#" + update.anchor())
          .member("articleBody", update.text())
          .end();
    }
    json.end();
  }

  /** The series and the paper that an article is part of: one of them, or both in a list. */
  private void partOf(JsonWriter json, Cast.@Nullable Part part, @Nullable DayPaper paper) {
    boolean both = part != null && paper != null;
    if (part != null) {
      json.member("position", part.number());
    }
    if (both) {
      json.array("isPartOf");
    }
    if (part != null) {
      series(both ? json.object() : json.object("isPartOf"), part.series());
    }
    if (paper != null) {
      issue(both ? json.object() : json.object("isPartOf"), paper);
    }
    if (both) {
      json.end();
    }
  }

  private void series(JsonWriter json, Series series) {
    json.member("@type", "CreativeWorkSeries")
        .member("name", series.title())
        .member("url", config.url().absolute(config.places().series(series.id())))
        .end();
  }

  private void issue(JsonWriter json, DayPaper paper) {
    json.member("@type", "PublicationIssue")
        .member("@id", config.url().absolute(config.places().edition(paper.date())))
        .member("issueNumber", Integer.toString(paper.number()))
        .member("datePublished", paper.date().toString())
        .end();
  }

  /** The way from the front page, which is added in front. */
  private String breadcrumb(List<Link> steps) {
    JsonWriter json = document("BreadcrumbList").array("itemListElement");
    step(json, 1, new Link(config.title(), home()));
    for (int i = 0; i < steps.size(); i++) {
      step(json, i + 2, steps.get(i));
    }
    return json.end().end().text();
  }

  private static void step(JsonWriter json, int position, Link link) {
    json.object()
        .member("@type", "ListItem")
        .member("position", position)
        .member("name", link.text())
        .member("item", link.href())
        .end();
  }

  private String publisherId() {
    return config.url() + "#publisher";
  }

  private String absolute(String href) {
    return config.url().origin() + href;
  }
}
