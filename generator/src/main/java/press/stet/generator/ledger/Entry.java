package press.stet.generator.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Alias;
import press.stet.core.article.Article;
import press.stet.core.article.Correction;
import press.stet.core.article.StandingArticle;
import press.stet.core.article.StoryDate;
import press.stet.core.site.Story;
import press.stet.core.value.Checksum;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.binary.BinaryReader;
import press.stet.generator.binary.BinaryWriter;

/**
 * An article or a standing page as it was published.
 *
 * @param text names the text in the body store
 * @param article whether it is an article
 * @param source the file
 * @param address where it was found
 * @param aliases old addresses without a query, which led there
 * @param headline of a standing page the title
 * @param summary null if none
 * @param updated null if never, and for a standing page
 * @param corrections what tells each of them from others
 */
record Entry(
    Fingerprint text,
    boolean article,
    SourcePath source,
    SitePath address,
    List<SitePath> aliases,
    String headline,
    @Nullable String summary,
    @Nullable StoryDate updated,
    List<Checksum> corrections) {

  static Entry of(Story story) {
    Article article = story.article();
    return new Entry(
        article.body().fragment(),
        true,
        article.source(),
        story.address(),
        paths(article.aliases()),
        article.headline(),
        article.summary(),
        article.updated(),
        article.corrections().stream().map(Entry::checksum).toList());
  }

  static Entry of(StandingArticle page) {
    return new Entry(
        page.body().fragment(),
        false,
        page.source(),
        page.address(),
        paths(page.aliases()),
        page.title(),
        page.summary(),
        null,
        List.of());
  }

  /** Tells versions of a story apart in whatever an entry holds, and in a little more. */
  static long key(Story story) {
    long key = mix(story.article().source().hashCode(), story.address().hashCode());
    key = mix(key, story.article().matter().bits());
    return mix(key, story.article().body().fragment().high());
  }

  /** Tells versions of a standing page apart. */
  static long key(StandingArticle page) {
    long key = mix(page.source().hashCode(), page.address().hashCode());
    key = mix(key, page.title().hashCode());
    key = mix(key, page.summary() == null ? 0 : page.summary().hashCode());
    key = mix(key, paths(page.aliases()).hashCode());
    return mix(key, page.body().fragment().high());
  }

  /** Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators: the mixing of bits. */
  private static long mix(long key, long more) {
    long mixed = (key + 0x9E3779B97F4A7C15L) ^ more;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private static List<SitePath> paths(List<Alias> aliases) {
    return aliases.stream().filter(alias -> alias.query() == null).map(Alias::path).toList();
  }

  private static Checksum checksum(Correction correction) {
    return new BinaryWriter(128).text(correction.date().iso()).text(correction.text()).checksum();
  }

  /** Whether readers have been told of a change since then: by a later update or a correction. */
  boolean isFollowedByWordOf(Article now) {
    StoryDate changed = now.updated();
    boolean later = changed != null && (updated == null || changed.isAfter(updated));
    return later
        || now.corrections().stream()
            .map(Entry::checksum)
            .anyMatch(it -> !corrections.contains(it));
  }

  /** The text's name is in front, where {@link #text(BinaryReader)} finds it. */
  void write(BinaryWriter out) {
    out.fingerprint(text).flag(article).text(source.value()).text(address.value());
    out.list(aliases, (to, alias) -> to.text(alias.value()));
    out.text(headline).text(summary);
    out.orNull(
        updated,
        (to, date) ->
            to.number(date.second())
                .number(date.nano())
                .number(date.offset())
                .flag(date.dayOnly()));
    out.list(corrections, BinaryWriter::checksum);
  }

  static Entry read(BinaryReader in) {
    return new Entry(
        in.fingerprint(),
        in.flag(),
        new SourcePath(in.text()),
        new SitePath(in.text()),
        in.list(from -> new SitePath(from.text())),
        in.text(),
        in.textOrNull(),
        in.orNull(
            from -> new StoryDate(from.longNumber(), from.number(), from.number(), from.flag())),
        in.list(BinaryReader::checksum));
  }

  static Fingerprint text(BinaryReader in) {
    return in.fingerprint();
  }
}
