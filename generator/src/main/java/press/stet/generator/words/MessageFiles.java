package press.stet.generator.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Suggestion;
import press.stet.core.value.SourcePath;
import press.stet.core.words.Message;
import press.stet.generator.source.SourceTree;
import press.stet.generator.theme.Theme;
import press.stet.generator.yaml.YamlReader;
import press.stet.generator.yaml.YamlValue.Mapping;

/** Finds the message files that a language's texts come from, and reads each of them once. */
final class MessageFiles {

  private static final String FOLDER = "messages/";
  private static final String YAML = ".yaml";
  private static final String REFERENCE = "en";

  /** The languages that Stet itself speaks. */
  private static final Set<String> STET = Set.of(REFERENCE, "fa-AF", "ps-AF");

  private final Theme theme;
  private final String main;
  private final Problems problems;
  private final Map<String, SortedMap<String, Message>> read = new HashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private @Nullable SortedMap<String, Message> reference;

  MessageFiles(Theme theme, String main, Problems problems) {
    this.theme = theme;
    this.main = main;
    this.problems = problems;
  }

  /** The path of a language's file within a theme. */
  static String path(String language) {
    return FOLDER + language + YAML;
  }

  /** All texts that a language's files have. */
  SortedMap<String, Message> of(String language) {
    SortedMap<String, Message> all = new TreeMap<>();
    for (String name : names(language)) {
      all.putAll(file(name));
    }
    return all;
  }

  /** Whether what a language's files say is known: none of them has faults in its YAML. */
  boolean areReadable(String language) {
    return names(language).stream().noneMatch(unreadable::contains);
  }

  /**
   * The languages whose files say something in a language: {@code en} before {@code en-GB}, whose
   * texts replace those; {@code fa-AF} for {@code fa} if there is nothing closer.
   */
  private List<String> names(String language) {
    List<String> names = new ArrayList<>();
    String name = language;
    while (!name.isEmpty()) {
      if (!layers(name).isEmpty()) {
        names.add(0, name);
      }
      name = name.substring(0, Math.max(0, name.lastIndexOf('-')));
    }
    String relative = names.isEmpty() ? relative(language) : null;
    return relative == null ? names : List.of(relative);
  }

  private @Nullable String relative(String language) {
    String prefix = FOLDER + Locale.forLanguageTag(language).getLanguage() + "-";
    return Stream.concat(STET.stream().map(MessageFiles::path), theme.paths().stream())
        .sorted()
        .filter(path -> path.startsWith(prefix) && path.endsWith(YAML))
        .findFirst()
        .map(path -> path.substring(FOLDER.length(), path.length() - YAML.length()))
        .orElse(null);
  }

  /** The texts of one language's file, the newspaper's in place of the theme's. */
  private SortedMap<String, Message> file(String name) {
    SortedMap<String, Message> known = read.get(name);
    if (known == null) {
      known = new TreeMap<>();
      SortedMap<String, Message> wanted = wanted(name);
      for (Theme.Layer layer : layers(name)) {
        boolean free = name.equals(REFERENCE) && !layer.own();
        known.putAll(read(layer, name, free ? new TreeMap<>() : wanted));
      }
      read.put(name, known);
    }
    return known;
  }

  /**
   * Reports files of the newspaper that have not been read, because it appears in no language that
   * they are for.
   */
  void reportUnused(List<String> languages) {
    for (String path : theme.paths()) {
      if (path.startsWith(FOLDER) && path.endsWith(YAML)) {
        String name = path.substring(FOLDER.length(), path.length() - YAML.length());
        boolean own = theme.layers(path).stream().anyMatch(Theme.Layer::own);
        if (own && !read.containsKey(name)) {
          problems.report(
              ProblemKind.UNUSED_WORDS,
              Location.ofFile(theme.describe(path)),
              name,
              Suggestion.didYouMean(name, languages),
              String.join(", ", languages));
        }
      }
    }
  }

  /** The theme's texts, and those that the newspaper has for its own templates. */
  private SortedMap<String, Message> wanted(String name) {
    SortedMap<String, Message> wanted = new TreeMap<>(reference());
    if (!names(main).contains(name)) {
      wanted.putAll(of(main).tailMap(MessageReader.OWN).headMap(MessageReader.AFTER_OWN));
    }
    return wanted;
  }

  /** What Stet and the theme say in English tells which texts there are. */
  private SortedMap<String, Message> reference() {
    SortedMap<String, Message> known = reference;
    if (known == null) {
      known = new TreeMap<>();
      for (Theme.Layer layer : layers(REFERENCE)) {
        if (!layer.own()) {
          known.putAll(read(layer, REFERENCE, new TreeMap<>()));
        }
      }
      reference = known;
    }
    return known;
  }

  /** Stet's file of a language, the theme's, and the newspaper's. */
  private List<Theme.Layer> layers(String name) {
    List<Theme.Layer> layers = new ArrayList<>();
    if (STET.contains(name)) {
      layers.add(new Theme.Layer("stet:" + path(name), stet(name), false));
    }
    layers.addAll(theme.layers(path(name)));
    return layers;
  }

  private static byte[] stet(String name) {
    try (InputStream in = MessageFiles.class.getResourceAsStream(name + YAML)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SortedMap<String, Message> read(
      Theme.Layer layer, String language, SortedMap<String, Message> wanted) {
    boolean mayHaveOwn = names(main).contains(language);
    Problems faults = new Problems();
    SourceText text =
        SourceTree.text(new SourcePath(layer.description()), layer.contents(), faults);
    Mapping mapping = text == null ? null : YamlReader.read(text, 0, text.text().length(), faults);
    if (faults.hasErrors()) {
      unreadable.add(language);
    }
    faults.sorted().forEach(problems::report);
    return text == null || mapping == null
        ? new TreeMap<>()
        : new MessageReader(text, language, wanted, mayHaveOwn, problems).messages(mapping);
  }
}
