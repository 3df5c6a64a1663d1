package press.stet.generator.config;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.calendar.CalendarSystem;
import press.stet.core.config.NewsroomRules;
import press.stet.core.config.Player;
import press.stet.core.config.Section;
import press.stet.core.config.Series;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.generator.yaml.Fields;

/** Reads those settings that switch on rules of the newsroom. */
final class NewsroomRulesReader {

  private static final List<String> SERIES_KEYS = List.of("id", "title", "description");
  private static final String SERIES_EXAMPLE = "{id: road-to-doha, title: The road to Doha}";
  private static final int MAX_HOURS = 168;

  private final Fields site;
  private final ZoneId zone;
  private final @Nullable String language;
  private final List<Section> sections;

  /**
   * A reader of the settings.
   *
   * @param zone of dates without an offset
   * @param language the newspaper's own; null if it could not be read
   * @param sections of the newspaper
   */
  NewsroomRulesReader(Fields site, ZoneId zone, @Nullable String language, List<Section> sections) {
    this.site = site;
    this.zone = zone;
    this.language = language;
    this.sections = sections;
  }

  NewsroomRules rules() {
    List<Series> series = series();
    Integer hours = site.number("breakingHours", 0, MAX_HOURS);
    return new NewsroomRules(
        hours == null ? NewsroomRules.NONE.breakingHours() : hours,
        series,
        site.choices("calendars", CalendarSystem.class),
        EditionRulesReader.read(site, zone),
        AccountabilityReader.read(site),
        new TrustReader(site).trust(),
        site.flag("ninjs"),
        site.choices("embeds", Player.class),
        HostingReader.read(site),
        ImageRulesReader.read(site),
        SearchRulesReader.read(site),
        ThemeTokensReader.read(site, sections),
        new LanguagesReader(site, language, sections, series).languages());
  }

  private List<Series> series() {
    List<Series> series = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields group : site.groups("series", SERIES_KEYS, SERIES_EXAMPLE)) {
      group.require("id", "id: road-to-doha");
      String id = group.id("id");
      String title = group.text("title");
      String description = group.text("description");
      if (id != null && !ids.add(id)) {
        group.report(ProblemKind.DUPLICATE_SERIES, "id", id);
      } else if (id != null) {
        series.add(new Series(id, title == null ? Series.named(id).title() : title, description));
      }
    }
    return series;
  }
}
