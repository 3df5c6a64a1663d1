package press.stet.generator.assemble;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.config.Section;
import press.stet.core.config.Series;
import press.stet.core.site.Author;
import press.stet.core.site.Site;
import press.stet.core.site.Site.Listing;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.core.value.Slug;

/** A site in which one article says something else, but stays where it is. */
final class Revision {

  private final Site before;
  private final Story was;
  private final Story is;

  private Revision(Site before, Story was, Story is) {
    this.before = before;
    this.was = was;
    this.is = is;
  }

  /** The site with the article; null if it has to be assembled anew. */
  static @Nullable Site of(Site before, Article was, Article is) {
    Story story = staysInPlace(was, is) ? find(before.stories(), was) : null;
    List<Topic> topics = story == null ? null : topics(before, story, is);
    if (story == null || topics == null) {
      return null;
    }
    Story revised =
        new Story(
            is,
            story.number(),
            story.day(),
            story.address(),
            story.section(),
            is.kind() == null ? story.section().kind() : is.kind(),
            story.authors(),
            topics);
    return new Revision(before, story, revised).site();
  }

  private static @Nullable Story find(List<Story> stories, Article article) {
    int low = 0;
    int high = stories.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = SiteAssembler.BY_TIME.compare(stories.get(middle).article(), article);
      if (order == 0) {
        return stories.get(middle);
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  /** The story's topics; null if the topics of others may be worded anew. */
  private static @Nullable List<Topic> topics(Site before, Story story, Article is) {
    if (story.article().tags().equals(is.tags())) {
      return story.topics();
    }
    if (!story.article().tags().stream().allMatch(Slug::isPossible)) {
      return null;
    }
    Map<Slug, Topic> topics = new LinkedHashMap<>();
    for (String tag : is.tags()) {
      if (!Slug.isPossible(tag)) {
        return null;
      }
      Slug slug = Slug.of(tag);
      if (!topics.containsKey(slug)) {
        List<Story> others = others(before, story, slug);
        boolean words = others.isEmpty() || story.number() < others.get(0).number();
        Listing<Topic> listing = before.byTopic().get(slug.value());
        Topic topic = words || listing == null ? new Topic(slug, tag, null) : listing.subject();
        if (!others.isEmpty() && !others.get(0).topics().contains(topic)) {
          return null;
        }
        topics.put(slug, topic);
      }
    }
    for (Topic topic : story.topics()) {
      List<Story> others = others(before, story, topic.slug());
      boolean worded = !others.isEmpty() && story.number() < others.get(0).number();
      if (worded && !topics.containsKey(topic.slug())) {
        return null;
      }
    }
    return List.copyOf(topics.values());
  }

  /** The other stories on a topic. */
  private static List<Story> others(Site before, Story story, Slug topic) {
    Listing<Topic> listing = before.byTopic().get(topic.value());
    return listing == null ? List.of() : without(listing.stories(), story);
  }

  /** Whether order, address, lists and the question whether it is shown are the same. */
  private static boolean staysInPlace(Article was, Article is) {
    return was.date().equals(is.date())
        && was.slug().equals(is.slug())
        && was.section().equals(is.section())
        && was.bylines().equals(is.bylines())
        && Objects.equals(was.edition(), is.edition())
        && was.draft() == is.draft()
        && Objects.equals(was.language(), is.language())
        && Objects.equals(was.series(), is.series())
        && Objects.equals(was.embargo(), is.embargo())
        && Objects.equals(was.expires(), is.expires());
  }

  private Site site() {
    Map<Section, List<Story>> bySection = new LinkedHashMap<>(before.bySection());
    bySection.computeIfPresent(was.section(), (section, stories) -> revised(stories));
    SortedMap<String, Listing<Topic>> byTopic = new TreeMap<>(before.byTopic());
    for (Topic topic : was.topics()) {
      byTopic.computeIfPresent(topic.slug().value(), (slug, of) -> without(of));
    }
    for (Topic topic : is.topics()) {
      byTopic.merge(topic.slug().value(), new Listing<>(topic, List.of(is)), this::with);
    }
    SortedMap<String, Listing<Author>> byAuthor = new TreeMap<>(before.byAuthor());
    for (Author author : was.authors()) {
      byAuthor.computeIfPresent(author.slug().value(), (slug, of) -> revised(of));
    }
    SortedMap<String, Listing<Series>> bySeries = new TreeMap<>(before.bySeries());
    if (is.article().series() != null) {
      bySeries.computeIfPresent(is.article().series(), (id, of) -> revised(of));
    }
    SortedMap<YearMonth, List<Story>> byMonth = new TreeMap<>(before.byMonth());
    byMonth.computeIfPresent(YearMonth.from(was.day()), (month, stories) -> revised(stories));
    return new Site(
        before.config(),
        before.now(),
        revised(before.stories()),
        Collections.unmodifiableMap(bySection),
        Collections.unmodifiableSortedMap(byTopic),
        Collections.unmodifiableSortedMap(byAuthor),
        Collections.unmodifiableSortedMap(byMonth),
        Collections.unmodifiableSortedMap(bySeries),
        before.standing(),
        before.front(),
        before.editions(),
        before.gone());
  }

  private @Nullable Listing<Topic> without(Listing<Topic> listing) {
    List<Story> others = without(listing.stories(), was);
    return others.isEmpty() ? null : new Listing<>(listing.subject(), others);
  }

  private Listing<Topic> with(Listing<Topic> others, Listing<Topic> own) {
    List<Story> stories = new ArrayList<>(others.stories());
    stories.add(-place(stories, is) - 1, is);
    return new Listing<>(own.subject(), Collections.unmodifiableList(stories));
  }

  private static List<Story> without(List<Story> stories, Story story) {
    int place = place(stories, story);
    if (place < 0) {
      return stories;
    }
    List<Story> others = new ArrayList<>(stories);
    others.remove(place);
    return Collections.unmodifiableList(others);
  }

  /** Lists run from the oldest to the newest, and stories are numbered so. */
  private static int place(List<Story> stories, Story story) {
    return Collections.binarySearch(
        stories, story, (one, other) -> Integer.compare(one.number(), other.number()));
  }

  private <T> Listing<T> revised(Listing<T> listing) {
    return new Listing<>(listing.subject(), revised(listing.stories()));
  }

  private List<Story> revised(List<Story> stories) {
    List<Story> revised = new ArrayList<>(stories);
    int place = place(stories, was);
    if (place >= 0) {
      revised.set(place, is);
    }
    return Collections.unmodifiableList(revised);
  }
}
