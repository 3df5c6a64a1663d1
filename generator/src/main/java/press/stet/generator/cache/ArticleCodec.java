package press.stet.generator.cache;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Alias;
import press.stet.core.article.Anchors;
import press.stet.core.article.Article;
import press.stet.core.article.BodyText;
import press.stet.core.article.Correction;
import press.stet.core.article.EditionRef;
import press.stet.core.article.Photo;
import press.stet.core.article.References;
import press.stet.core.article.StoryDate;
import press.stet.core.article.Urgency;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.value.Kind;
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

  private final Map<String, String> shared = new ConcurrentHashMap<>();
  private final Map<List<String>, List<String>> sharedLists = new ConcurrentHashMap<>();

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
    body(out, article.body());
    out.checksum(article.matter());
  }

  Article article(SourcePath source, BinaryReader in) {
    return new Article(
        source,
        in.text(),
        new Slug(in.text()),
        date(in),
        share(in.text()),
        shared(in.texts()),
        shareOrNull(in.textOrNull()),
        shareOrNull(in.textOrNull()),
        in.textOrNull(),
        shareOrNull(in.textOrNull()),
        shared(in.texts()),
        in.orNull(ArticleCodec::photo),
        in.orNull(from -> from.choice(KINDS)),
        in.list(ArticleCodec::alias),
        in.orNull(ArticleCodec::date),
        in.list(ArticleCodec::correction),
        in.flag(),
        in.orNull(ArticleCodec::date),
        in.orNull(ArticleCodec::date),
        shareOrNull(in.textOrNull()),
        shareOrNull(in.textOrNull()),
        in.orNull(from -> new SourcePath(from.text())),
        in.orNull(ArticleCodec::edition),
        in.choice(URGENCIES),
        body(in),
        in.checksum());
  }

  private @Nullable String shareOrNull(@Nullable String text) {
    return text == null ? null : share(text);
  }

  private String share(String text) {
    String known = shared.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  private List<String> shared(List<String> texts) {
    List<String> known = new ArrayList<>(texts.size());
    for (String text : texts) {
      known.add(share(text));
    }
    List<String> list = List.copyOf(known);
    List<String> same = list.size() == 1 ? sharedLists.putIfAbsent(list, list) : null;
    return same == null ? list : same;
  }

  private static void date(BinaryWriter out, StoryDate date) {
    out.number(date.second()).number(date.nano()).number(date.offset()).flag(date.dayOnly());
  }

  private static StoryDate date(BinaryReader in) {
    return new StoryDate(in.longNumber(), in.number(), in.number(), in.flag());
  }

  private static void photo(BinaryWriter out, Photo photo) {
    out.text(photo.src()).text(photo.alt()).text(photo.caption()).text(photo.credit());
    FragmentCodec.write(out, photo.span());
  }

  private static Photo photo(BinaryReader in) {
    return new Photo(
        in.text(), in.textOrNull(), in.textOrNull(), in.textOrNull(), FragmentCodec.span(in));
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

  private static void body(BinaryWriter out, BodyText body) {
    out.fingerprint(body.fragment()).text(References.of(body.references()).packed());
    out.text(Anchors.of(body.anchors()).packed()).number(body.words());
  }

  private static BodyText body(BinaryReader in) {
    return new BodyText.Parsed(
        in.fingerprint(), References.of(in.text()), Anchors.of(in.text()), in.number());
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
