package press.stet.generator.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.AuthorProfile;
import press.stet.core.config.Borrowed;
import press.stet.core.config.Feeds;
import press.stet.core.config.Places;
import press.stet.core.config.Series;
import press.stet.core.page.StoryList;
import press.stet.core.site.Author;
import press.stet.core.site.Site;
import press.stet.core.site.Site.Listing;
import press.stet.core.site.Topic;

/** Names the lists that have pages of their own. */
final class StoryLists {

  private StoryLists() {}

  /** Every section, then every tag, then every author, then every series. */
  static List<StoryList> of(Site site) {
    Places places = site.places();
    Borrowed borrowed = new Borrowed(site.config());
    List<StoryList> lists = new ArrayList<>();
    site.bySection()
        .forEach(
            (section, stories) ->
                lists.add(
                    new StoryList(
                        StoryList.Subject.SECTION,
                        section.id(),
                        section.title(),
                        borrowed.section(section.id()),
                        section.description(),
                        null,
                        places.section(section.id()),
                        stories)));
    site.byTopic().values().forEach(listing -> lists.add(topic(listing, places)));
    site.byAuthor().values().forEach(listing -> lists.add(author(listing, places)));
    site.bySeries().values().forEach(listing -> lists.add(series(listing, places, borrowed)));
    return lists;
  }

  private static StoryList topic(Listing<Topic> listing, Places places) {
    Topic topic = listing.subject();
    return new StoryList(
        StoryList.Subject.TAG,
        topic.slug().value(),
        topic.title(),
        topic.language(),
        null,
        null,
        places.tag(topic.slug()),
        listing.stories());
  }

  private static StoryList author(Listing<Author> listing, Places places) {
    Author author = listing.subject();
    AuthorProfile profile = author.profile();
    return new StoryList(
        StoryList.Subject.AUTHOR,
        author.slug().value(),
        author.name(),
        null,
        profile == null ? null : profile.title(),
        author,
        places.author(author.slug()),
        listing.stories());
  }

  private static StoryList series(Listing<Series> listing, Places places, Borrowed borrowed) {
    Series series = listing.subject();
    return new StoryList(
        StoryList.Subject.SERIES,
        series.id(),
        series.title(),
        borrowed.series(series.id()),
        series.description(),
        null,
        places.series(series.id()),
        listing.stories());
  }

  /** Under which name the settings switch a list's feeds on and off; null if it has none. */
  static Feeds.@Nullable Subject feedSubject(StoryList list) {
    return switch (list.subject()) {
      case SECTION -> Feeds.Subject.SECTIONS;
      case TAG -> Feeds.Subject.TAGS;
      case AUTHOR -> Feeds.Subject.AUTHORS;
      case SERIES -> null;
    };
  }
}
