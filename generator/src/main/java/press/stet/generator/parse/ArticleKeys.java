package press.stet.generator.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Alias;
import press.stet.core.article.Article;
import press.stet.core.article.BodyText;
import press.stet.core.article.Correction;
import press.stet.core.article.EditionRef;
import press.stet.core.article.Live;
import press.stet.core.article.Photo;
import press.stet.core.article.StoryDate;
import press.stet.core.article.Urgency;
import press.stet.core.config.Section;
import press.stet.core.config.Series;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.Kind;
import press.stet.core.value.SharedTexts;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.parse.markdown.Typography;
import press.stet.generator.parse.markdown.UpdateLog;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** The keys of one article, checked against each other. */
final class ArticleKeys {

  private static final List<String> EDITION_KEYS = List.of("date", "page");
  private static final List<String> CORRECTION_KEYS = List.of("date", "text");
  private static final int MAX_PAGE = 9999;

  private final SiteConfig config;
  private final FrontMatter matter;
  private final Fields fields;
  private final SharedTexts shared;
  private final Problems problems;

  ArticleKeys(
      SiteConfig config, FrontMatter matter, Fields fields, SharedTexts shared, Problems problems) {
    this.shared = shared;
    this.config = config;
    this.matter = matter;
    this.fields = fields;
    this.problems = problems;
  }

  /** The article; null, and problems reported, if it lacks what no article can do without. */
  @Nullable Article article(
      SourcePath file, @Nullable String language, BodyText body, @Nullable UpdateLog updates) {
    SourcePath original = fields.path("translationOf");
    boolean heir = original != null && !config.rules().languages().areOne();
    reportMissing(heir);
    Typography typography = Typography.of(language == null ? config.language() : language);
    String headline = typography.set(Texts.line(fields, "title"));
    StoryDate date = date("date");
    String section = heir && fields.isMissing("section") ? Article.INHERITED_SECTION : section();
    Slug slug = Slugs.ofArticle(file, fields, OwnLanguage.suffixes(language, config));
    StoryDate updated = date("updated");
    StoryDate embargo = date("embargo");
    StoryDate expires = date("expires");
    List<Correction> corrections = corrections(date, typography);
    checkOrder(date, updated, expires);
    List<String> bylines = Texts.names(fields, "authors");
    List<String> tags = Texts.names(fields, "tags");
    String dateline = Texts.line(fields, "dateline");
    String credit = Texts.line(fields, "source");
    String summary = typography.set(Texts.line(fields, "summary"));
    String kicker = typography.set(Texts.line(fields, "kicker"));
    Photo photo = Photos.read(fields, "image", typography, heir);
    Kind kind = fields.choice("kind", Kind.class);
    List<Alias> aliases = Aliases.read(fields, "aliases");
    boolean draft = fields.flag("draft");
    String series = series();
    EditionRef edition = edition();
    Urgency urgency = urgency();
    StoryDate breakingUntil = breakingUntil(urgency, date);
    Live live = live(date, updates, typography);
    StoryDate dated = heir && fields.isMissing("date") ? Article.INHERITED_DATE : date;
    if (headline == null || dated == null || section == null || slug == null) {
      return null;
    }
    return new Article(
        file,
        headline,
        slug,
        dated,
        shared.of(section),
        shared.of(bylines),
        shared.ofNullable(dateline),
        shared.ofNullable(credit),
        summary,
        shared.ofNullable(kicker),
        shared.of(tags),
        photo,
        kind,
        aliases,
        updated,
        corrections,
        draft,
        embargo,
        expires,
        shared.ofNullable(series),
        shared.ofNullable(language),
        original,
        edition,
        urgency,
        breakingUntil,
        live,
        body,
        matter.checksum());
  }

  /** A translation takes over from its original what it does not say itself. */
  private void reportMissing(boolean heir) {
    if (fields.isMissing("title")) {
      problems.report(ProblemKind.MISSING_TITLE, matter.fence(), "article");
    }
    if (heir) {
      return;
    }
    if (fields.isMissing("date")) {
      problems.report(ProblemKind.MISSING_DATE, matter.fence());
    }
    if (fields.isMissing("section")) {
      problems.report(ProblemKind.MISSING_SECTION, matter.fence(), String.join(", ", sectionIds()));
    }
    if (fields.isMissing("authors") && fields.isMissing("source")) {
      problems.report(ProblemKind.NO_BYLINE_OR_SOURCE, matter.fence());
    }
  }

  private List<String> sectionIds() {
    return config.sections().stream().map(Section::id).toList();
  }

  private @Nullable String section() {
    String id = fields.text("section");
    if (id == null || config.section(id).isPresent()) {
      return id;
    }
    String suggestion = Suggestion.didYouMean(id, sectionIds());
    fields.report(ProblemKind.UNKNOWN_SECTION, "section", id, suggestion);
    return null;
  }

  private @Nullable StoryDate date(String key) {
    return fields.date(key, config.timeZone());
  }

  private void checkOrder(
      @Nullable StoryDate date, @Nullable StoryDate updated, @Nullable StoryDate expires) {
    if (date == null) {
      return;
    }
    if (updated != null && isBefore(updated, date)) {
      fields.report(ProblemKind.UPDATED_BEFORE_DATE, "updated");
    }
    if (expires != null && !expires.isAfter(date)) {
      fields.report(ProblemKind.EXPIRES_BEFORE_DATE, "expires", "date");
    }
  }

  /** By the day only, if one of the two gives no more. */
  private static boolean isBefore(StoryDate one, StoryDate other) {
    boolean byDay = one.dayOnly() || other.dayOnly();
    return byDay ? one.day().isBefore(other.day()) : other.isAfter(one);
  }

  private List<Correction> corrections(@Nullable StoryDate published, Typography typography) {
    List<Correction> corrections = new ArrayList<>();
    String example = "{date: 2018-07-06, text: What was wrong}";
    for (Fields group : fields.groups("corrections", CORRECTION_KEYS, example)) {
      group.require("date", "date: 2018-07-06");
      group.require("text", "text: An earlier version misstated …");
      StoryDate date = group.date("date", config.timeZone());
      String text = typography.set(Texts.line(group, "text"));
      if (date != null && published != null && isBefore(date, published)) {
        group.report(ProblemKind.CORRECTION_BEFORE_DATE, "date");
      }
      if (date != null && text != null) {
        corrections.add(new Correction(date, text));
      }
    }
    corrections.sort(Comparator.comparing(correction -> correction.date().instant()));
    return corrections;
  }

  private @Nullable EditionRef edition() {
    if (!fields.isGroup("edition")) {
      StoryDate date = date("edition");
      return date == null ? null : new EditionRef(date.day(), null);
    }
    Fields group = fields.group("edition", EDITION_KEYS, "{date: 2018-07-05, page: 4}");
    if (group == null) {
      return null;
    }
    group.require("date", "date: 2018-07-05");
    StoryDate date = group.date("date", config.timeZone());
    Integer page = group.number("page", 1, MAX_PAGE);
    return date == null ? null : new EditionRef(date.day(), page);
  }

  /** Where the newspaper lists its series, it has no others. */
  private @Nullable String series() {
    String id = fields.id("series");
    if (id == null || config.rules().series().isEmpty()) {
      return id;
    }
    List<String> known = config.rules().series().stream().map(Series::id).toList();
    if (known.contains(id)) {
      return id;
    }
    fields.report(ProblemKind.UNKNOWN_SERIES, "series", id, Suggestion.didYouMean(id, known));
    return null;
  }

  private @Nullable StoryDate breakingUntil(Urgency urgency, @Nullable StoryDate date) {
    StoryDate until = date("breakingUntil");
    if (until != null && urgency != Urgency.BREAKING) {
      fields.report(ProblemKind.BREAKING_UNTIL_ALONE, "breakingUntil");
    } else if (until != null && date != null && !until.isAfter(date)) {
      fields.report(ProblemKind.BREAKING_UNTIL_BEFORE_DATE, "breakingUntil");
    }
    return until;
  }

  private @Nullable Live live(
      @Nullable StoryDate date, @Nullable UpdateLog updates, Typography typography) {
    StoryDate until = date("liveUntil");
    List<String> keyPoints = new ArrayList<>();
    for (YamlValue.Text point : fields.texts("keyPoints")) {
      String set = typography.set(point.text().replaceAll("\\s+", " "));
      if (set != null) {
        keyPoints.add(set);
      }
    }
    if (updates == null) {
      for (String key : List.of("keyPoints", "liveUntil")) {
        if (!fields.isMissing(key)) {
          fields.report(ProblemKind.WITHOUT_EFFECT_UNLESS_LIVE, key, key);
        }
      }
      return null;
    }
    if (until != null && date != null && !until.isAfter(date)) {
      fields.report(ProblemKind.LIVE_ENDS_BEFORE_DATE, "liveUntil");
    }
    return new Live(until, keyPoints, updates.updates());
  }

  private Urgency urgency() {
    Urgency urgency = fields.choice("urgency", Urgency.class);
    return urgency == null ? Urgency.NORMAL : urgency;
  }
}
