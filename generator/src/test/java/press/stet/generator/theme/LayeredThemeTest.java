package press.stet.generator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.config.SiteUrl;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;

/** Themes of the class path, a newspaper's own files in front of them, and their assets. */
class LayeredThemeTest {

  private static final String ROOT = "press/stet/theme/";

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  @BeforeEach
  void describe() throws IOException {
    write("theme.properties", "name=stet");
  }

  @Test
  void themeIsReadFromAFolder() throws IOException {
    write("article.ftlh", "article");
    write("partials/foot.ftlh", "foot");
    write("assets/a b.css", "x");
    Theme theme = themeOf(folder);
    assertThat(theme.paths())
        .containsExactly("article.ftlh", "assets/a b.css", "partials/foot.ftlh");
    assertThat(theme.read("partials/foot.ftlh")).asString().isEqualTo("foot");
    assertThat(theme.read("foot.ftlh")).isNull();
  }

  @Test
  void themeIsReadFromAJarAndIsTheSame() throws IOException {
    write("partials/foot.ftlh", "foot");
    write("article.ftlh", "article");
    Path jar = folder.resolve("theme.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String path :
          new String[] {
            ROOT + "theme.properties",
            ROOT + "partials/foot.ftlh",
            "other.txt",
            ROOT + "article.ftlh"
          }) {
        entries.putNextEntry(new JarEntry(path));
        Path file = folder.resolve(path);
        entries.write(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        entries.closeEntry();
      }
    }
    Theme theme = themeOf(jar);
    assertThat(theme.paths()).containsExactly("article.ftlh", "partials/foot.ftlh");
    assertThat(theme.read("article.ftlh")).asString().isEqualTo("article");
    assertThat(theme.fingerprint()).isEqualTo(themeOf(folder).fingerprint());
  }

  @Test
  void singleFileIsReplacedByItsPath() throws IOException {
    write("article.ftlh", "theirs");
    write("front.ftlh", "theirs");
    Theme base = themeOf(folder);
    Theme theme = layered(base, "front.ftlh", "ours", "containers/map.ftlh", "ours");
    assertThat(theme.read("article.ftlh")).asString().isEqualTo("theirs");
    assertThat(theme.read("front.ftlh")).asString().isEqualTo("ours");
    assertThat(theme.paths()).containsExactly("article.ftlh", "containers/map.ftlh", "front.ftlh");
    assertThat(theme.describe("article.ftlh")).isEqualTo("theme:article.ftlh");
    assertThat(theme.describe("front.ftlh")).isEqualTo("templates/front.ftlh");
    assertThat(theme.fingerprint()).isNotEqualTo(base.fingerprint());
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void fileThatReplacesNothingIsPointedOut() throws IOException {
    write("article.ftlh", "theirs");
    layered(themeOf(folder), "artcle.ftlh", "ours", "partials/new.ftlh", "", "partials/a.txt", "");
    assertThat(messages())
        .isEqualTo(
            """
            templates/artcle.ftlh:1:1: warning: no file of the theme has this path, so nothing uses it
              Did you mean "article.ftlh"? Only files with the same path as the theme's replace them.
            templates/partials/a.txt:1:1: warning: no file of the theme has this path, so nothing uses it
              Only files with the same path as the theme's replace them.""");
  }

  @Test
  void wordsOfFormerTimesArePointedOutUnlessATemplateAsksForThem() throws IOException {
    write("article.ftlh", "theirs");
    layered(
        themeOf(folder), "partials/words.ftlh", "", "article.ftlh", "<#import 'words.ftlh' as w>");
    assertThat(problems.sorted()).isEmpty();
    layered(themeOf(folder), "partials/words.ftlh", "", "article.ftlh", "ours");
    assertThat(messages())
        .isEqualTo(
            """
            templates/partials/words.ftlh:1:1: warning: what the theme says stands in message files now, so nothing uses this file
              Put the words that you have changed into templates/messages/, such as `latest: "Newest"` in templates/messages/en.yaml, and delete the file.""");
  }

  @Test
  void assetsAreNamedByTheirContents() throws IOException {
    write("article.ftlh", "");
    write("assets/stet.js", "1");
    Theme base = themeOf(folder);
    String first = Assets.of(base, problems).hrefs(site()).get("assets/stet.js");
    assertThat(first).matches("/paper/assets/stet\\.[0-9a-f]{8}\\.js");
    Assets changed = Assets.of(layered(base, "assets/stet.js", "2"), problems);
    assertThat(changed.hrefs(site()).get("assets/stet.js")).isNotEqualTo(first);
    assertThat(changed.files()).hasSize(1);
    assertThat(changed.files().get(0).bytes()).asString().isEqualTo("2");
  }

  @Test
  void styleSheetsNameOtherAssetsAsTheyArePublished() throws IOException {
    write("article.ftlh", "");
    write(
        "assets/css/stet.css",
        "@font-face{src:url(\"../fonts/a.woff2?x#y\")} /* url(no) */"
            + "b{background:url(data:image/png;base64,AA),url(/x.png),url( 'dot.png' ),url(#id)}");
    write("assets/css/dot.png", "dot");
    write("assets/fonts/a.woff2", "font");
    Assets assets = Assets.of(themeOf(folder), problems);
    String font =
        assets.hrefs(site()).get("assets/fonts/a.woff2").substring("/paper/assets/".length());
    String dot =
        assets.hrefs(site()).get("assets/css/dot.png").substring("/paper/assets/css/".length());
    assertThat(assets.files().get(1).bytes())
        .asString()
        .isEqualTo(
            "@font-face{src:url(\"../../assets/"
                + font
                + "?x#y\")} /* url(no) */"
                + "b{background:url(data:image/png;base64,AA),url(/x.png),url( '"
                + dot
                + "' ),url(#id)}");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void changedFontChangesTheNameOfTheStyleSheet() throws IOException {
    write("article.ftlh", "");
    write("assets/stet.css", "url(a.woff2)");
    write("assets/a.woff2", "1");
    Theme base = themeOf(folder);
    assertThat(
            Assets.of(layered(base, "assets/a.woff2", "2"), problems)
                .hrefs(site())
                .get("assets/stet.css"))
        .isNotEqualTo(Assets.of(base, problems).hrefs(site()).get("assets/stet.css"));
  }

  @Test
  void styleSheetThatNamesAMissingAssetIsAProblem() throws IOException {
    write("article.ftlh", "");
    write("assets/stet.css", "a {\n  src: url(\"fonts/serf.woff2\")\n}");
    write("assets/fonts/serif.woff2", "font");
    Assets.of(themeOf(folder), problems);
    assertThat(messages())
        .isEqualTo(
            """
            theme:assets/stet.css:2:13: error: the theme has no file "assets/fonts/serf.woff2"
              2 |   src: url("fonts/serf.woff2")
                |             ^^^^^^^^^^^^^^^^
              Did you mean "assets/fonts/serif.woff2"? Fonts, pictures and style sheets of your own lie\
             below templates/assets/.""");
  }

  @Test
  void styleSheetsThatImportEachOtherComeToAnEnd() throws IOException {
    write("article.ftlh", "");
    write("assets/a.css", "@import url(b.css);");
    write("assets/b.css", "@import url(a.css);");
    assertThat(Assets.of(themeOf(folder), problems).files()).hasSize(2);
  }

  private static SiteUrl site() {
    return SiteUrl.parse("https://outlook.example/paper/");
  }

  private static Theme themeOf(Path folderOrJar) throws IOException {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folderOrJar.toUri().toURL()}, null)) {
      return ClasspathTheme.read(loader);
    }
  }

  private Theme layered(Theme base, String... pathsAndTexts) {
    TreeMap<String, byte[]> own = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      own.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return LayeredTheme.of(base, own, problems);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(ROOT + path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String messages() {
    return problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
  }
}
