package press.stet.generator.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.words.Message;
import press.stet.core.words.Plural;
import press.stet.core.words.PluralRules;
import press.stet.generator.yaml.YamlValue;
import press.stet.generator.yaml.YamlValue.Entry;
import press.stet.generator.yaml.YamlValue.Mapping;
import press.stet.generator.yaml.YamlValue.Text;

/** Reads one message file, and checks it against the texts that there should be. */
final class MessageReader {

  /** The group of texts that a newspaper has for its own templates. */
  static final String OWN = "own.";

  /** What sorts behind all texts of that group. */
  static final String AFTER_OWN = "own/";

  private final SourceText source;
  private final String language;
  private final SortedMap<String, Message> wanted;
  private final boolean mayHaveOwn;
  private final Problems problems;
  private final SortedMap<String, Message> messages = new TreeMap<>();

  /**
   * A reader of one file.
   *
   * @param wanted the texts that there are, with their values; empty if the file decides on that
   * @param mayHaveOwn whether the file decides on what stands in the group {@code own}
   */
  MessageReader(
      SourceText source,
      String language,
      SortedMap<String, Message> wanted,
      boolean mayHaveOwn,
      Problems problems) {
    this.source = source;
    this.language = language;
    this.wanted = wanted;
    this.mayHaveOwn = mayHaveOwn;
    this.problems = problems;
  }

  /** The sound texts among those that a file has, by their keys. */
  SortedMap<String, Message> messages(Mapping file) {
    file.entries().forEach(entry -> read("", entry));
    return messages;
  }

  private void read(String group, Entry entry) {
    String key = group + entry.key();
    boolean free = wanted.isEmpty() || (mayHaveOwn && key.startsWith(OWN));
    Message like = wanted.get(key);
    if (entry.value() instanceof Text text && (free || like != null)) {
      add(key, Map.of(Plural.OTHER, text), like);
    } else if (entry.value() instanceof Mapping forms && (free ? areForms(forms) : like != null)) {
      readForms(key, entry, forms, like);
    } else if (entry.value() instanceof Mapping texts && group.isEmpty() && isGroup(key)) {
      texts.entries().forEach(text -> read(key + ".", text));
    } else if (!(entry.value() instanceof YamlValue.Unreadable)) {
      refuse(key, entry, free || like != null);
    }
  }

  private boolean isGroup(String key) {
    String first = key + ".";
    return wanted.isEmpty()
        || first.equals(OWN)
        || wanted.tailMap(first).keySet().stream().limit(1).anyMatch(k -> k.startsWith(first));
  }

  private void refuse(String key, Entry entry, boolean isText) {
    if (isText) {
      problems.report(ProblemKind.WORDS_NO_TEXT, source.at(entry.keySpan()), key, entry.key());
    } else if (isGroup(key)) {
      problems.report(ProblemKind.WORDS_NO_GROUP, source.at(entry.keySpan()), key);
    } else {
      problems.report(
          ProblemKind.WORDS_UNKNOWN,
          source.at(entry.keySpan()),
          key,
          Suggestion.didYouMean(key, wanted.keySet()));
    }
  }

  /** Whether keys can be nothing but forms beside a number, in a file that decides on its keys. */
  private static boolean areForms(Mapping mapping) {
    List<String> names = mapping.entries().stream().map(Entry::key).toList();
    return !names.isEmpty() && names.stream().allMatch(name -> Plural.of(name).isPresent());
  }

  private void readForms(String key, Entry entry, Mapping mapping, @Nullable Message like) {
    List<Plural> possible = PluralRules.of(language).forms();
    List<String> names = possible.stream().map(Plural::id).toList();
    Map<Plural, Text> forms = new EnumMap<>(Plural.class);
    boolean sound = true;
    for (Entry form : mapping.entries()) {
      Plural plural = names.contains(form.key()) ? Plural.of(form.key()).orElseThrow() : null;
      if (plural != null && form.value() instanceof Text text) {
        forms.put(plural, text);
      } else {
        sound = false;
        refuseForm(key, form, names, plural != null);
      }
    }
    if (like != null && !like.values().contains(Message.NUMBER)) {
      problems.report(ProblemKind.WORDS_WITHOUT_NUMBER, source.at(entry.keySpan()), key);
    } else if (sound) {
      possible.stream()
          .filter(form -> !forms.containsKey(form))
          .findFirst()
          .ifPresentOrElse(
              form -> reportMissingForm(key, entry, form, names), () -> add(key, forms, like));
    }
  }

  private void refuseForm(String key, Entry form, List<String> names, boolean known) {
    Location place = source.at(form.keySpan());
    if (known) {
      problems.report(ProblemKind.WORDS_NO_TEXT, place, key + "." + form.key(), form.key());
    } else {
      problems.report(
          ProblemKind.WORDS_UNKNOWN_FORM,
          place,
          form.key(),
          language,
          Suggestion.didYouMean(form.key(), names),
          String.join(", ", names));
    }
  }

  private void reportMissingForm(String key, Entry entry, Plural form, List<String> names) {
    problems.report(
        ProblemKind.WORDS_MISSING_FORM,
        source.at(entry.keySpan()),
        key,
        form.id(),
        language,
        String.join(", ", names));
  }

  private void add(String key, Map<Plural, Text> forms, @Nullable Message like) {
    Map<Plural, String> texts = new EnumMap<>(Plural.class);
    forms.forEach((form, text) -> texts.put(form, text.text()));
    List<String> values = like == null ? values(texts) : like.values();
    boolean sound = true;
    if (like != null) {
      List<String> needed = needed(like);
      for (Map.Entry<Plural, Text> form : forms.entrySet()) {
        sound &= check(key, form.getKey(), form.getValue(), values, needed);
      }
    }
    if (sound) {
      messages.put(key, new Message(values, texts));
    }
  }

  /** The values that a text names, beginning with the number if its form depends on one. */
  private static List<String> values(Map<Plural, String> texts) {
    List<String> values = new ArrayList<>();
    texts.values().forEach(text -> values.addAll(Message.names(text)));
    if (texts.size() > 1 && !values.contains(Message.NUMBER)) {
      values.add(0, Message.NUMBER);
    }
    return values.stream().distinct().toList();
  }

  private static List<String> needed(Message like) {
    return Message.names(like.text());
  }

  private boolean check(
      String key, Plural form, Text text, List<String> values, List<String> needed) {
    List<String> names = Message.names(text.text());
    boolean sound = true;
    for (String name : names) {
      if (!values.contains(name)) {
        sound = false;
        problems.report(
            ProblemKind.WORDS_UNKNOWN_VALUE,
            place(text, name),
            key,
            name,
            Suggestion.didYouMean(name, values),
            values.isEmpty() ? "none" : "{" + String.join("}, {", values) + "}");
      }
    }
    for (String name : needed) {
      boolean may = name.equals(Message.NUMBER) && form.mayOmitNumber();
      if (!names.contains(name) && !may) {
        sound = false;
        problems.report(ProblemKind.WORDS_MISSING_VALUE, source.at(text.span()), key, name);
      }
    }
    return sound;
  }

  /** Where a value is named in a text; the whole text if that is hidden by escapes. */
  private Location place(Text text, String name) {
    Location whole = source.at(text.span());
    int start = whole.lineText().offsetByCodePoints(0, text.span().column() - 1);
    int at = whole.lineText().indexOf("{" + name + "}", start);
    return at < 0 ? whole : source.at(source.lineStart(text.span().line()) + at, name.length() + 2);
  }
}
