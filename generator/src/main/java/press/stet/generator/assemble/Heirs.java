package press.stet.generator.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.Photo;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.SiteConfig;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.Span;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.site.Manuscripts;
import press.stet.core.value.Checksum;
import press.stet.core.value.Kind;
import press.stet.core.value.SourcePath;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.source.SourceTree;

/**
 * Fills in what translations take over from their originals: whatever is not text and that they do
 * not say themselves. Works once all articles are known.
 */
public final class Heirs {

  private final SiteConfig config;
  private final SourceTree tree;
  private final Problems problems;
  private final Map<SourcePath, Article> articles = new HashMap<>();
  private final Map<SourcePath, StandingArticle> pages = new HashMap<>();

  /** Which file translates an original into a language. */
  private final Map<String, SourcePath> taken = new HashMap<>();

  private Heirs(SiteConfig config, SourceTree tree, Problems problems) {
    this.config = config;
    this.tree = tree;
    this.problems = problems;
  }

  /**
   * The same with complete translations; those whose original is missing or no original are left
   * out if they cannot do without.
   */
  public static Manuscripts complete(Manuscripts read, SourceTree tree, Problems problems) {
    if (read.config().rules().languages().areOne()
        || (read.articles().stream().allMatch(article -> article.translationOf() == null)
            && read.standing().stream().allMatch(page -> page.translationOf() == null))) {
      return read;
    }
    Heirs heirs = new Heirs(read.config(), tree, problems);
    read.articles().forEach(article -> heirs.articles.put(article.source(), article));
    read.standing().forEach(page -> heirs.pages.put(page.source(), page));
    return new Manuscripts(
        read.config(),
        read.articles().stream().map(heirs::article).filter(Objects::nonNull).toList(),
        read.profiles(),
        read.standing().stream().map(heirs::page).toList(),
        read.editorial());
  }

  private StandingArticle page(StandingArticle page) {
    SourcePath file = page.translationOf();
    StandingArticle original = file == null ? null : pages.get(file);
    if (file == null || original == null) {
      if (file != null && tree.has(file) && !file.isBelow("pages/")) {
        report(ProblemKind.TRANSLATION_OF_NO_ARTICLE, page.source(), file.value(), "standing page");
      }
      return page;
    }
    boolean right =
        check(
            new Text(page.source(), page.language(), file),
            new Text(original.source(), original.language(), original.translationOf()));
    return right && page.order() == null
        ? new StandingArticle(
            page.source(),
            page.title(),
            page.address(),
            page.summary(),
            original.order(),
            page.aliases(),
            page.draft(),
            page.language(),
            file,
            page.body())
        : page;
  }

  private @Nullable Article article(Article article) {
    SourcePath file = article.translationOf();
    Article original = file == null ? null : articles.get(file);
    if (file == null) {
      return article;
    }
    if (original == null) {
      if (tree.has(file) && !file.isBelow("articles/")) {
        report(ProblemKind.TRANSLATION_OF_NO_ARTICLE, article.source(), file.value(), "article");
      } else if (!tree.has(file) && !isComplete(article)) {
        // One that is complete goes on, and is found with its links.
        List<String> files = articles.keySet().stream().map(SourcePath::value).sorted().toList();
        String near = Suggestion.didYouMean(file.value(), files);
        report(ProblemKind.UNKNOWN_TRANSLATION, article.source(), file.value(), near);
      }
      return isComplete(article) ? article : null;
    }
    boolean right =
        check(
            new Text(article.source(), article.language(), file),
            new Text(original.source(), original.language(), original.translationOf()));
    if (!right) {
      return isComplete(article) ? article : null;
    }
    return heir(article, original);
  }

  private static boolean isComplete(Article article) {
    return !article.date().equals(Article.INHERITED_DATE)
        && !article.section().equals(Article.INHERITED_SECTION)
        && (article.photo() == null || !article.photo().src().equals(Photo.INHERITED));
  }

  /** What is told of a text whose original is looked for. */
  private record Text(
      SourcePath source, @Nullable String language, @Nullable SourcePath original) {}

  private boolean check(Text own, Text original) {
    String source = original.source().value();
    if (original.original() != null) {
      if (original.original().equals(own.source())) {
        report(ProblemKind.TRANSLATIONS_OF_EACH_OTHER, own.source(), source);
      } else {
        report(
            ProblemKind.TRANSLATION_OF_TRANSLATION,
            own.source(),
            source,
            original.original().value());
      }
      return false;
    }
    String language = tag(own.language());
    if (language.equals(tag(original.language()))) {
      report(ProblemKind.TRANSLATION_INTO_SAME_LANGUAGE, own.source(), source, language);
      return false;
    }
    SourcePath other = taken.putIfAbsent(language + " " + source, own.source());
    if (other != null) {
      report(ProblemKind.TRANSLATED_TWICE, own.source(), other.value(), source, language);
    }
    return other == null;
  }

  private String tag(@Nullable String language) {
    return config.rules().languages().all().get(config.rules().languages().indexOf(language)).tag();
  }

  private void report(ProblemKind kind, SourcePath file, String... arguments) {
    problems.report(kind, tree.placeOfKey(file, "translationOf"), arguments);
  }

  private @Nullable Article heir(Article own, Article original) {
    if (!isComplete(original)) {
      return isComplete(own) ? own : null;
    }
    String section =
        own.section().equals(Article.INHERITED_SECTION) ? original.section() : own.section();
    Kind kind = own.kind() == null ? original.kind() : own.kind();
    if (own.live() == null && own.kind() == null && isLive(kind, section)) {
      report(ProblemKind.TRANSLATION_OF_LIVE, own.source(), original.source().value());
      return null;
    }
    Photo photo = photo(own, original);
    Article heir =
        new Article(
            own.source(),
            own.headline(),
            own.slug(),
            own.date().equals(Article.INHERITED_DATE) ? original.date() : own.date(),
            section,
            own.bylines().isEmpty() ? original.bylines() : own.bylines(),
            own.dateline(),
            own.credit() == null ? original.credit() : own.credit(),
            own.summary(),
            own.kicker(),
            own.tags().isEmpty() ? original.tags() : own.tags(),
            photo,
            kind,
            own.aliases(),
            own.updated(),
            own.corrections(),
            own.draft(),
            own.embargo() == null ? original.embargo() : own.embargo(),
            own.expires() == null ? original.expires() : own.expires(),
            own.series() == null ? original.series() : own.series(),
            own.language(),
            own.translationOf(),
            own.edition(),
            own.urgency(),
            own.breakingUntil(),
            own.live(),
            own.body(),
            own.matter());
    return heir.with(matter(heir));
  }

  private boolean isLive(@Nullable Kind kind, String section) {
    return kind == null
        ? config.section(section).filter(of -> of.kind() == Kind.LIVE).isPresent()
        : kind == Kind.LIVE;
  }

  /** What is taken over tells versions apart, too. */
  private static Checksum matter(Article heir) {
    List<String> taken = new ArrayList<>(heir.bylines());
    taken.addAll(heir.tags());
    return new BinaryWriter(256)
        .checksum(heir.matter())
        .text(heir.date().toString())
        .text(heir.section())
        .texts(taken)
        .text(heir.credit())
        .text(String.valueOf(heir.photo()))
        .text(String.valueOf(heir.kind()))
        .text(heir.series())
        .text(String.valueOf(heir.expires()))
        .checksum();
  }

  /** The original's photo with the translation's own words. */
  private @Nullable Photo photo(Article own, Article original) {
    Photo words = own.photo();
    Photo photo = original.photo();
    if (words != null && !words.src().equals(Photo.INHERITED)) {
      return words;
    }
    if (photo == null) {
      return null;
    }
    if (photo.alt() != null && (words == null || words.alt() == null)) {
      problems.report(
          ProblemKind.TRANSLATION_WITHOUT_ALT,
          tree.placeOfKey(own.source(), "image", "translationOf"),
          tag(own.language()));
    }
    return new Photo(
        src(photo.src(), own.source(), original.source()),
        words == null ? null : words.alt(),
        words == null ? null : words.caption(),
        words == null || words.credit() == null ? photo.credit() : words.credit(),
        photo.focus(),
        Span.START);
  }

  /** A photo beside the original, as the translation would name it. */
  private String src(String src, SourcePath own, SourcePath original) {
    SourcePath beside = src.startsWith("/") ? null : original.resolve(src);
    if (beside == null || own.folder().equals(original.folder()) || !tree.has(beside)) {
      return src;
    }
    long depth = own.folder().chars().filter(c -> c == '/').count();
    return "../".repeat((int) depth) + beside.value();
  }
}
