package press.stet.generator.cache;

import java.time.LocalDate;
import press.stet.core.article.Alias;
import press.stet.core.article.Article;
import press.stet.core.article.Correction;
import press.stet.core.article.EditionRef;
import press.stet.core.article.Focus;
import press.stet.core.article.Live;
import press.stet.core.article.LiveUpdate;
import press.stet.core.article.Photo;
import press.stet.core.article.StoryDate;
import press.stet.core.article.Urgency;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.value.Kind;
import press.stet.core.value.SharedTexts;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;
import press.stet.generator.body.FragmentCodec;

/**
 * Articles, and what was wrong with them, as bytes. Texts that many articles share, such as
 * sections, bylines and tags, come back as one and the same text. Safe for use by several threads.
 */
final class ArticleCodec {

  private static final Kind[] KINDS = Kind.values();
  private static final Urgency[] URGENCIES = Urgency.values();
  private static final ProblemKind[] PROBLEM_KINDS = ProblemKind.values();

  private final SharedTexts shared = new SharedTexts();

  /** The path is left out: the record has it as its name. */
  static void write(BinaryWriter out, Article article) {
    out.text(article.headline()).text(article.slug().value());
    date(out, article.date());
    out.text(article.section()).texts(article.bylines());
    out.text(article.dateline()).text(article.credit());
    out.text(article.summary()).text(article.kicker()).texts(article.tags());
    out.orNull(article.photo(), ArticleCodec::photo);
    out.orNull(article.kind(), (to, kind) -> to.number(kind.ordinal()));
    out.list(article.aliases(), ArticleCodec::alias);
    out.orNull(article.updated(), ArticleCodec::date);
    out.list(article.corrections(), ArticleCodec::correction);
    out.flag(article.draft());
    out.orNull(article.embargo(), ArticleCodec::date);
    out.orNull(article.expires(), ArticleCodec::date);
    out.text(article.series()).text(article.language());
    out.orNull(article.translationOf(), (to, path) -> to.text(path.value()));
    out.orNull(article.edition(), ArticleCodec::edition);
    out.number(article.urgency().ordinal());
    out.orNull(article.breakingUntil(), ArticleCodec::date);
    out.orNull(article.live(), ArticleCodec::live);
    KnownText.write(out, article.body());
    out.checksum(article.matter());
  }

  /**
   * Reads an article.
   *
   * @param file has its record
   * @param start where in the file the reader's first byte lies
   */
  Article article(SourcePath source, BinaryReader in, FileBytes file, long start) {
    return new Article(
        source,
        in.text(),
        new Slug(in.text()),
        date(in),
        shared.of(in.text()),
        shared.of(in.texts()),
        shared.ofNullable(in.textOrNull()),
        shared.ofNullable(in.textOrNull()),
        in.textOrNull(),
        shared.ofNullable(in.textOrNull()),
        shared.of(in.texts()),
        in.orNull(ArticleCodec::photo),
        in.orNull(from -> from.choice(KINDS)),
        in.list(ArticleCodec::alias),
        in.orNull(ArticleCodec::date),
        in.list(ArticleCodec::correction),
        in.flag(),
        in.orNull(ArticleCodec::date),
        in.orNull(ArticleCodec::date),
        shared.ofNullable(in.textOrNull()),
        shared.ofNullable(in.textOrNull()),
        in.orNull(from -> new SourcePath(from.text())),
        in.orNull(ArticleCodec::edition),
        in.choice(URGENCIES),
        in.orNull(ArticleCodec::date),
        in.orNull(ArticleCodec::live),
        KnownText.read(in, file, start),
        in.checksum());
  }

  private static void date(BinaryWriter out, StoryDate date) {
    out.number(date.second()).number(date.nano()).number(date.offset()).flag(date.dayOnly());
  }

  private static StoryDate date(BinaryReader in) {
    return new StoryDate(in.longNumber(), in.number(), in.number(), in.flag());
  }

  private static void photo(BinaryWriter out, Photo photo) {
    out.text(photo.src()).text(photo.alt()).text(photo.caption()).text(photo.credit());
    out.number(photo.focus().x()).number(photo.focus().y());
    FragmentCodec.write(out, photo.span());
  }

  private static Photo photo(BinaryReader in) {
    return new Photo(
        in.text(),
        in.textOrNull(),
        in.textOrNull(),
        in.textOrNull(),
        new Focus(in.number(), in.number()),
        FragmentCodec.span(in));
  }

  private static void alias(BinaryWriter out, Alias alias) {
    out.text(alias.path().value()).text(alias.query());
    FragmentCodec.write(out, alias.span());
  }

  private static Alias alias(BinaryReader in) {
    return new Alias(new SitePath(in.text()), in.textOrNull(), FragmentCodec.span(in));
  }

  private static void correction(BinaryWriter out, Correction correction) {
    date(out, correction.date());
    out.text(correction.text());
  }

  private static Correction correction(BinaryReader in) {
    return new Correction(date(in), in.text());
  }

  private static void edition(BinaryWriter out, EditionRef edition) {
    out.number(edition.date().toEpochDay()).numberOrNull(edition.page());
  }

  private static EditionRef edition(BinaryReader in) {
    return new EditionRef(LocalDate.ofEpochDay(in.longNumber()), in.numberOrNull());
  }

  private static void live(BinaryWriter out, Live live) {
    out.orNull(live.until(), ArticleCodec::date).texts(live.keyPoints());
    out.list(live.updates(), ArticleCodec::update);
  }

  private static Live live(BinaryReader in) {
    return new Live(in.orNull(ArticleCodec::date), in.texts(), in.list(ArticleCodec::update));
  }

  private static void update(BinaryWriter out, LiveUpdate update) {
    date(out, update.at());
    out.text(update.anchor()).text(update.headline()).text(update.text());
  }

  private static LiveUpdate update(BinaryReader in) {
    return new LiveUpdate(date(in), in.text(), in.text(), in.text());
  }

  static void write(BinaryWriter out, Problem problem) {
    out.number(problem.kind().ordinal()).text(problem.location().path());
    FragmentCodec.write(out, problem.location().span());
    out.text(problem.location().lineText()).texts(problem.arguments());
  }

  static Problem problem(BinaryReader in) {
    ProblemKind kind = in.choice(PROBLEM_KINDS);
    Location location = new Location(in.text(), FragmentCodec.span(in), in.text());
    return new Problem(kind, location, in.texts());
  }
}
