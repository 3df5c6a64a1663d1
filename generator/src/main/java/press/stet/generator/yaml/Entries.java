package press.stet.generator.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Suggestion;
import press.stet.generator.yaml.YamlValue.Absent;
import press.stet.generator.yaml.YamlValue.Entry;
import press.stet.generator.yaml.YamlValue.Mapping;
import press.stet.generator.yaml.YamlValue.Sequence;
import press.stet.generator.yaml.YamlValue.Text;

/**
 * The keys and values of a mapping, and the reports on them.
 *
 * @param place what misses a missing key
 * @param known all keys that may be asked for
 */
record Entries(
    SourceText source, Mapping mapping, Location place, List<String> known, Problems problems) {

  void refuseUnknownKeys() {
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        String key = SyntaxProblem.brief(entry.key());
        problems.report(
            ProblemKind.UNKNOWN_KEY,
            source.at(entry.keySpan()),
            key,
            Suggestion.didYouMean(key, known),
            String.join(", ", known));
      }
    }
  }

  @Nullable YamlValue value(String key) {
    List<Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().equals(key)) {
        return entries.get(i).value();
      }
    }
    // Most known keys are missing from most files, and to look for each of them takes its time.
    assert known.contains(key) : "not among the known keys: " + key;
    return null;
  }

  boolean isMissing(String key) {
    YamlValue value = value(key);
    return value == null
        || value instanceof Absent
        || (value instanceof Text text && text.text().isBlank());
  }

  /** A text without white space at its ends; null if there is none, or an empty one. */
  @Nullable Text text(String key) {
    YamlValue value = value(key);
    if (value instanceof Text text) {
      Text stripped = strip(text);
      return stripped.text().isEmpty() ? null : stripped;
    }
    if (value instanceof Sequence || value instanceof Mapping) {
      report(ProblemKind.NOT_A_TEXT, source.at(value.span()), key, describe(value));
    }
    return null;
  }

  /** Texts in their order; one text alone is a list of one. Empty ones are left out. */
  List<Text> texts(String key) {
    YamlValue value = value(key);
    if (value instanceof Mapping) {
      report(ProblemKind.NOT_A_LIST_OF_TEXTS, source.at(value.span()), key, describe(value));
    }
    if (!(value instanceof Sequence sequence)) {
      return value instanceof Text text && !text.text().isBlank()
          ? List.of(strip(text))
          : List.of();
    }
    List<Text> texts = new ArrayList<>(sequence.items().size());
    for (YamlValue item : sequence.items()) {
      if (item instanceof Sequence || item instanceof Mapping) {
        report(ProblemKind.NOT_A_LIST_OF_TEXTS, source.at(item.span()), key, describe(item));
      } else if (item instanceof Text text && !text.text().isBlank()) {
        texts.add(strip(text));
      }
    }
    return texts;
  }

  /** Reports; long arguments are cut. */
  void report(ProblemKind kind, Location location, String... arguments) {
    String[] brief = new String[arguments.length];
    for (int i = 0; i < brief.length; i++) {
      brief[i] = SyntaxProblem.brief(arguments[i]);
    }
    problems.report(kind, location, brief);
  }

  /** Reports; long arguments are cut. */
  void report(ProblemKind kind, Text text, String... arguments) {
    report(kind, source.at(text.span()), arguments);
  }

  /** Reports with whole arguments, for candidates and examples. */
  void reportInFull(ProblemKind kind, YamlValue value, String... arguments) {
    problems.report(kind, source.at(value.span()), arguments);
  }

  static String describe(YamlValue value) {
    return value instanceof Sequence
        ? "a list"
        : value instanceof Mapping ? "a group of keys" : "a text";
  }

  private static Text strip(Text text) {
    String stripped = text.text().strip();
    return stripped.length() == text.text().length() ? text : new Text(stripped, text.span());
  }
}
