package press.stet.generator.config;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.config.AddressPattern;
import press.stet.core.config.Feeds;
import press.stet.core.config.Masthead;
import press.stet.core.config.NewsroomRules;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Suggestion;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlReader;
import press.stet.generator.yaml.YamlValue;

/** Reads {@code site.yaml}, the newspaper's settings. */
public final class SiteConfigReader {

  private static final List<String> KEYS =
      List.of(
          "title",
          "url",
          "language",
          "timeZone",
          "description",
          "masthead",
          "sections",
          "address",
          "listSize",
          "frontSize",
          "feedSize",
          "relatedSize",
          "feeds",
          "languages",
          "breakingHours",
          "series",
          "calendars",
          "editions",
          "correctionsPage",
          "silentEdits",
          "lostAddresses",
          "organization",
          "securityTxt",
          "trustTxt",
          "aiUse",
          "ninjs",
          "embeds",
          "hosting",
          "images",
          "search",
          "theme");
  private static final List<String> MASTHEAD_KEYS =
      List.of("editorInChief", "established", "motto");
  private static final List<String> FEED_KEYS = List.of("formats", "of", "fullContent");
  private static final int MAX_SIZE = 1000;

  private final Fields fields;

  private SiteConfigReader(Fields fields) {
    this.fields = fields;
  }

  /**
   * Reads and checks the settings. All faults are reported; a stand-in takes the place of a setting
   * that is missing or wrong, so that the newspaper's other files can be checked in the same run.
   *
   * @param source the file {@code site.yaml}
   * @return null, and problems reported, if the file cannot be made out or names no section
   */
  public static @Nullable SiteConfig read(SourceText source, Problems problems) {
    YamlValue.Mapping mapping = YamlReader.read(source, 0, source.text().length(), problems);
    if (mapping == null) {
      return null;
    }
    Fields fields = new Fields(source, mapping, source.at(0, 1), KEYS, problems);
    return new SiteConfigReader(fields).config();
  }

  private @Nullable SiteConfig config() {
    fields.require("title", "title: Daily Outlook");
    fields.require("url", "url: https://outlook.example/");
    fields.require("language", "language: en");
    fields.require("timeZone", "timeZone: Asia/Kabul");
    String title = fields.text("title");
    SiteUrl url = url();
    String language = fields.language("language");
    ZoneId zone = zone();
    List<Section> sections = new SectionsReader(fields).sections();
    String description = fields.text("description");
    Masthead masthead = masthead();
    AddressPattern address = address();
    int listSize = size("listSize", 1, 20);
    int frontSize = size("frontSize", 1, 30);
    int feedSize = size("feedSize", 1, 20);
    int relatedSize = size("relatedSize", 0, 5);
    Feeds feeds = feeds();
    NewsroomRules rules =
        new NewsroomRulesReader(fields, zone == null ? ZoneOffset.UTC : zone, language, sections)
            .rules();
    if (sections.isEmpty()) {
      return null;
    }
    return new SiteConfig(
        title == null ? "" : title.replaceAll("\\s+", " "),
        url == null ? SiteUrl.parse("https://newspaper.invalid/") : url,
        language == null ? "en" : language,
        zone == null ? ZoneOffset.UTC : zone,
        description,
        masthead,
        sections,
        address,
        listSize,
        frontSize,
        feedSize,
        relatedSize,
        feeds,
        rules);
  }

  private @Nullable SiteUrl url() {
    String text = fields.text("url");
    if (text == null) {
      return null;
    }
    try {
      return SiteUrl.parse(text);
    } catch (IllegalArgumentException e) {
      fields.report(ProblemKind.BAD_SITE_ADDRESS, "url", text);
      return null;
    }
  }

  private @Nullable ZoneId zone() {
    String text = fields.text("timeZone");
    if (text == null) {
      return null;
    }
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      String hint = text.length() > 40 ? "" : suggestion(text);
      fields.report(ProblemKind.BAD_TIME_ZONE, "timeZone", text, hint);
      return null;
    }
  }

  /** The zone meant by “Asia/kabull”, or by “Kabul” alone. */
  private static String suggestion(String text) {
    Set<String> zones = ZoneId.getAvailableZoneIds();
    String city = "/" + text.replace(' ', '_');
    return zones.stream()
        .filter(
            zone -> zone.regionMatches(true, zone.length() - city.length(), city, 0, city.length()))
        .sorted()
        .findFirst()
        .map(zone -> Suggestion.didYouMean(zone, List.of(zone)))
        .orElseGet(() -> Suggestion.didYouMean(text, zones));
  }

  private Masthead masthead() {
    Fields masthead = fields.group("masthead", MASTHEAD_KEYS, "{editorInChief: A name}");
    return masthead == null
        ? new Masthead(null, null, null)
        : new Masthead(
            masthead.text("editorInChief"),
            masthead.number("established", 1600, 2999),
            masthead.text("motto"));
  }

  private AddressPattern address() {
    String text = fields.text("address");
    if (text == null) {
      return AddressPattern.DEFAULT;
    }
    String fault = AddressPattern.fault(text);
    if (fault != null) {
      fields.report(ProblemKind.BAD_ADDRESS_PATTERN, "address", fault);
      return AddressPattern.DEFAULT;
    }
    return new AddressPattern(text);
  }

  private int size(String key, int min, int otherwise) {
    Integer size = fields.number(key, min, MAX_SIZE);
    return size == null ? otherwise : size;
  }

  private Feeds feeds() {
    Fields group =
        fields.group("feeds", FEED_KEYS, "{formats: [rss, atom], of: [paper, sections]}");
    Feeds all = Feeds.all();
    if (group == null) {
      return all;
    }
    return new Feeds(
        group.isMissing("formats") ? all.formats() : set(group, "formats", Feeds.Format.class),
        group.isMissing("of") ? all.of() : set(group, "of", Feeds.Subject.class),
        group.isMissing("fullContent") || group.flag("fullContent"));
  }

  private static <E extends Enum<E>> Set<E> set(Fields group, String key, Class<E> type) {
    Set<E> values = EnumSet.noneOf(type);
    values.addAll(group.choices(key, type));
    return values;
  }
}
