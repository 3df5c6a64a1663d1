package press.stet.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.words.Words;
import press.stet.generator.fixture.MemoryTheme;
import press.stet.generator.theme.ClasspathTheme;
import press.stet.generator.theme.Theme;
import press.stet.generator.words.Lexicon;

/** The theme says nothing that is not in its message files, and they say nothing in vain. */
class ThemeWordsTest {

  private static final Path THEME = Path.of("../site-template/src/main/resources/press/stet/theme");
  private static final Path SOURCES = Path.of("src/main/java");

  /** {@code words.archive}, {@code words.list.and}, {@code words.forms("newUpdates")}. */
  private static final Pattern USE =
      Pattern.compile("words\\.(?:forms\\(\"(\\w+)\"\\)|(\\w+)(?:\\.(\\w+)|(\\[))?)");

  /** {@code words.say("archive")}. */
  private static final Pattern SAID = Pattern.compile("words\\.say\\(\\s*\"(\\w+)\"");

  /** What FreeMarker reads and no reader sees. */
  private static final Pattern CODE =
      Pattern.compile("<#--.*?-->|</?[#@](?:\"[^\"]*\"|->|[^>\"])*>|\\$\\{[^}]*}", Pattern.DOTALL);

  private static final Pattern SEEN_ATTRIBUTE =
      Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");

  /** An attribute that a macro adds to an element. */
  private static final Pattern LOOSE_ATTRIBUTE = Pattern.compile("[\\w-]+=\"[^\"]*\"");

  /** What is the same in all languages. */
  private static final Pattern NAMES = Pattern.compile("Stet|utf-8|404|410");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fa-AF", "ps-AF"})
  void every_language_says_everything(String language) {
    Problems problems = new Problems();
    Theme theme = ClasspathTheme.read(ThemeWordsTest.class.getClassLoader());
    Words words = new Lexicon(theme, language, problems).words(language);
    Words english = new Lexicon(theme, "en", problems).words("en");
    assertThat(problems.sorted()).map(ProblemText::of).isEmpty();
    assertThat(words.messages().keySet()).isEqualTo(english.messages().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa-AF", "ps-AF"})
  void dari_and_pashto_are_no_english(String language) {
    Theme theme = ClasspathTheme.read(ThemeWordsTest.class.getClassLoader());
    Words words = new Lexicon(theme, language, new Problems()).words(language);
    words
        .messages()
        .forEach(
            (key, message) -> {
              String said = message.forms().values().toString().replaceAll("\\{\\w+}", "");
              if (!key.startsWith("feedNames.")) {
                assertThat(said).as(key).doesNotContainPattern("[A-Za-z0-9]");
              }
            });
  }

  @Test
  void templates_use_all_texts_and_no_others() throws IOException {
    Theme theme = ClasspathTheme.read(ThemeWordsTest.class.getClassLoader());
    Words words = new Lexicon(theme, "en", new Problems()).words("en");
    TreeSet<String> unused = new TreeSet<>(words.messages().keySet());
    TreeSet<String> unknown = new TreeSet<>();
    for (Map.Entry<String, String> template : files(THEME, ".ftlh").entrySet()) {
      Matcher use = USE.matcher(template.getValue());
      while (use.find()) {
        String name = use.group(1) == null ? use.group(2) : use.group(1);
        String key = use.group(3) == null ? name : name + "." + use.group(3);
        boolean group = use.group(4) != null && unused.removeIf(k -> k.startsWith(name + "."));
        boolean known = group || words.find(key) != null || words.find(name) != null;
        unused.remove(key);
        unused.remove(name);
        if (!known && !name.equals("digits") && use.group(4) == null) {
          unknown.add(template.getKey() + ": " + key);
        }
      }
    }
    String sources = String.join("\n", files(SOURCES, ".java").values());
    unused.removeIf(
        key ->
            sources.contains('"' + key + '"')
                || sources.contains('"' + key.substring(0, key.indexOf('.') + 1) + '"'));
    assertThat(unknown).isEmpty();
    assertThat(unused).as("texts that nothing says").isEmpty();
  }

  @Test
  void what_java_says_is_said_with_any_theme() throws IOException {
    Words words = new Lexicon(MemoryTheme.of(), "en", new Problems()).words("en");
    Matcher use = SAID.matcher(String.join("\n", files(SOURCES, ".java").values()));
    TreeSet<String> unknown = new TreeSet<>();
    while (use.find()) {
      if (words.find(use.group(1)) == null) {
        unknown.add(use.group(1));
      }
    }
    assertThat(unknown).as("put them into Stet's own message files").isEmpty();
  }

  @Test
  void templates_say_nothing_that_has_not_been_translated() throws IOException {
    List<String> said = new ArrayList<>();
    files(THEME, ".ftlh")
        .forEach(
            (name, template) -> {
              String html = CODE.matcher(template).replaceAll("");
              Matcher attribute = SEEN_ATTRIBUTE.matcher(html);
              while (attribute.find()) {
                said.add(name + ": " + attribute.group(1));
              }
              for (String text : html.split("<[^>]*>")) {
                said.add(name + ": " + LOOSE_ATTRIBUTE.matcher(text).replaceAll("").strip());
              }
            });
    said.removeIf(
        line ->
            !NAMES
                .matcher(line.substring(line.indexOf(": ") + 2))
                .replaceAll("")
                .matches(".*\\p{L}.*"));
    assertThat(said).isEmpty();
  }

  private static Map<String, String> files(Path folder, String extension) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(path -> path.toString().endsWith(extension)).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
