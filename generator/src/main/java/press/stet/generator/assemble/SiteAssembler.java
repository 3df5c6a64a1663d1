package press.stet.generator.assemble;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.StandingArticle;
import press.stet.core.article.Status;
import press.stet.core.config.EditionRules;
import press.stet.core.config.Languages;
import press.stet.core.config.Section;
import press.stet.core.config.Series;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.site.Author;
import press.stet.core.site.Editions;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Newspaper;
import press.stet.core.site.Site;
import press.stet.core.site.Site.Listing;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;
import press.stet.core.value.Kind;
import press.stet.core.value.SitePath;

/** Puts what the newsroom has committed in its places. */
public final class SiteAssembler {

  /** The order of all lists; no two articles are equal by it. */
  static final Comparator<Article> BY_TIME =
      Comparator.comparingLong((Article a) -> a.date().second())
          .thenComparingInt(a -> a.date().nano())
          .thenComparing(Article::source);

  private static final Comparator<StandingArticle> BY_ORDER =
      Comparator.comparing(StandingArticle::order, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(StandingArticle::title)
          .thenComparing(StandingArticle::source);

  private final Manuscripts manuscripts;
  private final List<Article> articles;
  private final SiteConfig config;
  private final int tree;
  private final Instant now;
  private final boolean withheldToo;
  private final Problems problems;
  private final Takedowns takedowns;
  private final Map<String, Section> sections = new HashMap<>();
  private final IdentityHashMap<Article, Story> placed = new IdentityHashMap<>();

  private SiteAssembler(
      Manuscripts manuscripts,
      List<Article> articles,
      SiteConfig config,
      Takedowns takedowns,
      Instant now,
      boolean withheldToo,
      Problems problems) {
    this.problems = problems;
    this.manuscripts = manuscripts;
    this.articles = articles;
    this.config = config;
    this.tree = config.rules().languages().indexOf(config.language());
    this.now = now;
    this.withheldToo = withheldToo;
    this.takedowns = takedowns;
    config.sections().forEach(section -> sections.put(section.id(), section));
  }

  /**
   * Sorts and indexes everything that may be shown.
   *
   * @param now the build's clock
   * @param withheldToo whether drafts, embargoed and expired articles are shown as well
   */
  public static Newspaper assemble(
      Manuscripts manuscripts, Instant now, boolean withheldToo, Problems problems) {
    return assemble(List.of(), manuscripts, now, withheldToo, problems);
  }

  private static Newspaper assemble(
      List<Site> before,
      Manuscripts manuscripts,
      Instant now,
      boolean withheldToo,
      Problems problems) {
    Takedowns takedowns = new Takedowns(manuscripts.editorial().takedowns(), now, problems);
    List<Site> trees = new ArrayList<>();
    for (SiteConfig config : manuscripts.config().trees()) {
      List<Article> articles = ofTree(manuscripts, trees.size());
      SiteAssembler assembler =
          new SiteAssembler(manuscripts, articles, config, takedowns, now, withheldToo, problems);
      if (trees.size() < before.size()) {
        assembler.place(before.get(trees.size()));
      }
      trees.add(assembler.site(trees.isEmpty() ? null : trees.get(0)));
    }
    Stream<SitePath> addresses =
        trees.stream().flatMap(tree -> tree.stories().stream()).map(Story::address);
    return Newspaper.of(trees, takedowns.all(manuscripts.articles(), addresses));
  }

  private static List<Article> ofTree(Manuscripts manuscripts, int tree) {
    Languages languages = manuscripts.config().rules().languages();
    return languages.areOne()
        ? manuscripts.articles()
        : manuscripts.articles().stream()
            .filter(article -> languages.indexOf(article.language()) == tree)
            .toList();
  }

  /**
   * The same site with one article revised.
   *
   * @param was as it stands in the site
   * @param is what its file says now
   * @return null if the revision may move the article or others, so that the site must be assembled
   *     anew
   */
  public static @Nullable Newspaper revise(Newspaper before, Article was, Article is) {
    // What one version says is shown with the others, in other trees.
    Site revised = before.isOfOneLanguage() ? Revision.of(before.whole(), was, is) : null;
    return revised == null ? null : Newspaper.of(List.of(revised), revised.gone());
  }

  /**
   * {@link #assemble} after some articles have changed.
   *
   * @param before has the addresses of the others
   */
  public static Newspaper reassemble(
      Newspaper before,
      Manuscripts manuscripts,
      Instant now,
      boolean withheldToo,
      Problems problems) {
    boolean same = before.config().equals(manuscripts.config());
    return assemble(same ? before.trees() : List.of(), manuscripts, now, withheldToo, problems);
  }

  private void place(Site before) {
    before.stories().forEach(story -> placed.put(story.article(), story));
  }

  /**
   * The tree.
   *
   * @param main the newspaper's own tree; null for that itself
   */
  private Site site(@Nullable Site main) {
    List<AuthorProfile> profiles = manuscripts.profiles();
    Bylines bylines =
        tree == 0
            ? new Bylines(profiles, problems)
            : new Bylines(
                profiles.stream().map(profile -> profile.in(config.language())).toList(),
                new Problems());
    TagLanguages languages = new TagLanguages(manuscripts, config, main);
    Topics topics = new Topics(titles(), languages, problems);
    List<Story> stories = stories(bylines, topics);
    return new Site(
        config,
        now,
        Collections.unmodifiableList(stories),
        bySection(stories),
        byTopic(stories),
        byAuthor(stories, bylines),
        byMonth(stories),
        bySeries(stories),
        standing(),
        FrontPlans.at(manuscripts.editorial(), now, config),
        editions(stories),
        List.of());
  }

  /** What tags are called in this tree's language, by slug. */
  private SortedMap<String, String> titles() {
    Languages languages = config.rules().languages();
    return tree == 0 ? Collections.emptySortedMap() : languages.all().get(tree).tags();
  }

  private Editions editions(List<Story> stories) {
    EditionRules rules = config.rules().editions();
    return rules == null
        ? Editions.NONE
        : Papers.of(rules, manuscripts.editorial().editions(), stories);
  }

  private List<Story> stories(Bylines bylines, Topics topics) {
    List<Article> shown = new ArrayList<>();

    for (Article article : articles) {
      if (withheldToo || article.status(now) instanceof Status.Published) {
        shown.add(article);
      } else if (!takedowns.isEmpty()) {
        takeDown(article);
      }
    }
    shown.sort(BY_TIME);
    Map<LocalDate, LocalDate> days = new HashMap<>();
    List<Story> stories = new ArrayList<>(shown.size());
    for (Article article : shown) {
      Section section = section(article);
      Story before = placed.get(article);
      LocalDate found = before == null ? day(article, config) : before.day();
      LocalDate day = days.computeIfAbsent(found, same -> same);
      SitePath address = before == null ? address(article, day, section) : before.address();
      if (address != null && !takedowns.takes(article, address)) {
        stories.add(story(article, stories.size(), day, address, section, bylines, topics));
      }
    }
    return stories;
  }

  private Section section(Article article) {
    Section section = sections.get(article.section());
    if (section == null) {
      throw new IllegalStateException("section was not checked: " + article.section());
    }
    return section;
  }

  /** What is withheld anyway may have been public before, and its address is known to readers. */
  private void takeDown(Article article) {
    takedowns.takes(article, address(article, day(article, config), section(article)));
  }

  /** Where an article is or would be found; null if no file system could hold it. */
  public static @Nullable SitePath addressOf(Article article, SiteConfig main) {
    SiteConfig config = main.treeOf(article.language());
    String language = article.language() == null ? config.language() : article.language();
    try {
      return config
          .address()
          .fill(day(article, config), article.section(), language, article.slug());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Null, and a problem reported, if no file system could hold it. */
  private @Nullable SitePath address(Article article, LocalDate day, Section section) {
    String language = article.language() == null ? config.language() : article.language();
    try {
      return config.address().fill(day, section.id(), language, article.slug());
    } catch (IllegalArgumentException e) {
      problems.report(
          ProblemKind.ADDRESS_TOO_LONG,
          Location.ofFile(article.source().value()),
          String.valueOf(e.getMessage()));
      return null;
    }
  }

  private Story story(
      Article article,
      int number,
      LocalDate day,
      SitePath address,
      Section section,
      Bylines bylines,
      Topics topics) {
    Kind kind = article.kind();
    return new Story(
        article,
        number,
        day,
        address,
        section,
        kind == null ? section.kind() : kind,
        bylines.of(article),
        topics.of(article));
  }

  /** A date without a time is that day wherever the writer was; any other is the paper's day. */
  private static LocalDate day(Article article, SiteConfig config) {
    return article.date().dayOnly()
        ? article.date().day()
        : article.date().instant().atZone(config.timeZone()).toLocalDate();
  }

  private Map<Section, List<Story>> bySection(List<Story> stories) {
    Map<Section, List<Story>> found = new LinkedHashMap<>();
    config.sections().forEach(section -> found.put(section, new ArrayList<>()));
    for (Story story : stories) {
      found.computeIfAbsent(story.section(), s -> new ArrayList<>()).add(story);
    }
    found.replaceAll((section, list) -> Collections.unmodifiableList(list));
    return Collections.unmodifiableMap(found);
  }

  private static SortedMap<String, Listing<Topic>> byTopic(List<Story> stories) {
    SortedMap<String, Listing<Topic>> found = new TreeMap<>();
    for (Story story : stories) {
      for (Topic topic : story.topics()) {
        found
            .computeIfAbsent(topic.slug().value(), slug -> new Listing<>(topic, new ArrayList<>()))
            .stories()
            .add(story);
      }
    }
    return sealed(found);
  }

  private static SortedMap<String, Listing<Author>> byAuthor(List<Story> stories, Bylines bylines) {
    SortedMap<String, Listing<Author>> found = new TreeMap<>();
    for (Author author : bylines.withProfile()) {
      found.put(author.slug().value(), new Listing<>(author, new ArrayList<>()));
    }
    for (Story story : stories) {
      for (Author author : story.authors()) {
        found
            .computeIfAbsent(
                author.slug().value(), slug -> new Listing<>(author, new ArrayList<>()))
            .stories()
            .add(story);
      }
    }
    return sealed(found);
  }

  private static <T> SortedMap<String, Listing<T>> sealed(SortedMap<String, Listing<T>> lists) {
    lists.replaceAll(
        (slug, list) ->
            new Listing<>(list.subject(), Collections.unmodifiableList(list.stories())));
    return Collections.unmodifiableSortedMap(lists);
  }

  private static SortedMap<YearMonth, List<Story>> byMonth(List<Story> stories) {
    SortedMap<YearMonth, List<Story>> found = new TreeMap<>();
    for (Story story : stories) {
      found.computeIfAbsent(YearMonth.from(story.day()), m -> new ArrayList<>()).add(story);
    }
    found.replaceAll((month, list) -> Collections.unmodifiableList(list));
    return Collections.unmodifiableSortedMap(found);
  }

  private SortedMap<String, Listing<Series>> bySeries(List<Story> stories) {
    SortedMap<String, Listing<Series>> found = new TreeMap<>();
    for (Story story : stories) {
      String id = story.article().series();
      if (id != null) {
        found
            .computeIfAbsent(id, i -> new Listing<>(series(i), new ArrayList<>()))
            .stories()
            .add(story);
      }
    }
    return sealed(found);
  }

  private Series series(String id) {
    return config.rules().series().stream()
        .filter(series -> series.id().equals(id))
        .findFirst()
        .orElseGet(() -> Series.named(id));
  }

  private List<StandingArticle> standing() {
    return manuscripts.standing().stream()
        .filter(page -> withheldToo || !page.draft())
        .filter(page -> config.rules().languages().indexOf(page.language()) == tree)
        .sorted(BY_ORDER)
        .toList();
  }
}
