package press.stet.generator.compose;

import java.util.List;
import press.stet.core.article.Article;
import press.stet.core.config.Borrowed;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.ArticlePage;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.CorrectionNote;
import press.stet.core.page.Frame;
import press.stet.core.page.Picture;
import press.stet.core.page.SectionLink;
import press.stet.core.page.SeriesPart;
import press.stet.core.page.TagLink;
import press.stet.core.page.TextPage;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.core.words.Words;

/** Fills the pages of articles. */
final class ArticlePages {

  private final SiteConfig config;
  private final Frame frame;
  private final Heads heads;
  private final Cards cards;
  private final Dates dates;
  private final Coverages coverages;
  private final StructuredData structuredData;
  private final SocialCards social;

  ArticlePages(SiteConfig config, Frame frame, Heads heads, Cards cards, Dates dates, Words words) {
    this.config = config;
    this.frame = frame;
    this.heads = heads;
    this.cards = cards;
    this.dates = dates;
    this.coverages = new Coverages(config.url(), dates);
    this.structuredData = new StructuredData(config, words);
    this.social = new SocialCards(config, dates);
  }

  ArticlePage page(Cast.OfStory cast) {
    Story story = cast.story();
    Article article = story.article();
    List<AuthorLink> authors = cast.authors();
    SectionLink section = cards.section(story.section());
    Picture picture = cast.picture();
    List<String> data =
        structuredData.article(
            story, authors, section, picture, cast.part(), cast.paper(), cast.versions());
    return new ArticlePage(
        story.address(),
        frame,
        heads.with(cast.versions()).article(story, authors, picture, social.of(article), data),
        config.url().href(story.address()),
        article.headline(),
        article.kicker(),
        article.summary(),
        section,
        story.kind().id(),
        cards.kindLabel(story),
        article.urgency().id(),
        authors,
        article.dateline(),
        article.credit(),
        dates.published(story),
        article.updated() == null ? null : dates.text(article.updated()),
        corrections(article),
        picture,
        cast.body(),
        tags(story),
        cards.cards(cast.related()),
        cards.link(cast.older()),
        cards.link(cast.newer()),
        coverages.of(story, cast.open(), cast.body().fragment()),
        cast.part() == null ? null : part(cast.part()),
        EditionPages.line(config, dates, cast.paper(), article.edition()));
  }

  /** The state of a running report. */
  TextPage state(Cast.OfLive cast) {
    return coverages.state(cast);
  }

  private SeriesPart part(Cast.Part part) {
    return new SeriesPart(
        part.series().title(),
        new Borrowed(config).series(part.series().id()),
        config.url().href(config.places().series(part.series().id())),
        part.number(),
        part.count(),
        cards.link(part.previous()),
        cards.link(part.next()));
  }

  private List<CorrectionNote> corrections(Article article) {
    return article.corrections().stream()
        .map(correction -> new CorrectionNote(dates.text(correction.date()), correction.text()))
        .toList();
  }

  private List<TagLink> tags(Story story) {
    return story.topics().stream().map(this::tag).toList();
  }

  private TagLink tag(Topic topic) {
    String href = config.url().href(config.places().tag(topic.slug()));
    return new TagLink(topic.title(), href, topic.language());
  }
}
