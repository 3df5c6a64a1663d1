package press.stet.generator.compose;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import press.stet.core.article.Alias;
import press.stet.core.article.Article;
import press.stet.core.article.Correction;
import press.stet.core.config.SiteConfig;
import press.stet.core.site.Erratum;
import press.stet.core.site.Story;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;

/**
 * The names by which feed readers know stories: {@code tag:} URIs (RFC 4151) made of the day of
 * publication and the name of the file. Headline, section, folder and slug may change, and a file
 * may be renamed if the old address stays as an alias: the id stays.
 */
final class StoryIds {

  /** The year that names of feeds are dated to: that of RFC 4151. */
  private static final String FEEDS_DATE = "2005";

  private static final Pattern DATE_IN_FRONT = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-");

  private final SiteConfig config;
  private final int slugPart;
  private final List<Story> stories;
  private final Map<Integer, Set<Integer>> ambiguous = new ConcurrentHashMap<>();

  /**
   * @param stories all of them, oldest first
   */
  StoryIds(SiteConfig config, List<Story> stories) {
    this.config = config;
    this.slugPart = List.of(config.address().pattern().split("/")).indexOf("{slug}");
    this.stories = stories;
  }

  /** A story's id: {@code tag:paper.example,2018-07-05:doha-talks}. */
  String of(Story story) {
    String source = story.article().source().value();
    String name = isAmbiguous(story) ? source : name(story);
    return tag(config, story.day().toString(), encoded(name));
  }

  /** A correction's id: that of its story, and what tells it from others of the story. */
  String of(Erratum erratum) {
    Correction correction = erratum.correction();
    String brief = Fingerprint.of(correction.date().iso() + " " + correction.text()).brief();
    return of(erratum.story()) + "#" + brief;
  }

  /** The id of what a feed is a feed of, the same in every format. */
  static String ofFeed(SiteConfig config, SitePath front) {
    return tag(config, FEEDS_DATE, front.encoded().substring(1));
  }

  /** Whether another story of the day has the same name. */
  private boolean isAmbiguous(Story story) {
    int first = story.number();
    while (first > 0 && stories.get(first - 1).day().equals(story.day())) {
      first--;
    }
    return ambiguous.computeIfAbsent(first, this::ambiguousFrom).contains(story.number());
  }

  /** The stories of a day whose names tell nothing, by the number of the day's first. */
  private Set<Integer> ambiguousFrom(int first) {
    LocalDate day = stories.get(first).day();
    Map<String, Integer> byName = new HashMap<>();
    Set<Integer> found = new HashSet<>();
    for (int i = first; i < stories.size() && stories.get(i).day().equals(day); i++) {
      Integer other = byName.putIfAbsent(name(stories.get(i)), i);
      if (other != null) {
        found.add(other);
        found.add(i);
      }
    }
    return found;
  }

  /** Two papers may live below one host, so the base path is part of the name. */
  private static String tag(SiteConfig config, String date, String name) {
    String base = config.url().basePath().substring(1);
    return "tag:" + config.url().host() + "," + date + ":" + base + name;
  }

  private String name(Story story) {
    Article article = story.article();
    String name = fileName(article.source());
    if (article.slug().value().equals(name)) {
      // The name makes the address, so an address of old may tell of a name of old.
      for (Alias alias : article.aliases()) {
        if (alias.query() == null && isFormerAddress(alias.path(), story)) {
          return part(alias.path());
        }
      }
    }
    return name;
  }

  /** The name that an article without a slug of its own has in its address. */
  private static String fileName(SourcePath source) {
    String folder = source.folder();
    boolean bundle = source.baseName().equals("index") && !folder.isEmpty();
    String name =
        bundle
            ? new SourcePath(folder.substring(0, folder.length() - 1)).fileName()
            : source.baseName();
    String undated = DATE_IN_FRONT.matcher(name).replaceFirst("");
    return Slug.isPossible(undated)
        ? Slug.of(undated).value()
        : Fingerprint.of(source.value()).brief();
  }

  /** Whether the story would be found there if it had another slug. */
  private boolean isFormerAddress(SitePath path, Story story) {
    String part = part(path);
    if (!Slug.isSlug(part)) {
      return false;
    }
    String language = story.article().language();
    SitePath there =
        config
            .address()
            .fill(
                story.day(),
                story.section().id(),
                language == null ? config.language() : language,
                new Slug(part));
    return there.value().equals(path.isFolder() ? path.value() : path.value() + "/");
  }

  /** What stands where an article's address has its slug; empty if nothing does. */
  private String part(SitePath path) {
    String[] parts = path.value().split("/");
    return slugPart > 0 && slugPart < parts.length ? parts[slugPart] : "";
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
  }
}
