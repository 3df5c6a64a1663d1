package press.stet.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.Edition;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.HouseStyle;
import press.stet.core.config.PhotoSources;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.site.Editorial;
import press.stet.core.site.FrontPlan;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Takedown;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;
import press.stet.core.value.Kind;
import press.stet.core.value.SourcePath;
import press.stet.generator.assemble.Heirs;
import press.stet.generator.body.BodyStore;
import press.stet.generator.cache.Cache;
import press.stet.generator.cache.KnownArticles;
import press.stet.generator.config.EditionReader;
import press.stet.generator.config.FrontReader;
import press.stet.generator.config.HouseStyleReader;
import press.stet.generator.config.SiteConfigReader;
import press.stet.generator.config.TakedownsReader;
import press.stet.generator.ledger.Ledger;
import press.stet.generator.parallel.Workers;
import press.stet.generator.parse.ArticleParser;
import press.stet.generator.parse.AuthorParser;
import press.stet.generator.parse.StandingPageParser;
import press.stet.generator.parse.markdown.MarkdownParser;
import press.stet.generator.source.Namesakes;
import press.stet.generator.source.SourceTree;
import press.stet.generator.theme.Theme;

/** Reads everything that writers have committed. */
final class Newsroom {

  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");
  private static final SourcePath STYLE_FILE = new SourcePath("style.yaml");
  private static final String FRONT_FILE = "front.yaml";
  private static final String TAKEDOWNS_FILE = "takedowns.yaml";
  private static final String TEMPLATES = "templates/";
  private static final String CONTAINERS = "containers/";
  private static final String TEMPLATE = ".ftlh";
  private static final char UNKNOWN_LETTER = '\uFFFD';

  private final SourceTree tree;
  private final MarkdownParser markdown;
  private final BodyStore bodies;
  private final Cache cache;
  private final Problems problems;
  private final LongAdder carried = new LongAdder();
  private HouseStyle style = HouseStyle.NONE;

  Newsroom(SourceTree tree, Theme theme, Cache cache, Problems problems) {
    this.tree = tree;
    this.markdown = new MarkdownParser(containers(theme));
    this.bodies = cache.bodies();
    this.cache = cache;
    this.problems = problems;
  }

  /** The newspaper's own files of the theme, by their path within it. */
  static SortedMap<String, byte[]> templates(SourceTree tree) {
    SortedMap<String, byte[]> templates = new TreeMap<>();
    for (SourcePath file : tree.below(TEMPLATES)) {
      templates.put(file.value().substring(TEMPLATES.length()), tree.bytes(file));
    }
    return templates;
  }

  /** The names of the containers that the theme can draw. */
  static Set<String> containers(Theme theme) {
    Set<String> names = new TreeSet<>();
    for (String path : theme.paths()) {
      if (path.startsWith(CONTAINERS) && path.endsWith(TEMPLATE)) {
        names.add(path.substring(CONTAINERS.length(), path.length() - TEMPLATE.length()));
      }
    }
    return names;
  }

  /** The number of articles that {@link #read} will read. */
  int articles() {
    return files("articles/", ".md").size();
  }

  /** How articles shall be written, once they were read. */
  HouseStyle style() {
    return style;
  }

  /** The number of articles that an earlier build had read. */
  int carriedOver() {
    return carried.intValue();
  }

  /**
   * Reads every text, on all threads.
   *
   * @param ledger of the last build, whose texts are kept until they have been compared
   * @param progress hears how many articles are done
   */
  Manuscripts read(SiteConfig config, Ledger ledger, Workers workers, IntConsumer progress) {
    HouseStyle style = style(tree, problems);
    this.style = style;
    ArticleParser articles = new ArticleParser(config, style, markdown, bodies);
    StandingPageParser pages = new StandingPageParser(config, markdown, bodies);
    AuthorParser authors = new AuthorParser(config, markdown, bodies);
    Fingerprint rules = rules(config, style);
    KnownArticles known = cache.articles(rules);
    List<@Nullable Article> read =
        workers.map(
            files("articles/", ".md"),
            known == null
                ? file -> read(file, (f, text) -> articles.parse(f, text, problems))
                : file -> read(file, articles, known),
            progress);
    List<StandingArticle> standing =
        each("pages/", ".md", (file, text) -> pages.parse(file, text, problems));
    List<AuthorProfile> profiles =
        each("authors/", ".yaml", (file, text) -> authors.parse(file, text, problems));
    List<Edition> editions =
        each("editions/", ".yaml", (file, text) -> EditionReader.read(file, text, problems));
    Manuscripts manuscripts =
        new Manuscripts(
            config,
            read.stream().filter(Objects::nonNull).toList(),
            profiles,
            standing,
            new Editorial(editions, front(config), takedowns(config)));
    cache.beginSaving(workers, rules, () -> texts(manuscripts), ledger::texts);
    return Heirs.complete(manuscripts, tree, problems);
  }

  private @Nullable FrontPlan front(SiteConfig config) {
    SourcePath file = new SourcePath(FRONT_FILE);
    return tree.has(file)
        ? read(file, (f, text) -> FrontReader.read(f, text, config, problems))
        : null;
  }

  private List<Takedown> takedowns(SiteConfig config) {
    SourcePath file = new SourcePath(TAKEDOWNS_FILE);
    List<Takedown> read =
        tree.has(file)
            ? read(file, (f, text) -> TakedownsReader.read(text, config, problems))
            : null;
    return read == null ? List.of() : read;
  }

  /** The fingerprint of those settings that decide on what is read in an article's file. */
  private Fingerprint rules(SiteConfig config, HouseStyle style) {
    Fingerprinter rules = new Fingerprinter();
    rules.add(config.language()).add(config.timeZone().getId()).add(markdown.rules());
    rules.add(PhotoSources.of(config).toString());
    config.sections().forEach(section -> rules.add(section.id()));
    config.sections().stream()
        .filter(section -> section.kind() == Kind.LIVE)
        .forEach(section -> rules.add("live").add(section.id()));
    if (!style.checks().isEmpty()) {
      rules.add(style.toString()).add(config.rules().images().prepared() ? 1 : 0);
    }
    config.rules().languages().tags().forEach(tag -> rules.add("language").add(tag));
    config.rules().series().forEach(series -> rules.add("series").add(series.id()));
    return rules.finish();
  }

  private static List<Fingerprint> texts(Manuscripts manuscripts) {
    List<Fingerprint> texts = new ArrayList<>(manuscripts.articles().size() + 64);
    manuscripts.articles().forEach(article -> texts.add(article.body().fragment()));
    manuscripts.standing().forEach(page -> texts.add(page.body().fragment()));
    for (AuthorProfile profile : manuscripts.profiles()) {
      profile.bios().forEach(bio -> texts.add(bio.fragment()));
    }
    return texts;
  }

  /** Takes an article as an earlier build has read it, or else reads it. */
  private @Nullable Article read(SourcePath file, ArticleParser articles, KnownArticles known) {
    byte[] bytes = tree.bytes(file, problems);
    if (bytes == null) {
      return null;
    }
    KnownArticles.Known before = known.find(file, bytes);
    if (before != null) {
      before.problems().forEach(problems::report);
      carried.increment();
      return before.article();
    }
    SourceText text = SourceTree.text(file, bytes, problems);
    if (text == null) {
      return null;
    }
    Problems own = new Problems();
    Article article = articles.parse(file, text, own);
    List<Problem> found = own.sorted();
    found.forEach(problems::report);
    if (article != null && !own.hasErrors()) {
      known.add(bytes, article, found);
    }
    return article;
  }

  /**
   * Names come garbled from a system whose encoding lacks their letters, or that has not written
   * them in the encoding that it runs with. Names that some disks do not tell apart are a warning.
   */
  static void checkNames(SourceTree tree, Problems problems) {
    Map<String, SourcePath> unusual = new HashMap<>();
    for (SourcePath file : tree.files()) {
      String folded = Namesakes.folded(file.value());
      if (!folded.equals(file.value())) {
        SourcePath usual = new SourcePath(folded);
        SourcePath other = unusual.putIfAbsent(folded, file);
        reportNamesake(file, tree.has(usual) ? usual : other, problems);
      }
      if (file.value().indexOf(UNKNOWN_LETTER) >= 0) {
        problems.report(ProblemKind.UNREADABLE_FILE_NAME, Location.ofFile(file.value()));
      }
    }
  }

  private static void reportNamesake(
      SourcePath file, @Nullable SourcePath other, Problems problems) {
    if (other != null) {
      problems.report(
          ProblemKind.NAMESAKE_FILES,
          Location.ofFile(file.value()),
          other.value(),
          Namesakes.difference(file.value(), other.value()));
    }
  }

  /**
   * The settings of a newspaper, listed or not; empty, and a problem reported, if there are none.
   */
  static Optional<SiteConfig> config(Path newspaper, Problems problems) {
    if (!Files.isRegularFile(newspaper.resolve(SITE_FILE.value()))) {
      problems.report(ProblemKind.NO_SITE_FILE, Location.ofFile(SITE_FILE.value()));
      return Optional.empty();
    }
    SourceText text = SourceTree.text(newspaper, SITE_FILE, problems);
    return Optional.ofNullable(text == null ? null : SiteConfigReader.read(text, problems));
  }

  /** The house style of a newspaper; nothing is checked without one. */
  static HouseStyle style(SourceTree tree, Problems problems) {
    SourceText text = tree.has(STYLE_FILE) ? tree.text(STYLE_FILE, problems) : null;
    return text == null ? HouseStyle.NONE : HouseStyleReader.read(text, problems);
  }

  private List<SourcePath> files(String folder, String extension) {
    return tree.below(folder).stream().filter(file -> file.value().endsWith(extension)).toList();
  }

  private <T> List<T> each(String folder, String extension, Reader<T> reader) {
    return files(folder, extension).stream()
        .map(file -> read(file, reader))
        .filter(Objects::nonNull)
        .toList();
  }

  private <T> @Nullable T read(SourcePath file, Reader<T> reader) {
    SourceText text = tree.text(file, problems);
    return text == null ? null : reader.read(file, text);
  }

  /** Reads one kind of file. */
  @FunctionalInterface
  private interface Reader<T> {
    @Nullable T read(SourcePath file, SourceText text);
  }
}
