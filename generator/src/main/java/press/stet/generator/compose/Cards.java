package press.stet.generator.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.Live;
import press.stet.core.config.Borrowed;
import press.stet.core.config.Places;
import press.stet.core.config.Section;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.AuthorCard;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.Card;
import press.stet.core.page.Link;
import press.stet.core.page.Picture;
import press.stet.core.page.SectionLink;
import press.stet.core.site.Author;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.Kind;
import press.stet.core.words.Words;

/** How stories, sections and authors are shown on other pages than their own. */
final class Cards {

  /** Enough for the stories of a year or so, which most pages show. A power of two. */
  private static final int SLOTS = 1 << 14;

  private final AtomicReferenceArray<Known> recent = new AtomicReferenceArray<>(SLOTS);
  private final SiteUrl url;
  private final Places places;
  private final Instant now;
  private final Hrefs hrefs;
  private final Dates dates;
  private final Words words;
  private final Map<String, SectionLink> sections = new HashMap<>();
  private final Map<String, AuthorLink> authors = new HashMap<>();

  Cards(Site site, Hrefs hrefs, Dates dates, Words words) {
    this.url = site.config().url();
    this.places = site.places();
    this.now = site.now();
    this.hrefs = hrefs;
    this.dates = dates;
    this.words = words;
    Borrowed borrowed = new Borrowed(site.config());
    for (Section section : site.config().sections()) {
      String id = section.id();
      String href = url.href(places.section(id));
      sections.put(
          id,
          new SectionLink(id, section.title(), href, section.kind().id(), borrowed.section(id)));
    }
    site.byAuthor().forEach((slug, of) -> authors.put(slug, authorLink(of.subject())));
  }

  /** A card that was made. */
  private record Known(Story story, Card card) {}

  /** A story in a list. The same story's is made once, as long as there is room. */
  @SuppressWarnings("ReferenceEquality") // another story of the same number is another one
  Card card(Story story) {
    int slot = story.number() & (SLOTS - 1);
    Known known = recent.getPlain(slot);
    if (known == null || known.story() != story) {
      known = new Known(story, compose(story));
      recent.setPlain(slot, known);
    }
    return known.card();
  }

  private Card compose(Story story) {
    Article article = story.article();
    return new Card(
        url.href(story.address()),
        article.headline(),
        article.kicker(),
        article.summary(),
        section(story.section()),
        authors(story),
        article.credit(),
        article.dateline(),
        dates.published(story),
        picture(story),
        story.kind().id(),
        kindLabel(story),
        article.urgency().id());
  }

  /** A story's main photo; null if there is none. */
  @Nullable Picture picture(Story story) {
    return hrefs.picture(story.article().source(), story.article().photo());
  }

  /** Stories in a list, in their order. */
  List<Card> cards(List<Story> stories) {
    List<Card> cards = new ArrayList<>(stories.size());
    stories.forEach(story -> cards.add(card(story)));
    return cards;
  }

  /** Stories of a list's page, newest first. */
  List<Card> newestFirst(List<Story> oldestFirst) {
    List<Card> cards = new ArrayList<>(oldestFirst.size());
    for (int i = oldestFirst.size() - 1; i >= 0; i--) {
      cards.add(card(oldestFirst.get(i)));
    }
    return cards;
  }

  /** A link to a section's front. */
  SectionLink section(Section section) {
    return found(sections.get(section.id()), section.id());
  }

  /** Links to a story's authors. */
  List<AuthorLink> authors(Story story) {
    List<Author> of = story.authors();
    if (of.size() == 1) {
      return List.of(link(of.get(0)));
    }
    List<AuthorLink> links = new ArrayList<>(of.size());
    for (Author author : of) {
      links.add(link(author));
    }
    return links;
  }

  private AuthorLink link(Author author) {
    return found(authors.get(author.slug().value()), author.name());
  }

  private static <T> T found(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException("not part of the site: " + name);
    }
    return value;
  }

  /** A link to a story by its headline; null for none. */
  @Nullable Link link(@Nullable Story story) {
    return story == null ? null : new Link(story.article().headline(), url.href(story.address()));
  }

  /** What is known of an author. */
  AuthorCard author(Author author) {
    AuthorProfile profile = author.profile();
    if (profile == null) {
      return new AuthorCard(author.name(), null, null, null, null, List.of(), null);
    }
    return new AuthorCard(
        author.name(),
        role(profile),
        profile.title(),
        picture(author),
        profile.email(),
        profile.links().stream().map(link -> new Link(shown(link), link)).toList(),
        profile.bio() == null ? null : hrefs.body(profile.source(), profile.bio()));
  }

  /** A usual role is said in the language of the pages; any other as it is written. */
  private @Nullable String role(AuthorProfile profile) {
    String role = profile.role();
    String key = role == null ? null : MastheadSheet.usual(role);
    String said = key == null ? role : words.say("role." + key);
    return said != null && said.equalsIgnoreCase(role) ? role : said;
  }

  private AuthorLink authorLink(Author author) {
    AuthorProfile profile = author.profile();
    String title =
        profile == null ? null : profile.title() == null ? role(profile) : profile.title();
    return new AuthorLink(
        author.name(), url.href(places.author(author.slug())), title, picture(author));
  }

  private @Nullable Picture picture(Author author) {
    AuthorProfile profile = author.profile();
    return profile == null ? null : hrefs.picture(profile.source(), profile.photo());
  }

  /** An address as readers know it: without the scheme and the last slash. */
  private static String shown(String link) {
    String text = link.replaceFirst("^(https?://(www\\.)?|mailto:)", "");
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether a story is a running report of which more is to come. */
  boolean isOpen(Story story) {
    Live live = story.article().live();
    return live != null && live.isOpen(now);
  }

  /** What readers must be told before they read; null for news and for a report that is over. */
  @Nullable String kindLabel(Story story) {
    Live live = story.article().live();
    return live == null || live.isOpen(now) ? kindLabel(story.kind()) : null;
  }

  /** What readers must be told before they read; null for news. */
  private @Nullable String kindLabel(Kind kind) {
    return kind == Kind.NEWS ? null : words.say("kinds." + kind.id());
  }
}
