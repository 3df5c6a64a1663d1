package press.stet.generator.compose;

import org.jspecify.annotations.Nullable;
import press.stet.core.article.Live;
import press.stet.core.article.LiveUpdate;
import press.stet.core.config.Places;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.Coverage;
import press.stet.core.page.TextPage;
import press.stet.core.site.Story;
import press.stet.core.value.Fingerprint;
import press.stet.generator.json.JsonWriter;

/** What is said of running reports beside their text. */
final class Coverages {

  private final SiteUrl url;
  private final Dates dates;

  Coverages(SiteUrl url, Dates dates) {
    this.url = url;
    this.dates = dates;
  }

  /** What the report's page shows; null if it is none. */
  @Nullable Coverage of(Story story, boolean open, Fingerprint text) {
    Live live = story.article().live();
    if (live == null) {
      return null;
    }
    return new Coverage(
        open,
        live.until() == null ? null : dates.text(live.until()),
        live.keyPoints(),
        live.updates().stream().map(this::entry).toList(),
        url.href(Places.live(story.address())),
        version(text));
  }

  private Coverage.Entry entry(LiveUpdate update) {
    return new Coverage.Entry(update.anchor(), dates.text(update.at()), update.headline());
  }

  /** The file that open pages ask for, again and again: as short as can be. */
  TextPage state(Cast.OfLive cast) {
    Live live = cast.planned().story().article().live();
    LiveUpdate newest = live == null ? null : live.newest();
    JsonWriter json =
        JsonWriter.forFile()
            .object()
            .member("version", version(cast.text()))
            .member("count", live == null ? 0 : live.updates().size())
            .member("newest", newest == null ? null : newest.anchor())
            .member("time", newest == null ? null : newest.at().iso())
            .member("open", cast.open())
            .end();
    return new TextPage(cast.planned().path(), json.text());
  }

  private static String version(Fingerprint text) {
    return text.brief();
  }
}
