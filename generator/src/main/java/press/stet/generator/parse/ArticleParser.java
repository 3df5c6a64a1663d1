package press.stet.generator.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.BodyText;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SharedTexts;
import press.stet.core.value.SourcePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.parse.markdown.MarkdownParser;
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
          "breakingUntil");

  private final SiteConfig config;
  private final Bodies bodies;
  private final SharedTexts shared = new SharedTexts();

  /** Creates a parser for a newspaper's articles. */
  public ArticleParser(SiteConfig config, MarkdownParser markdown, BodyStore store) {
    this.config = config;
    this.bodies = new Bodies(markdown, store);
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
    String language = fields == null ? null : fields.language("language");
    BodyText body =
        texts.read(
            source, matter.body(), language == null ? config.language() : language, problems);
    return fields == null
        ? null
        : new ArticleKeys(config, matter, fields, shared, problems).article(file, language, body);
  }

  /**
   * Reads an article's text alone.
   *
   * @param language decides on quotation marks and dashes
   * @return null, and a problem reported, if the file has no front matter that ends
   */
  public BodyText.@Nullable Parsed text(SourceText source, String language, Problems problems) {
    FrontMatter matter = FrontMatter.find(source, problems);
    return matter == null ? null : bodies.keep(source, matter.body(), language, problems);
  }

  /** Reads the text from an offset of a file on. */
  @FunctionalInterface
  public interface TextReader {

    /**
     * Reads a text, or says what it will be when it is asked for.
     *
     * @param language decides on quotation marks and dashes
     */
    BodyText read(SourceText source, int offset, String language, Problems problems);
  }
}
