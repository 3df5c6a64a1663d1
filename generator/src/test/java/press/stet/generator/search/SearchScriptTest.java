package press.stet.generator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.generator.fixture.PaperFolder;
import press.stet.generator.fixture.ScriptEngine;
import press.stet.generator.theme.ClasspathTheme;

/**
 * The script of the search page cuts texts into the same words as the index, and finds in the index
 * what was put into it. Needs a browser's script engine: Node.js on the path.
 */
class SearchScriptTest {

  /** Runs the script without a page; files are found in a folder. */
  private static final String BROWSER =
      """
      const fs = require("fs"), vm = require("vm"), [script, folder, task, input] = process.argv.slice(2);
      globalThis.document = {getElementById: id => id === "search" ? {dataset: {folder: folder + "/"}} : null};
      globalThis.fetch = async name => ({ok: fs.existsSync(name), status: 404, text: async () => fs.readFileSync(name, "utf8")});
      vm.runInThisContext(fs.readFileSync(script, "utf8"));
      globalThis.lines = fs.readFileSync(input, "utf8").split("\\n");
      globalThis.print = text => console.log(text);
      vm.runInThisContext(task);
      """;

  private static final String WORDS =
      """
      print(lines.map(line => {
        const text = String.fromCodePoint(...line.split(" ").filter(Boolean).map(hex => parseInt(hex, 16)));
        return [...new Set(words(text).flatMap(word => word.forms))].sort().join(" ");
      }).join("\\n"));
      """;

  private static final String STORIES =
      """
      (async () => {
        const root = await index();
        for (const line of lines) {
          const [word, how] = line.split("/"), found = [];
          let before = 0;
          for (const part of root.segments) {
            for (const story of (await lookUp(part, word, how === "prefix", how === "similar")).keys()) found.push(before + story);
            before += part.stories;
          }
          print(found.sort((a, b) => a - b).join(" "));
        }
      })();
      """;

  private static final String LOADED =
      """
      const named = [], load = fetch;
      fetch = name => (named.push(name.replace(/.*[/]/, "")), load(name));
      (async () => {
        for (const line of lines) {
          files.clear();
          named.length = 0;
          const query = {words: words(line), filters: [], year: "", total: 9};
          const hits = await searchPart({name: "2020", stories: 9, before: 0, years: []}, query);
          print(hits.map(hit => hit.story).join(" ") + " of " + named.join(" "));
        }
      })();
      """;

  @TempDir private Path folder;

  @Test
  void texts_are_cut_into_the_same_words() throws Exception {
    List<String> texts =
        new ArrayList<>(
            List.of(
                "The Envoys’ talks, and Kabul's cities: buses, Paris, news, gas, glass, series.",
                "Café ZÜRICH Straße Ærø naïve İstanbul ΣΊΣΥΦΟΣ ﬁne ½ x² ① e-mail don't O'Neill",
                "كتاب‌هاي مي‌شود می شود ؟مُعَلِّم، مـــدرسه ۱۳۹۷ ٢٠١٨ آزادۀ قرآن هٔ لأن مسؤول",
                "ښوونځی ګډې وډې کړي ژوندۍ پښتو ځوان څلور ږیره ټول ڼه لوېدیځ",
                "شاه‌نامه‌ها \u200cیک\u200c دو\u200c\u200cسه",
                "Antidisestablishmentarianisms 𝒜𝓫𝓬 𐐀𐐁 日本語のテキスト भारत 한국어",
                "a\u00adb c\u200bd \ufeffe \u202bf\u202c 1,000.50 C++ R2-D2"));
    for (int c = 0x20; c < 0x2200; c += c < 0x700 || c > 0x1e00 ? 1 : 7) {
      if (Character.getType(c) != Character.UNASSIGNED) {
        texts.add("x" + Character.toString(c) + "y");
      }
    }
    List<String> expected = texts.stream().map(SearchScriptTest::words).toList();
    assertThat(script(WORDS, texts.stream().map(SearchScriptTest::hex).toList(), folder))
        .isEqualTo(expected);
  }

  @Test
  void what_is_in_the_index_is_found() throws Exception {
    PaperFolder paper =
        new PaperFolder(
            folder.resolve("all"), ClasspathTheme.read(SearchScriptTest.class.getClassLoader()));
    paper.write(
        "site.yaml",
        """
        title: Post
        url: https://post.example/
        language: en
        timeZone: UTC
        feeds: {of: []}
        listSize: 1000
        sections: [{id: odd, title: First}, {id: even, title: Second}]
        search: true
        """);
    LocalDate first = LocalDate.of(2018, 1, 1);
    for (int i = 0; i < 700; i++) {
      paper.write(
          "articles/a%d.md".formatted(i),
          "---\ntitle: Headline\ndate: %s\nsection: %s\nauthors: Ann\nslug: a%d\n---\n%s\n"
              .formatted(
                  first.plusDays(i),
                  i % 2 == 0 ? "even" : "odd",
                  i,
                  "mod%d seven%d unique%d ministerium%d".formatted(i % 3, i % 7, i, i % 50)));
    }
    var site = paper.build().site();
    Path index = folder.resolve("index");
    for (String file : site.keySet()) {
      if (file.startsWith("search/")) {
        Path copy = index.resolve(file.substring("search/".length()));
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.write(copy, site.get(file).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(
            script(
                STORIES,
                List.of(
                    "mod1",
                    "seven5",
                    "unique42",
                    "unique699",
                    "#odd",
                    "nothing",
                    "unique69/prefix",
                    "minizterium33/similar"),
                index))
        .containsExactly(
            numbers(i -> i % 3 == 1),
            numbers(i -> i % 7 == 5),
            "42",
            "699",
            numbers(i -> i % 2 == 1),
            "",
            "69 690 691 692 693 694 695 696 697 698 699",
            numbers(i -> i % 50 == 3 || i % 10 == 3 || i % 50 / 10 == 3));
  }

  /** A dot marks files of one word. */
  @Test
  void a_word_with_a_file_of_its_own_is_loaded_only_where_it_can_count() throws Exception {
    Path part = Files.createDirectories(folder.resolve("index/2020"));
    Files.writeString(part.resolve("terms.txt"), "9\nbank.\ngeneva\nvote.\n\n");
    Files.writeString(part.resolve("t-bank.txt"), "bank CCCC");
    Files.writeString(part.resolve("t-geneva.txt"), "geneva EC\nlisbon G");
    Files.writeString(part.resolve("t-vote.txt"), "vote CE");
    assertThat(
            script(
                LOADED,
                List.of("bank vote", "berlin", "oslo bank", "geneva bank"),
                folder.resolve("index")))
        .containsExactly(
            "0 1 2 3 of terms.txt t-bank.txt t-vote.txt",
            " of terms.txt",
            " of terms.txt t-geneva.txt",
            "1 2 0 3 of terms.txt t-geneva.txt t-bank.txt");
  }

  private static String numbers(IntPredicate some) {
    return IntStream.range(0, 700)
        .filter(some)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  private static String hex(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
  }

  private static String words(String text) {
    TreeSet<String> words = new TreeSet<>();
    new TermReader(new Letters(), (word, from, length) -> words.add(new String(word, from, length)))
        .read(text);
    return String.join(" ", words);
  }

  private List<String> script(String task, List<String> lines, Path files) throws Exception {
    ScriptEngine engine =
        new ScriptEngine(folder, "the search page's script was not tried on an index");
    Path input = Files.writeString(folder.resolve("input.txt"), String.join("\n", lines));
    return engine.run(BROWSER, engine.ofTheTheme("search.js"), files, task, input);
  }
}
