package press.stet.generator.parse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.BodyText;
import press.stet.core.article.StoryDate;
import press.stet.core.config.HouseStyle;
import press.stet.core.config.PhotoSources;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.Kind;
import press.stet.core.value.SharedTexts;
import press.stet.core.value.SourcePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.parse.markdown.MarkdownParser;
import press.stet.generator.parse.markdown.StyleGuide;
import press.stet.generator.parse.markdown.UpdateLog;
import press.stet.generator.yaml.Fields;

/**
 * Reads an article: its front matter into a typed row, its text into the body store. May be used by
 * several threads.
 */
public final class ArticleParser {

  private static final List<String> KEYS =
      List.of(
          "title",
          "date",
          "section",
          "authors",
          "dateline",
          "source",
          "summary",
          "kicker",
          "tags",
          "image",
          "kind",
          "slug",
          "aliases",
          "updated",
          "corrections",
          "draft",
          "embargo",
          "expires",
          "series",
          "language",
          "translationOf",
          "edition",
          "urgency",
          "breakingUntil",
          "keyPoints",
          "liveUntil");

  private final SiteConfig config;
  private final @Nullable StyleGuide guide;
  private final Bodies bodies;
  private final Set<String> liveSections;
  private final SharedTexts shared = new SharedTexts();

  /** Creates a parser for the articles of a newspaper without a house style. */
  public ArticleParser(SiteConfig config, MarkdownParser markdown, BodyStore store) {
    this(config, HouseStyle.NONE, markdown, store);
  }

  /**
   * Creates a parser for a newspaper's articles.
   *
   * @param style what they are held against
   */
  public ArticleParser(
      SiteConfig config, HouseStyle style, MarkdownParser markdown, BodyStore store) {
    this.config = config;
    this.guide = style.checks().isEmpty() ? null : new StyleGuide(style);
    this.bodies = new Bodies(markdown.with(PhotoSources.of(config)), store);
    this.liveSections =
        config.sections().stream()
            .filter(section -> section.kind() == Kind.LIVE)
            .map(Section::id)
            .collect(Collectors.toSet());
  }

  /**
   * Reads an article. All faults are reported, those of the text too.
   *
   * @return null, and problems reported, if the article has no readable title, date, section or
   *     slug
   */
  public @Nullable Article parse(SourcePath file, SourceText source, Problems problems) {
    return parse(file, source, bodies::keep, problems);
  }

  /**
   * Reads an article's front matter, and has its text read by somebody else, perhaps later.
   *
   * @return null, and problems reported, if the article has no readable title, date, section or
   *     slug
   */
  public @Nullable Article parse(
      SourcePath file, SourceText source, TextReader texts, Problems problems) {
    FrontMatter matter = FrontMatter.find(source, problems);
    if (matter == null) {
      return null;
    }
    Fields fields = matter.fields(KEYS, problems);
    String language = fields == null ? null : OwnLanguage.read(fields, config);
    StyleGuide style = fields == null ? null : guide(fields);
    UpdateLog updates = fields != null && isLive(fields) ? log() : null;
    BodyText body =
        texts.read(
            source,
            matter.body(),
            language == null ? config.language() : language,
            style,
            updates,
            problems);
    if (fields == null) {
      return null;
    }
    if (style != null) {
      boolean photosTell = config.rules().images().prepared();
      new StyleKeys(style, matter, fields, photosTell, problems).check();
    }
    return new ArticleKeys(config, matter, fields, shared, problems)
        .article(file, language, body, updates);
  }

  /** What an article is held against: nothing if it is older than the house style. */
  private @Nullable StyleGuide guide(Fields fields) {
    LocalDate since = guide == null ? null : guide.style().since();
    StoryDate date = since == null ? null : fields.date("date", config.timeZone());
    return since != null && date != null && date.day().isBefore(since) ? null : guide;
  }

  private boolean isLive(Fields fields) {
    String kind = fields.text("kind");
    return kind == null
        ? !liveSections.isEmpty() && liveSections.contains(fields.text("section"))
        : kind.equals(Kind.LIVE.id());
  }

  private UpdateLog log() {
    ZoneId zone = config.timeZone();
    return new UpdateLog(text -> Fields.dateOf(text, zone), zone);
  }

  /**
   * Reads an article's text alone.
   *
   * @param language decides on quotation marks and dashes
   * @return null, and a problem reported, if the file has no front matter that ends
   */
  public BodyText.@Nullable Parsed text(SourceText source, String language, Problems problems) {
    FrontMatter matter = FrontMatter.find(source, problems);
    if (matter == null) {
      return null;
    }
    Fields fields = guide == null ? null : matter.fields(KEYS, new Problems());
    StyleGuide style = fields == null ? null : guide(fields);
    UpdateLog updates = isLive(matter) ? log() : null;
    return bodies.keep(source, matter.body(), language, style, updates, problems);
  }

  /** Whether it is a running report; faults of the keys are somebody else's affair. */
  private boolean isLive(FrontMatter matter) {
    if (liveSections.isEmpty() && !matter.mentions(Kind.LIVE.id())) {
      return false;
    }
    Fields fields = matter.fields(KEYS, new Problems());
    return fields != null && isLive(fields);
  }

  /** Reads the text from an offset of a file on. */
  @FunctionalInterface
  public interface TextReader {

    /**
     * Reads a text, or says what it will be when it is asked for.
     *
     * @param language decides on quotation marks and dashes
     * @param style what the text is held against; null for nothing
     * @param updates notes the updates of a running report; null for any other text
     */
    BodyText read(
        SourceText source,
        int offset,
        String language,
        @Nullable StyleGuide style,
        @Nullable UpdateLog updates,
        Problems problems);
  }
}
