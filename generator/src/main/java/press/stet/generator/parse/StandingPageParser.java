package press.stet.generator.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Alias;
import press.stet.core.article.BodyText;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.PhotoSources;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.parse.markdown.MarkdownParser;
import press.stet.generator.parse.markdown.Typography;
import press.stet.generator.yaml.Fields;

/**
 * Reads a standing page: {@code pages/about.md}, to be found at {@code /about/}. May be used by
 * several threads.
 */
public final class StandingPageParser {

  private static final List<String> KEYS =
      List.of("title", "summary", "order", "slug", "aliases", "draft", "language", "translationOf");
  private static final String FOLDER = "pages/";
  private static final int MAX_ORDER = 9999;

  private final SiteConfig config;
  private final Bodies bodies;

  /** Creates a parser for a newspaper's standing pages. */
  public StandingPageParser(SiteConfig config, MarkdownParser markdown, BodyStore store) {
    this.config = config;
    this.bodies = new Bodies(markdown.with(PhotoSources.of(config)), store);
  }

  /**
   * Reads a standing page. All faults are reported, those of the text too.
   *
   * @param file below {@code pages/}; its path is the address, unless it has a {@code slug}
   * @return null, and problems reported, if the page has no readable title or no address
   */
  public @Nullable StandingArticle parse(SourcePath file, SourceText source, Problems problems) {
    FrontMatter matter = FrontMatter.find(source, problems);
    if (matter == null) {
      return null;
    }
    Fields fields = matter.fields(KEYS, problems);
    String language = fields == null ? null : OwnLanguage.read(fields, config);
    String spoken = language == null ? config.language() : language;
    BodyText body = bodies.keep(source, matter.body(), spoken, problems);
    if (fields == null) {
      return null;
    }
    if (fields.isMissing("title")) {
      problems.report(ProblemKind.MISSING_TITLE, matter.fence(), "page");
    }
    return page(file, fields, config, language, Typography.of(spoken), body);
  }

  private static @Nullable StandingArticle page(
      SourcePath file,
      Fields fields,
      SiteConfig config,
      @Nullable String language,
      Typography typography,
      BodyText body) {
    String title = typography.set(Texts.line(fields, "title"));
    SitePath address = address(file, fields, config, language);
    String summary = typography.set(Texts.line(fields, "summary"));
    Integer order = fields.number("order", 0, MAX_ORDER);
    List<Alias> aliases = Aliases.read(fields, "aliases");
    boolean draft = fields.flag("draft");
    SourcePath original = fields.path("translationOf");
    return title == null || address == null
        ? null
        : new StandingArticle(
            file, title, address, summary, order, aliases, draft, language, original, body);
  }

  /** The folders below {@code pages/} and the file's name; an index.md stands for its folder. */
  private static @Nullable SitePath address(
      SourcePath file, Fields fields, SiteConfig config, @Nullable String language) {
    String path = file.folder().substring(FOLDER.length());
    String name = OwnLanguage.nameWithout(OwnLanguage.suffixes(language, config), file);
    if (!name.equals("index")) {
      path += name + "/";
    }
    Slug chosen = fields.slug("slug");
    if (chosen != null) {
      path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1) + chosen + "/";
    }
    StringBuilder address = new StringBuilder("/");
    for (String part : path.split("/")) {
      Slug slug = part.isEmpty() ? null : Slugs.of(part, fields);
      if (slug == null && !part.isEmpty()) {
        return null;
      }
      address.append(slug == null ? "" : slug + "/");
    }
    String root = config.treeOf(language).places().root().value();
    boolean inTree = address.toString().startsWith(root);
    return new SitePath(inTree ? address.toString() : root + address.substring(1));
  }
}
