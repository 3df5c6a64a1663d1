package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.value.Colour;
import press.stet.generator.fixture.PaperFolder;
import press.stet.generator.theme.ClasspathTheme;

/**
 * A newspaper's own colours: where they come to stand, and that the default theme's can be read.
 */
class ThemeTokensTest {

  private static final Pattern COLOUR = Pattern.compile("--(\\w+): (#\\w+);");

  @TempDir private Path root;

  @Test
  void a_colour_changes_the_style_sheet_and_comes_and_goes_without_a_trace() throws IOException {
    PaperFolder paper = new PaperFolder(root, TestTheme.FACTS);
    paper.write("templates/assets/stet.css", "body { margin: 0; }\n");
    paper.write("templates/front.ftlh", "${asset('stet.css')}");
    settings(paper, "");
    Map<String, String> before = paper.build().site();

    settings(paper, "theme: {accent: \"#a11d21\"}\n");
    Map<String, String> red = paper.build().site();
    assertThat(styleSheet(red)).contains("--accent: #a11d21;");
    assertThat(red.get("index.html")).isNotEqualTo(before.get("index.html"));

    settings(paper, "");
    assertThat(paper.build().site()).isEqualTo(before);
  }

  @Test
  void text_of_the_default_theme_can_be_read_on_all_its_grounds() {
    for (Map<String, Colour> scheme : List.of(scheme(0), scheme(1))) {
      List<Colour> grounds =
          List.of(colour(scheme, "paper"), colour(scheme, "wash"), colour(scheme, "views"));
      for (String text : List.of("ink", "soft", "accent", "alarm")) {
        assertThat(colour(scheme, text).isReadableOn(grounds)).as(text).isTrue();
      }
    }
  }

  /** The reader of settings holds colours against those that the newspaper has not chosen. */
  @Test
  void messages_go_by_the_colours_of_the_style_sheet() throws IOException {
    PaperFolder paper = new PaperFolder(root, TestTheme.FACTS);
    for (String name : List.of("paper", "wash", "views")) {
      settings(paper, "theme: {%s: \"#777777\", %sDark: \"#777777\"}\n".formatted(name, name));
      String messages = paper.build().messages();
      for (String text : List.of("ink", "soft", "accent", "alarm")) {
        assertThat(messages)
            .contains(text + " " + colour(scheme(0), text) + " cannot be read on " + name + ":")
            .contains(
                text + "Dark " + colour(scheme(1), text) + " cannot be read on " + name + "Dark:");
      }
    }
  }

  private static void settings(PaperFolder paper, String more) throws IOException {
    paper.write(
        "site.yaml",
        """
        title: Test Paper
        url: https://paper.example/
        language: en
        timeZone: Asia/Kabul
        sections: [{id: news, title: News}]
        """
            + more);
  }

  private static String styleSheet(Map<String, String> site) {
    return site.entrySet().stream()
        .filter(file -> file.getKey().startsWith("assets/stet."))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Colour colour(Map<String, Colour> scheme, String name) {
    return Objects.requireNonNull(scheme.get(name), name);
  }

  /** The colours of the light scheme, which stand first, or of the dark one. */
  private static Map<String, Colour> scheme(int number) {
    byte[] bytes =
        Objects.requireNonNull(
            ClasspathTheme.read(ThemeTokensTest.class.getClassLoader()).read("assets/stet.css"));
    String css = new String(bytes, StandardCharsets.UTF_8);
    Map<String, Colour> colours = new TreeMap<>();
    Matcher matcher = COLOUR.matcher(css.split(":root \\{")[number + 1].split("\\}")[0]);
    while (matcher.find()) {
      colours.put(matcher.group(1), Objects.requireNonNull(Colour.parse(matcher.group(2))));
    }
    return colours;
  }
}
