package press.stet.generator.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.Correction;
import press.stet.core.article.Urgency;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.config.Trust;
import press.stet.core.page.Link;
import press.stet.core.page.NinjsPage;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.TextPage;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.site.TrustPages;
import press.stet.core.words.Words;
import press.stet.generator.json.JsonWriter;

/** Fills what is made for the systems of other newsrooms, and the lists of it. */
final class NinjsPages {

  private final SiteConfig config;
  private final SiteUrl url;
  private final FeedPages feeds;
  private final Words words;
  private final @Nullable String terms;

  NinjsPages(Site site, FeedPages feeds, Words words) {
    this.config = site.config();
    this.url = config.url();
    this.feeds = feeds;
    this.words = words;
    Trust.AiUse aiUse = config.rules().trust().aiUse();
    this.terms = aiUse == null ? null : TrustPages.find(site, aiUse.policy());
  }

  /** What is on all of them and not in their settings: where the terms of use are. */
  String shared() {
    return terms == null ? "" : terms;
  }

  NinjsPage article(Cast.OfNinjs cast) {
    Story story = cast.entry().story();
    Article article = story.article();
    String language = article.language();
    return new NinjsPage(
        cast.planned().path(),
        feeds.entry(cast.entry()),
        url.origin(),
        language == null ? config.language() : language,
        article.slug().value(),
        article.kicker(),
        story.kind().id(),
        urgency(article.urgency()),
        article.body().words(),
        article.expires() == null ? null : article.expires().iso(),
        new Link(
            story.section().title(), url.absolute(config.places().section(story.section().id()))),
        story.topics().stream()
            .map(topic -> new Link(topic.title(), url.absolute(config.places().tag(topic.slug()))))
            .toList(),
        article.corrections().stream().map(this::correction).toList(),
        holder(),
        terms);
  }

  private String correction(Correction correction) {
    return words.say("correctionOn", correction.date().day(), correction.text());
  }

  /** On IPTC's scale from 1 to 9. */
  private static int urgency(Urgency urgency) {
    return switch (urgency) {
      case BREAKING -> 1;
      case LEAD -> 3;
      case NORMAL -> 5;
    };
  }

  private String holder() {
    Trust.Organization organization = config.rules().trust().organization();
    String name = organization == null ? null : organization.legalName();
    return name == null ? config.title() : name;
  }

  /** The articles of a day, newest first. */
  TextPage day(Cast.OfNinjsDay cast) {
    JsonWriter json = JsonWriter.forFile().object().member("day", cast.planned().day().toString());
    json.array("articles");
    List<Cast.FeedEntry> entries = cast.entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Story story = entries.get(i).story();
      json.object()
          .member("uri", entries.get(i).id())
          .member("href", url.absolute(PlannedPage.OfNinjs.path(story)))
          .member("headline", story.article().headline())
          .member("versionCreated", story.article().lastChange().iso())
          .end();
    }
    return new TextPage(cast.planned().path(), json.end().end().text() + "\n");
  }

  /** The days of a month, or the months of all time, newest first. */
  TextPage list(PlannedPage.NinjsList planned) {
    JsonWriter json = JsonWriter.forFile().object().array(planned.of());
    for (int i = planned.parts().size() - 1; i >= 0; i--) {
      PlannedPage.NinjsList.Part part = planned.parts().get(i);
      json.object()
          .member(planned.of().substring(0, planned.of().length() - 1), part.name())
          .member("href", url.absolute(part.path()))
          .member("articles", part.stories().size())
          .member("versionCreated", LastChange.of(part.stories()))
          .end();
    }
    return new TextPage(planned.path(), json.end().end().text() + "\n");
  }
}
