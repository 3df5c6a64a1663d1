package press.stet.generator.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.calendar.CalendarSystem;
import press.stet.core.config.Languages;
import press.stet.core.config.PaperLanguage;
import press.stet.core.config.Section;
import press.stet.core.config.Series;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;
import press.stet.generator.yaml.Fields;
import press.stet.generator.yaml.YamlValue;

/** Reads the languages in which the newspaper appears, and its texts in each of them. */
final class LanguagesReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "path",
          "name",
          "title",
          "description",
          "editorInChief",
          "motto",
          "calendars",
          "sections",
          "series",
          "tags");
  private static final String EXAMPLE = "{id: fa-AF, path: fa, title: The newspaper's name}";
  private static final List<String> TEXT_KEYS = List.of("title", "description");
  private static final String TEXT_EXAMPLE = "{world: Its title}";

  /** What the newspaper's own tree has at its root. */
  private static final Set<String> TAKEN =
      Set.of(
          "assets",
          "authors",
          "corrections",
          "editions",
          "masthead",
          "media",
          "months",
          "ninjs",
          "page",
          "search",
          "sections",
          "series",
          "sitemaps",
          "tags");

  private final Fields site;
  private final @Nullable String own;
  private final Set<String> sections;
  private final Set<String> series;
  private final Set<String> tags = new HashSet<>();
  private final Map<String, String> paths = new TreeMap<>();

  /**
   * A reader of the settings.
   *
   * @param own the newspaper's own language; null if it could not be read
   */
  LanguagesReader(Fields site, @Nullable String own, List<Section> sections, List<Series> series) {
    this.site = site;
    this.own = own;
    this.sections = new LinkedHashSet<>(sections.stream().map(Section::id).toList());
    this.series = new LinkedHashSet<>(series.stream().map(Series::id).toList());
  }

  /** None if there is none but the newspaper's own. */
  Languages languages() {
    List<Fields> groups = site.groupsOrTexts("languages", KEYS, EXAMPLE);
    if (own == null || groups.isEmpty()) {
      return Languages.NONE;
    }
    List<PaperLanguage> all = new ArrayList<>();
    all.add(PaperLanguage.main(own, Languages.nameOf(own)));
    for (Fields fields : groups) {
      PaperLanguage read = language(fields);
      if (read != null && read.root().equals(SitePath.ROOT)) {
        all.set(0, read);
      } else if (read != null) {
        all.add(read);
      }
    }
    return all.size() == 1 ? Languages.NONE : new Languages(SitePath.ROOT, all);
  }

  private @Nullable PaperLanguage language(Fields fields) {
    fields.require("id", "id: fa-AF");
    String tag = fields.language("id");
    if (tag == null) {
      return null;
    }
    if (!tags.add(tag)) {
      fields.report(ProblemKind.DUPLICATE_LANGUAGE, "id", tag);
      return null;
    }
    String name = fields.text("name");
    String called = name == null ? Languages.nameOf(tag) : name;
    if (tag.equals(own)) {
      refuse(fields, tag);
      return PaperLanguage.main(tag, called);
    }
    SitePath root = root(fields, tag);
    return new PaperLanguage(
        tag,
        called,
        root == null ? new SitePath("/" + tag + "/") : root,
        fields.text("title"),
        fields.text("description"),
        fields.text("editorInChief"),
        fields.text("motto"),
        fields.choices("calendars", CalendarSystem.class),
        texts(fields, tag, "sections", sections, ProblemKind.UNKNOWN_SECTION),
        texts(fields, tag, "series", series, ProblemKind.UNKNOWN_SERIES),
        titles(fields));
  }

  /** All else of the newspaper's own language stands in the settings already. */
  private static void refuse(Fields fields, String tag) {
    for (String key : KEYS.subList(3, KEYS.size())) {
      if (!fields.isMissing(key)) {
        String there =
            key.equals("tags")
                ? "tags as articles have them"
                : key.equals("editorInChief") || key.equals("motto")
                    ? "it into `masthead`"
                    : "it without indentation";
        fields.report(ProblemKind.OWN_LANGUAGE_HAS_KEYS, key, tag, key, there);
      }
    }
    if (!fields.isMissing("path")) {
      fields.report(
          ProblemKind.OWN_LANGUAGE_HAS_KEYS, "path", tag, "path", "nothing: its place is /");
    }
  }

  private @Nullable SitePath root(Fields fields, String tag) {
    String path = fields.isMissing("path") ? primary(tag) : fields.id("path");
    if (path == null) {
      return null;
    }
    String other = TAKEN.contains(path) ? "" : paths.putIfAbsent(path, tag);
    if (other != null) {
      String who = other.isEmpty() ? "other pages are" : "\"" + other + "\" is";
      fields.report(
          ProblemKind.BAD_LANGUAGE_PATH, fields.isMissing("path") ? "id" : "path", tag, path, who);
      return null;
    }
    return new SitePath("/" + path + "/");
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static SortedMap<String, PaperLanguage.Texts> texts(
      Fields fields, String tag, String key, Set<String> known, ProblemKind unknown) {
    Set<String> untitled = new LinkedHashSet<>(known);
    SortedMap<String, PaperLanguage.Texts> texts = new TreeMap<>();
    for (Fields.NamedGroup named : fields.namedGroups(key, TEXT_KEYS, TEXT_EXAMPLE)) {
      String id = named.name().text();
      Fields group = named.group();
      if (known.contains(id)) {
        String title = group.text("title");
        texts.put(id, new PaperLanguage.Texts(title, group.text("description")));
        if (title != null) {
          untitled.remove(id);
        }
      } else {
        fields.report(unknown, named.name(), id, Suggestion.didYouMean(id, known));
        untitled.clear();
      }
    }
    if (!untitled.isEmpty()) {
      String first = untitled.iterator().next();
      fields.report(
          ProblemKind.UNTITLED_IN_LANGUAGE, "id", key, tag, String.join(", ", untitled), first);
    }
    return texts;
  }

  private static SortedMap<String, String> titles(Fields fields) {
    SortedMap<String, String> titles = new TreeMap<>();
    for (Fields.Named named : fields.named("tags", "{peace talks: Its title}")) {
      YamlValue.Text tag = named.name();
      if (!Slug.isPossible(tag.text())) {
        fields.report(ProblemKind.EMPTY_NAME, tag, tag.text());
      } else if (named.text() != null) {
        titles.put(Slug.of(tag.text()).value(), named.text());
      }
    }
    return titles;
  }
}
