package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import press.stet.core.article.Article;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.FeedPage;
import press.stet.core.page.Link;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.StoryList;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.core.value.SitePath;
import press.stet.core.words.Words;

/** Fills feeds. */
final class FeedPages {

  private final SiteConfig config;
  private final Cards cards;
  private final Words words;

  FeedPages(SiteConfig config, Cards cards, Words words) {
    this.config = config;
    this.cards = cards;
    this.words = words;
  }

  FeedPage page(Cast.OfFeed cast) {
    PlannedPage.OfFeed planned = cast.planned();
    StoryList list = planned.list();
    SitePath front = list == null ? config.places().root() : list.front();
    return new FeedPage(
        planned.path(),
        planned.format(),
        StoryIds.ofFeed(config, front),
        list == null ? config.title() : words.say("listTitle", config.title(), list.title()),
        config.title(),
        list == null ? config.description() : list.description(),
        config.language(),
        config.url().absolute(planned.path()),
        config.url().absolute(front),
        config.url().origin(),
        LastChange.of(cast.entries().stream().map(Cast.FeedEntry::story).toList()),
        cast.entries().stream().map(this::entry).toList());
  }

  /** What feeds tell of a story. */
  FeedPage.Entry entry(Cast.FeedEntry cast) {
    Story story = cast.story();
    Article article = story.article();
    return new FeedPage.Entry(
        cast.id(),
        config.url().absolute(story.address()),
        article.headline(),
        article.summary(),
        authors(story),
        article.date().iso(),
        article.lastChange().iso(),
        story.section().title(),
        story.topics().stream().map(Topic::title).toList(),
        article.dateline(),
        article.credit(),
        cards.picture(story),
        article.language(),
        cast.body());
  }

  private List<Link> authors(Story story) {
    List<Link> links = new ArrayList<>();
    for (AuthorLink author : cards.authors(story)) {
      links.add(new Link(author.name(), config.url().origin() + author.href()));
    }
    return links;
  }
}
