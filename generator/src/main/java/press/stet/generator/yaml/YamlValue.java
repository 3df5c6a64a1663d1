package press.stet.generator.yaml;

import java.util.List;
import press.stet.core.diagnostic.Span;

/**
 * A value of a YAML text with its place in the file. Types are not guessed: {@code no} is a text.
 */
public sealed interface YamlValue {

  /** Where it stands; of a value on several lines the part on its first line. */
  Span span();

  /**
   * A text.
   *
   * @param text as meant: without quotation marks, escapes resolved
   * @param span with the quotation marks
   */
  record Text(String text, Span span) implements YamlValue {}

  /** Several values in their order. */
  record Sequence(List<YamlValue> items, Span span) implements YamlValue {

    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with their values, in the order of the file; no key occurs twice. */
  record Mapping(List<Entry> entries, Span span) implements YamlValue {

    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** Nothing, {@code ~} or {@code null}: as good as not written. */
  record Absent(Span span) implements YamlValue {}

  /** Something that could not be read; the problem has been reported. */
  record Unreadable(Span span) implements YamlValue {}

  /** A key of a mapping with its value. */
  record Entry(String key, Span keySpan, YamlValue value) {}
}
