package press.stet.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.article.Edition;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.HouseStyle;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Severity;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.site.Editorial;
import press.stet.core.site.FrontPlan;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Takedown;
import press.stet.core.value.SourcePath;
import press.stet.generator.body.BodyStore;
import press.stet.generator.config.EditionReader;
import press.stet.generator.config.FrontReader;
import press.stet.generator.config.TakedownsReader;
import press.stet.generator.parallel.Workers;
import press.stet.generator.parse.ArticleParser;
import press.stet.generator.parse.AuthorParser;
import press.stet.generator.parse.StandingPageParser;
import press.stet.generator.parse.markdown.MarkdownParser;
import press.stet.generator.source.SourceTree;

/**
 * The rows of a previewed newspaper, one for each file, read again one by one. A file with errors
 * keeps the row that it had. For use by one thread.
 */
final class Desk {

  private final SiteConfig config;
  private final Texts texts;
  private final ArticleParser parser;
  private final Map<SourcePath, List<Problem>> faults = new HashMap<>();
  private final Set<SourcePath> heldBack = new TreeSet<>();
  private final Shelf<Article> articles;
  private final Shelf<StandingArticle> standing;
  private final Shelf<AuthorProfile> profiles;
  private final Shelf<Edition> editions;
  private final Shelf<FrontPlan> front;
  private final Shelf<List<Takedown>> takedowns;
  private SourceTree tree;

  private Desk(
      SourceTree tree,
      SiteConfig config,
      HouseStyle style,
      MarkdownParser markdown,
      BodyStore bodies,
      Workers workers) {
    this.tree = tree;
    this.config = config;
    this.texts = new Texts(tree, config, style, markdown, bodies);
    this.parser = new ArticleParser(config, style, markdown, bodies);
    StandingPageParser pages = new StandingPageParser(config, markdown, bodies);
    AuthorParser authors = new AuthorParser(config, markdown, bodies);
    this.articles = new Shelf<>("articles/", ".md", this::saved);
    this.standing = new Shelf<>("pages/", ".md", pages::parse);
    this.profiles = new Shelf<>("authors/", ".yaml", authors::parse);
    this.editions = new Shelf<>("editions/", ".yaml", EditionReader::read);
    this.takedowns =
        new Shelf<>("takedowns.yaml", "", (f, text, p) -> TakedownsReader.read(text, config, p));
    this.front =
        new Shelf<>("front.yaml", "", (f, text, p) -> FrontReader.read(f, text, config, p));
    articles.fill(workers, this::opening, this::row);
    standing.fill(workers, this::whole, pages::parse);
    profiles.fill(workers, this::whole, authors::parse);
    editions.fill(workers, this::whole, EditionReader::read);
    takedowns.fill(workers, this::whole, takedowns.reader);
    front.fill(workers, this::whole, front.reader);
  }

  /** Reads every file, but the texts of articles. */
  static Desk read(
      SourceTree tree,
      SiteConfig config,
      HouseStyle style,
      MarkdownParser markdown,
      BodyStore bodies,
      Workers workers) {
    return new Desk(tree, config, style, markdown, bodies, workers);
  }

  private @Nullable SourceText whole(SourcePath file, Problems problems) {
    return tree.text(file, problems);
  }

  /** As much of an article as has its front matter: with 100,000 of them, the rest must wait. */
  private @Nullable SourceText opening(SourcePath file, Problems problems) {
    SourceText opening = tree.opening(file);
    return opening == null ? whole(file, problems) : opening;
  }

  private @Nullable Article row(SourcePath file, SourceText source, Problems problems) {
    Article row =
        parser.parse(
            file,
            source,
            (text, offset, language, style, updates, p) -> texts.unread(file, language),
            problems);
    return row == null || row.live() == null ? row : live(file, problems);
  }

  /** A running report is known by its text, too. */
  private @Nullable Article live(SourcePath file, Problems problems) {
    SourceText source = whole(file, problems);
    return source == null ? null : parser.parse(file, source, problems);
  }

  /** The text is read along, for its problems are wanted at once, and soon the text as well. */
  private @Nullable Article saved(SourcePath file, SourceText source, Problems problems) {
    Article row = row(file, source, problems);
    String language = row == null ? null : row.language();
    texts.reread(file, source, language == null ? config.language() : language, problems);
    return row;
  }

  /**
   * Reads a file again that has come, changed or gone.
   *
   * @param present the files that there are now
   * @return whether anything but an article's text has changed
   */
  boolean reread(SourcePath file, SourceTree present) {
    tree = present;
    texts.follow(present);
    if (articles.takes(file) && !tree.has(file)) {
      texts.forget(file);
    }
    return articles.reread(file)
        || standing.reread(file)
        || profiles.reread(file)
        || editions.reread(file)
        || front.reread(file)
        || takedowns.reread(file);
  }

  /** What is known of an article; null if nothing is. */
  @Nullable Article article(SourcePath file) {
    return articles.rows.get(file);
  }

  /** All rows. */
  Manuscripts manuscripts() {
    return new Manuscripts(
        config,
        articles.list(),
        profiles.list(),
        standing.list(),
        new Editorial(
            editions.list(),
            front.list().stream().findFirst().orElse(null),
            takedowns.list().stream().findFirst().orElse(List.of())));
  }

  /** The texts of the articles. */
  Texts texts() {
    return texts;
  }

  /** Whether a file has errors, so that what it said before is still shown. */
  boolean holdsBack() {
    return !heldBack.isEmpty();
  }

  /** What is wrong with single files, save for texts that nobody has asked for. */
  void faults(Consumer<Problem> problems) {
    faults.values().forEach(list -> list.forEach(problems));
  }

  /** Gets at what is written in a file, or as much of it as is wanted. */
  @FunctionalInterface
  private interface Opener {
    @Nullable SourceText open(SourcePath file, Problems problems);
  }

  /** Reads one kind of file. */
  @FunctionalInterface
  private interface Reader<T> {
    @Nullable T read(SourcePath file, SourceText source, Problems problems);
  }

  /** What was read of a file. */
  private record Read<T>(SourcePath file, @Nullable T row, List<Problem> faults) {}

  /** The rows of one kind of file. */
  private final class Shelf<T> {

    private final String folder;
    private final String extension;
    private final Reader<T> reader;
    private final TreeMap<SourcePath, T> rows = new TreeMap<>();

    Shelf(String folder, String extension, Reader<T> reader) {
      this.folder = folder;
      this.extension = extension;
      this.reader = reader;
    }

    boolean takes(SourcePath file) {
      return file.isBelow(folder) && file.value().endsWith(extension);
    }

    List<T> list() {
      return new ArrayList<>(rows.values());
    }

    void fill(Workers workers, Opener opener, Reader<T> first) {
      List<SourcePath> files = tree.below(folder).stream().filter(this::takes).toList();
      for (Read<T> read : workers.map(files, file -> read(file, opener, first))) {
        note(read);
        if (read.row() != null) {
          rows.put(read.file(), read.row());
        }
      }
    }

    private Read<T> read(SourcePath file, Opener opener, Reader<T> how) {
      Problems problems = new Problems();
      SourceText source = opener.open(file, problems);
      T row = source == null ? null : how.read(file, source, problems);
      return new Read<>(file, row, problems.sorted());
    }

    private void note(Read<T> read) {
      if (read.faults().isEmpty()) {
        faults.remove(read.file());
      } else {
        faults.put(read.file(), read.faults());
      }
    }

    boolean reread(SourcePath file) {
      if (!takes(file)) {
        return false;
      }
      if (!tree.has(file)) {
        faults.remove(file);
        heldBack.remove(file);
        return rows.remove(file) != null;
      }
      Read<T> read = read(file, Desk.this::whole, reader);
      note(read);
      T before = rows.get(file);
      boolean failed = read.faults().stream().anyMatch(p -> p.severity() == Severity.ERROR);
      if (read.row() == null || (failed && before != null)) {
        if (before != null) {
          heldBack.add(file);
        }
        return false;
      }
      heldBack.remove(file);
      rows.put(file, read.row());
      return !read.row().equals(before);
    }
  }
}
