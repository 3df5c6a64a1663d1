package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.SiteConfig;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.FeedPage;
import press.stet.core.page.Link;
import press.stet.core.page.PlannedPage;
import press.stet.core.page.StoryList;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.core.value.SitePath;

/** Fills feeds. */
final class FeedPages {

  private final Site site;
  private final SiteConfig config;
  private final Cards cards;
  private final Hrefs hrefs;
  private volatile @Nullable StoryIds ids;

  FeedPages(Site site, Cards cards, Hrefs hrefs) {
    this.site = site;
    this.config = site.config();
    this.cards = cards;
    this.hrefs = hrefs;
  }

  /** Names all stories, which takes a while, when the first feed is asked for. */
  private StoryIds ids() {
    StoryIds known = ids;
    if (known == null) {
      known = new StoryIds(config, site.stories());
      ids = known;
    }
    return known;
  }

  FeedPage page(PlannedPage.OfFeed planned) {
    StoryList list = planned.list();
    List<Story> stories = list == null ? site.stories() : list.stories();
    List<Story> newest = stories.subList(from(stories), stories.size());
    SitePath front = list == null ? SitePath.ROOT : list.front();
    List<FeedPage.Entry> entries = new ArrayList<>(newest.size());
    for (int i = newest.size() - 1; i >= 0; i--) {
      entries.add(entry(newest.get(i)));
    }
    return new FeedPage(
        planned.path(),
        planned.format(),
        ids().ofFeed(front),
        list == null ? config.title() : config.title() + ": " + list.title(),
        config.title(),
        list == null ? config.description() : list.description(),
        config.language(),
        config.url().absolute(planned.path()),
        config.url().absolute(front),
        config.url().origin(),
        LastChange.of(newest),
        entries);
  }

  private int from(List<Story> stories) {
    return Math.max(0, stories.size() - config.feedSize());
  }

  private FeedPage.Entry entry(Story story) {
    Article article = story.article();
    return new FeedPage.Entry(
        ids().of(story),
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
        hrefs.picture(article.source(), article.photo()),
        article.language(),
        config.feeds().fullContent() ? hrefs.body(article.source(), article.body()) : null);
  }

  private List<Link> authors(Story story) {
    List<Link> links = new ArrayList<>();
    for (AuthorLink author : cards.authors(story)) {
      links.add(new Link(author.name(), config.url().origin() + author.href()));
    }
    return links;
  }
}
