package press.stet.generator.compose;

import java.util.List;
import press.stet.core.article.Article;
import press.stet.core.page.ArticlePage;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.CorrectionNote;
import press.stet.core.page.Frame;
import press.stet.core.page.Link;
import press.stet.core.page.Picture;
import press.stet.core.page.Places;
import press.stet.core.page.SectionLink;
import press.stet.core.site.Site;
import press.stet.core.site.Story;

/** Fills the pages of articles. */
final class ArticlePages {

  private final Site site;
  private final Frame frame;
  private final Heads heads;
  private final Cards cards;
  private final Hrefs hrefs;
  private final Dates dates;
  private final Related related;
  private final StructuredData structuredData;

  ArticlePages(Site site, Frame frame, Heads heads, Cards cards, Hrefs hrefs, Dates dates) {
    this.site = site;
    this.frame = frame;
    this.heads = heads;
    this.cards = cards;
    this.hrefs = hrefs;
    this.dates = dates;
    this.related = new Related(site);
    this.structuredData = new StructuredData(site.config());
  }

  ArticlePage page(Story story) {
    Article article = story.article();
    List<AuthorLink> authors = cards.authors(story);
    SectionLink section = cards.section(story.section());
    Picture picture = hrefs.picture(article.source(), article.photo());
    List<String> data = structuredData.article(story, authors, section, picture);
    return new ArticlePage(
        story.address(),
        frame,
        heads.article(story, authors, picture, data),
        site.config().url().href(story.address()),
        article.headline(),
        article.kicker(),
        article.summary(),
        section,
        story.kind().id(),
        Cards.kindLabel(story.kind()),
        article.urgency().id(),
        authors,
        article.dateline(),
        article.credit(),
        dates.published(story),
        article.updated() == null ? null : dates.text(article.updated()),
        corrections(article),
        picture,
        hrefs.body(article.source(), article.body()),
        tags(story),
        cards.cards(related.to(story, site.config().relatedSize())),
        cards.link(related.older(story)),
        cards.link(related.newer(story)));
  }

  private List<CorrectionNote> corrections(Article article) {
    return article.corrections().stream()
        .map(correction -> new CorrectionNote(dates.text(correction.date()), correction.text()))
        .toList();
  }

  private List<Link> tags(Story story) {
    return story.topics().stream()
        .map(topic -> new Link(topic.title(), site.config().url().href(Places.tag(topic.slug()))))
        .toList();
  }
}
