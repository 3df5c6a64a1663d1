package press.stet.core.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.Checksum;
import press.stet.core.value.Kind;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;

/**
 * One article as its writer gave it: everything but the text, which lies in the body store.
 *
 * @param source the file
 * @param headline the title, white space normalised
 * @param slug the last part of the address
 * @param date of publication
 * @param section a section's id
 * @param bylines ids of profiles or names, as written
 * @param dateline the place the report comes from; null if none
 * @param credit the agency it comes from; null if none
 * @param summary one sentence under the headline; null if none
 * @param kicker a few words over the headline; null if none
 * @param tags as written, without repetition
 * @param photo the main photo; null if none
 * @param kind null if the section's kind applies
 * @param aliases old addresses
 * @param updated when the text last changed; null if never
 * @param corrections oldest first
 * @param draft whether it is still being written
 * @param embargo the moment before which it must not appear; null if none
 * @param expires the moment after which it must not appear; null if none
 * @param series id of the series; null if none
 * @param language BCP 47 tag; null if the newspaper's
 * @param translationOf the original's file; null if none
 * @param edition the printed edition; null if none
 * @param urgency how prominent it is
 * @param breakingUntil when it is breaking news no more; null if the newspaper's rule applies
 * @param live the running report that it is; null if it is none
 * @param body the text
 * @param matter tells versions of the front matter apart: with the file's path and the settings, it
 *     decides on all but the text
 */
public record Article(
    SourcePath source,
    String headline,
    Slug slug,
    StoryDate date,
    String section,
    List<String> bylines,
    @Nullable String dateline,
    @Nullable String credit,
    @Nullable String summary,
    @Nullable String kicker,
    List<String> tags,
    @Nullable Photo photo,
    @Nullable Kind kind,
    List<Alias> aliases,
    @Nullable StoryDate updated,
    List<Correction> corrections,
    boolean draft,
    @Nullable StoryDate embargo,
    @Nullable StoryDate expires,
    @Nullable String series,
    @Nullable String language,
    @Nullable SourcePath translationOf,
    @Nullable EditionRef edition,
    Urgency urgency,
    @Nullable StoryDate breakingUntil,
    @Nullable Live live,
    BodyText body,
    Checksum matter) {

  /** As date: that of the original that is translated. No writer can give this one. */
  public static final StoryDate INHERITED_DATE = new StoryDate(0, 1, 0, true);

  /** As section: that of the original that is translated. */
  public static final String INHERITED_SECTION = "";

  /** Copies the lists. */
  public Article {
    bylines = List.copyOf(bylines);
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
  }

  /** The same with another checksum of the front matter. */
  public Article with(Checksum other) {
    return new Article(
        source,
        headline,
        slug,
        date,
        section,
        bylines,
        dateline,
        credit,
        summary,
        kicker,
        tags,
        photo,
        kind,
        aliases,
        updated,
        corrections,
        draft,
        embargo,
        expires,
        series,
        language,
        translationOf,
        edition,
        urgency,
        breakingUntil,
        live,
        body,
        other);
  }

  /** Whether the article may be shown at a moment, and if not, why. */
  public Status status(Instant now) {
    if (draft) {
      return new Status.Draft();
    }
    if (embargo != null && now.isBefore(embargo.instant())) {
      return new Status.Embargoed(embargo);
    }
    if (expires != null && !now.isBefore(expires.instant())) {
      return new Status.Expired(expires);
    }
    return new Status.Published();
  }

  /**
   * The moment from which on it is breaking news no more; null if it never was.
   *
   * @param hours counted from publication, where the article does not say
   */
  public @Nullable Instant breakingEnd(int hours) {
    if (urgency != Urgency.BREAKING) {
      return null;
    }
    return breakingUntil == null
        ? date.instant().plus(Duration.ofHours(hours))
        : breakingUntil.instant();
  }

  /** When the published text last changed: by publication, an update or a correction. */
  public StoryDate lastChange() {
    StoryDate last = date;
    if (updated != null && updated.isAfter(last)) {
      last = updated;
    }
    if (live != null && live.newest() != null && live.newest().at().isAfter(last)) {
      last = live.newest().at();
    }
    for (Correction correction : corrections) {
      if (correction.date().isAfter(last)) {
        last = correction.date();
      }
    }
    return last;
  }
}
