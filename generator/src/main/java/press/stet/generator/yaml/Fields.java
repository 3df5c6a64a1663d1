package press.stet.generator.yaml;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.Slug;
import press.stet.core.value.SourcePath;
import press.stet.generator.yaml.YamlValue.Absent;
import press.stet.generator.yaml.YamlValue.Mapping;
import press.stet.generator.yaml.YamlValue.Sequence;
import press.stet.generator.yaml.YamlValue.Text;
import press.stet.generator.yaml.YamlValue.Unreadable;

/**
 * Typed access to the keys of a mapping. What has the wrong form is reported with its place and
 * counts as absent. An absent key is null, or an empty list, or the default. Not for several
 * threads.
 */
public final class Fields {

  private final Entries entries;
  private final Scalars scalars;

  /**
   * Looks at a mapping and reports the keys that are not known.
   *
   * @param place what misses a missing key
   * @param known all keys that may be asked for, in the order in which writers are told of them
   */
  public Fields(
      SourceText source, Mapping mapping, Location place, List<String> known, Problems problems) {
    this.entries = new Entries(source, mapping, place, known, problems);
    this.scalars = new Scalars(entries);
    entries.refuseUnknownKeys();
  }

  /** Whether nothing is written under a key. What is written but wrong is not missing. */
  public boolean isMissing(String key) {
    return entries.isMissing(key);
  }

  /** Whether a key is written with nothing under it, as in {@code key:}. */
  public boolean isEmpty(String key) {
    return entries.value(key) instanceof Absent;
  }

  /** Where a text stands. */
  public Location at(Text text) {
    return entries.source().at(text.span());
  }

  /** Whether a key's value is a group of keys, for keys that take a text or a group. */
  public boolean isGroup(String key) {
    return entries.value(key) instanceof Mapping;
  }

  /** Reports a problem with a key's value, or with its absence; long arguments are cut. */
  public void report(ProblemKind kind, String key, String... arguments) {
    YamlValue value = entries.value(key);
    Location place = value == null ? entries.place() : entries.source().at(value.span());
    entries.report(kind, place, arguments);
  }

  /** Reports a problem with one text of a list; long arguments are cut. */
  public void report(ProblemKind kind, Text text, String... arguments) {
    entries.report(kind, text, arguments);
  }

  /**
   * Reports that a key is missing, if it is.
   *
   * @param example a line as it might be
   */
  public void require(String key, String example) {
    if (isMissing(key)) {
      entries.problems().report(ProblemKind.MISSING_KEY, entries.place(), key, example);
    }
  }

  /** A text without white space at its ends; null if there is none, or an empty one. */
  public @Nullable String text(String key) {
    Text text = entries.text(key);
    return text == null ? null : text.text();
  }

  /** Like {@link #text}, with its place. */
  public @Nullable Text written(String key) {
    return entries.text(key);
  }

  /** Texts in their order; one text alone is a list of one. Empty ones are left out. */
  public List<Text> texts(String key) {
    return entries.texts(key);
  }

  /** A whole number; null if there is none. */
  public @Nullable Integer number(String key, int min, int max) {
    return scalars.read(key, text -> scalars.number(key, text, min, max));
  }

  /** True or false; false if there is neither. */
  public boolean flag(String key) {
    return Boolean.TRUE.equals(scalars.read(key, text -> scalars.flag(key, text)));
  }

  /** One of the constants of an enum, in lower case with hyphens; null if there is none. */
  public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
    return scalars.read(key, text -> scalars.choice(key, text, type));
  }

  /** Some of the constants of an enum, in lower case with hyphens. */
  public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
    return each(key, text -> scalars.choice(key, text, type));
  }

  /**
   * A date: {@code 2018-07-05}, or with a time, or with a time and an offset; null if there is
   * none.
   *
   * @param zone of a date without an offset
   */
  public @Nullable StoryDate date(String key, ZoneId zone) {
    return scalars.read(key, text -> scalars.date(key, text, zone));
  }

  /** Dates, each like {@link #date}. */
  public List<StoryDate> dates(String key, ZoneId zone) {
    return each(key, text -> scalars.date(key, text, zone));
  }

  /**
   * Reads a date that stands elsewhere than under a key; null if the text is none.
   *
   * @param zone of a date without an offset
   */
  public static @Nullable StoryDate dateOf(String text, ZoneId zone) {
    return DateReading.of(text, zone) instanceof DateReading.Found found ? found.date() : null;
  }

  /** A language tag (BCP 47) in its usual letter case; null if there is none. */
  public @Nullable String language(String key) {
    return scalars.read(key, scalars::language);
  }

  /** Language tags (BCP 47) in their usual letter case. */
  public List<String> languages(String key) {
    return each(key, scalars::language);
  }

  /** A part of an address; null if there is none. */
  public @Nullable Slug slug(String key) {
    return scalars.read(key, text -> scalars.slug(text, ProblemKind.BAD_SLUG));
  }

  /** A name for use in other files, in the form of a slug; null if there is none. */
  public @Nullable String id(String key) {
    Slug slug = scalars.read(key, text -> scalars.slug(text, ProblemKind.BAD_ID));
    return slug == null ? null : slug.value();
  }

  /** A file, given by its path from the newspaper's folder; null if there is none. */
  public @Nullable SourcePath path(String key) {
    return scalars.read(key, scalars::path);
  }

  /** Files, given by their paths from the newspaper's folder. */
  public List<SourcePath> paths(String key) {
    return each(key, scalars::path);
  }

  /**
   * A group of keys under a key.
   *
   * @param keys the group's known keys
   * @param example the group as it might be, in braces
   * @return null if there is none
   */
  public @Nullable Fields group(String key, List<String> keys, String example) {
    YamlValue value = entries.value(key);
    return value == null ? null : group(key, value, keys, example);
  }

  /** Several groups of keys under a key; one alone is a list of one. */
  public List<Fields> groups(String key, List<String> keys, String example) {
    YamlValue value = entries.value(key);
    if (value == null) {
      return List.of();
    }
    List<Fields> groups = new ArrayList<>();
    List<YamlValue> items = value instanceof Sequence list ? list.items() : List.of(value);
    for (YamlValue item : items) {
      Fields group = group(key, item, keys, example);
      if (group != null) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** Like {@link #groups}, where a text alone stands for a group of its first key. */
  public List<Fields> groupsOrTexts(String key, List<String> keys, String example) {
    YamlValue value = entries.value(key);
    List<YamlValue> items =
        value == null ? List.of() : value instanceof Sequence list ? list.items() : List.of(value);
    List<Fields> groups = new ArrayList<>();
    for (YamlValue item : items) {
      Fields group = group(key, spelledOut(item, keys), keys, example);
      if (group != null) {
        groups.add(group);
      }
    }
    return groups;
  }

  /**
   * Groups under names of their own, where a text alone stands for a group of its first key; what
   * is neither is reported and left out.
   *
   * @param example one of the groups as it might be, in braces
   */
  public List<NamedGroup> namedGroups(String key, List<String> keys, String example) {
    YamlValue value = entries.value(key);
    if (!(value instanceof Mapping mapping)) {
      if (value != null && !(value instanceof Absent) && !(value instanceof Unreadable)) {
        entries.reportInFull(
            ProblemKind.NOT_A_MAPPING, value, key, Entries.describe(value), example);
      }
      return List.of();
    }
    List<NamedGroup> groups = new ArrayList<>();
    for (YamlValue.Entry entry : mapping.entries()) {
      Fields group = group(entry.key(), spelledOut(entry.value(), keys), keys, example);
      if (group != null) {
        groups.add(new NamedGroup(new Text(entry.key(), entry.keySpan()), group));
      }
    }
    return groups;
  }

  private static YamlValue spelledOut(YamlValue value, List<String> keys) {
    return value instanceof Text text && !text.text().isBlank()
        ? new Mapping(List.of(new YamlValue.Entry(keys.get(0), text.span(), text)), text.span())
        : value;
  }

  /** A group of keys under a name that is not a known key. */
  public record NamedGroup(Text name, Fields group) {}

  private @Nullable Fields group(String key, YamlValue value, List<String> keys, String example) {
    if (value instanceof Mapping group) {
      Location place = entries.source().at(group.span());
      return new Fields(entries.source(), group, place, keys, entries.problems());
    }
    if (!(value instanceof Absent) && !(value instanceof Unreadable)) {
      entries.reportInFull(ProblemKind.NOT_A_MAPPING, value, key, Entries.describe(value), example);
    }
    return null;
  }

  /**
   * Texts under names of their own; those that are no texts are reported and left out.
   *
   * @param example the group as it might be, in braces
   */
  public List<Named> named(String key, String example) {
    YamlValue value = entries.value(key);
    if (!(value instanceof Mapping mapping)) {
      if (value != null && !(value instanceof Absent) && !(value instanceof Unreadable)) {
        entries.reportInFull(
            ProblemKind.NOT_A_MAPPING, value, key, Entries.describe(value), example);
      }
      return List.of();
    }
    List<String> names = mapping.entries().stream().map(YamlValue.Entry::key).toList();
    Location place = entries.source().at(mapping.span());
    Entries own = new Entries(entries.source(), mapping, place, names, entries.problems());
    List<Named> texts = new ArrayList<>();
    for (YamlValue.Entry entry : mapping.entries()) {
      Text text = own.text(entry.key());
      Text name = new Text(entry.key(), entry.keySpan());
      texts.add(new Named(name, text));
    }
    return texts;
  }

  /**
   * A text under a name that is not a known key.
   *
   * @param value null if there is none
   */
  public record Named(Text name, @Nullable Text value) {

    /** The text alone; null if there is none. */
    public @Nullable String text() {
      return value == null ? null : value.text();
    }
  }

  private <T> List<T> each(String key, Function<Text, @Nullable T> read) {
    List<T> values = new ArrayList<>();
    for (Text text : texts(key)) {
      T value = read.apply(text);
      if (value != null && !values.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }
}
