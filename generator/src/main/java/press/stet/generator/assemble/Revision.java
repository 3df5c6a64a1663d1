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
import press.stet.core.site.Author;
import press.stet.core.site.Site;
import press.stet.core.site.Site.Listing;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;

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
    if (!staysInPlace(was, is)) {
      return null;
    }
    for (Story story : before.stories()) {
      if (story.article().source().equals(was.source())) {
        Story revised =
            new Story(
                is,
                story.number(),
                story.day(),
                story.address(),
                story.section(),
                is.kind() == null ? story.section().kind() : is.kind(),
                story.authors(),
                story.topics());
        return new Revision(before, story, revised).site();
      }
    }
    return null;
  }

  /** Whether order, address, lists and the question whether it is shown are the same. */
  private static boolean staysInPlace(Article was, Article is) {
    return was.date().equals(is.date())
        && was.slug().equals(is.slug())
        && was.section().equals(is.section())
        && was.bylines().equals(is.bylines())
        && was.tags().equals(is.tags())
        && was.draft() == is.draft()
        && Objects.equals(was.language(), is.language())
        && Objects.equals(was.embargo(), is.embargo())
        && Objects.equals(was.expires(), is.expires());
  }

  private Site site() {
    Map<Section, List<Story>> bySection = new LinkedHashMap<>(before.bySection());
    bySection.computeIfPresent(was.section(), (section, stories) -> revised(stories));
    SortedMap<String, Listing<Topic>> byTopic = new TreeMap<>(before.byTopic());
    for (Topic topic : was.topics()) {
      byTopic.computeIfPresent(topic.slug().value(), (slug, of) -> revised(of));
    }
    SortedMap<String, Listing<Author>> byAuthor = new TreeMap<>(before.byAuthor());
    for (Author author : was.authors()) {
      byAuthor.computeIfPresent(author.slug().value(), (slug, of) -> revised(of));
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
        before.standing());
  }

  private <T> Listing<T> revised(Listing<T> listing) {
    return new Listing<>(listing.subject(), revised(listing.stories()));
  }

  /** Lists run from the oldest to the newest, and stories are numbered so. */
  private List<Story> revised(List<Story> stories) {
    List<Story> revised = new ArrayList<>(stories);
    int place =
        Collections.binarySearch(
            stories, was, (one, other) -> Integer.compare(one.number(), other.number()));
    if (place >= 0) {
      revised.set(place, is);
    }
    return Collections.unmodifiableList(revised);
  }
}
