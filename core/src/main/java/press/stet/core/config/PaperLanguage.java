package press.stet.core.config;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.calendar.CalendarSystem;
import press.stet.core.value.SitePath;

/**
 * A language in which the newspaper appears, and what is text of the newspaper in it. What is not
 * given is as in the newspaper's own language.
 *
 * @param tag BCP 47 tag
 * @param name what its speakers call it: {@code دری}
 * @param root its tree's front page: {@code /} for the newspaper's own language, else {@code /fa/}
 * @param title the newspaper's name; null if not given
 * @param description null if not given
 * @param editorInChief null if not given
 * @param motto null if not given
 * @param calendars in which dates are printed; empty if not given
 * @param sections texts of sections, by id
 * @param series texts of series, by id
 * @param tags titles of tags, by slug
 */
public record PaperLanguage(
    String tag,
    String name,
    SitePath root,
    @Nullable String title,
    @Nullable String description,
    @Nullable String editorInChief,
    @Nullable String motto,
    List<CalendarSystem> calendars,
    SortedMap<String, Texts> sections,
    SortedMap<String, Texts> series,
    SortedMap<String, String> tags) {

  /** Copies lists and maps. */
  public PaperLanguage {
    calendars = List.copyOf(calendars);
    sections = new TreeMap<>(sections);
    series = new TreeMap<>(series);
    tags = new TreeMap<>(tags);
  }

  /** The newspaper's own language, for which the settings say everything else. */
  public static PaperLanguage main(String tag, String name) {
    SortedMap<String, Texts> none = new TreeMap<>();
    return new PaperLanguage(
        tag, name, SitePath.ROOT, null, null, null, null, List.of(), none, none, new TreeMap<>());
  }

  /**
   * What a section or a series is called.
   *
   * @param title null if not given
   * @param description null if not given
   */
  public record Texts(@Nullable String title, @Nullable String description) {

    static final Texts NONE = new Texts(null, null);
  }

  /** The settings of its tree. */
  SiteConfig of(SiteConfig main) {
    NewsroomRules rules = main.rules();
    Masthead masthead = main.masthead();
    return new SiteConfig(
        or(title, main.title()),
        main.url(),
        tag,
        main.timeZone(),
        description == null ? main.description() : description,
        new Masthead(
            editorInChief == null ? masthead.editorInChief() : editorInChief,
            masthead.established(),
            motto == null ? masthead.motto() : motto),
        main.sections().stream().map(this::section).toList(),
        main.address().below(root),
        main.listSize(),
        main.frontSize(),
        main.feedSize(),
        main.relatedSize(),
        main.feeds(),
        rules.in(
            rules.languages().at(this),
            rules.series().stream().map(this::series).toList(),
            calendars(rules)));
  }

  /** What is usual in the language comes before what another one's readers are used to. */
  private List<CalendarSystem> calendars(NewsroomRules rules) {
    List<CalendarSystem> usual = CalendarSystem.usualIn(Locale.forLanguageTag(tag));
    return !calendars.isEmpty() ? calendars : !usual.isEmpty() ? usual : rules.calendars();
  }

  private Section section(Section section) {
    Texts texts = sections.getOrDefault(section.id(), Texts.NONE);
    return new Section(
        section.id(),
        or(texts.title(), section.title()),
        section.kind(),
        texts.description() == null ? section.description() : texts.description());
  }

  private Series series(Series of) {
    Texts texts = series.getOrDefault(of.id(), Texts.NONE);
    return new Series(
        of.id(),
        or(texts.title(), of.title()),
        texts.description() == null ? of.description() : texts.description());
  }

  private static String or(@Nullable String own, String main) {
    return own == null ? main : own;
  }
}
