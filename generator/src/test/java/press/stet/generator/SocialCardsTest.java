package press.stet.generator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.value.SitePath;
import press.stet.generator.fixture.PaperFolder;
import press.stet.generator.fixture.PaperFolder.Build;
import press.stet.generator.image.Shots;
import press.stet.generator.theme.ClasspathTheme;
import press.stet.generator.theme.Theme;

/** Which articles have a picture of their headline, and when it is drawn. */
class SocialCardsTest {

  private static final Theme THEME = ClasspathTheme.read(SocialCardsTest.class.getClassLoader());

  private static final String SITE =
      """
      title: The Post
      url: https://post.example/
      language: en
      timeZone: UTC
      sections: [{id: news, title: News}]
      feeds: {formats: []}
      """;

  private static final String CARDS = "images: {socialCards: true}\n";
  private static final Pattern IMAGE =
      Pattern.compile("<meta property=\"og:image\" content=\"https://post.example/([^\"]*)\">");

  @TempDir private Path root;

  private PaperFolder paper = new PaperFolder(Path.of(""), THEME);

  @BeforeEach
  void layOut() throws IOException {
    paper = new PaperFolder(root, THEME);
    paper.write("site.yaml", SITE + CARDS);
    paper.write("media/bay.jpg", Shots.jpeg(90, 60));
    article("photo", "A photo", "image: {src: bay.jpg, alt: The bay}\n");
    article("words", "Only words", "");
    article("dari", "دو بار خوانده", "");
    article("other", "Письмо", "");
  }

  private void article(String name, String headline, String keys) throws IOException {
    String head = "---\ntitle: " + headline + "\nslug: " + name + "\ndate: 2020-01-02\n";
    paper.write(
        "articles/" + name + ".md",
        head + "section: news\nauthors: [Ann Lee]\n" + keys + "---\nText.\n");
  }

  private static String page(String name) {
    return "2020/01/02/" + name + "/index.html";
  }

  private static String card(SortedMap<String, String> site, String name) {
    Matcher image = IMAGE.matcher(site.getOrDefault(page(name), ""));
    return image.find() ? image.group(1) : "";
  }

  private static List<String> cards(Iterable<String> files) {
    TreeSet<String> cards = new TreeSet<>();
    files.forEach(cards::add);
    return cards.stream().filter(file -> file.startsWith("media/cards/")).toList();
  }

  @Test
  void an_article_without_a_photo_has_a_card() throws IOException {
    Build build = paper.build();
    SortedMap<String, String> site = build.site();
    assertThat(card(site, "words")).matches("media/cards/[0-9a-f]{32}\\.png");
    assertThat(cards(site.keySet())).contains(card(site, "words"), card(site, "dari")).hasSize(2);
    assertThat(site.get(page("words")))
        .contains("<meta property=\"og:image:width\" content=\"1200\">")
        .contains("<meta property=\"og:image:height\" content=\"630\">")
        .contains("<meta property=\"og:image:alt\" content=\"Only words\">")
        .contains("<meta property=\"twitter:card\" content=\"summary_large_image\">");
    byte[] file = String.valueOf(site.get(card(site, "words"))).getBytes(ISO_8859_1);
    assertThat(file).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(60_000);
  }

  @Test
  void one_with_a_photo_has_none_and_neither_has_one_without_letters() throws IOException {
    SortedMap<String, String> site = paper.build().site();
    assertThat(card(site, "photo")).startsWith("media/bay.");
    assertThat(card(site, "other")).isEmpty();
    assertThat(site.get(page("other"))).doesNotContain("twitter:card");
  }

  @Test
  void what_the_newspaper_has_put_in_the_place_of_one_stays() throws IOException {
    String path = card(paper.build().site(), "words");
    paper.write("static/" + path, "our own");
    Build again = paper.build();
    assertThat(again.messages()).isEmpty();
    assertThat(again.changed()).containsExactly(path);
    assertThat(again.site().get(path)).isEqualTo("our own");
  }

  @Test
  void a_second_build_draws_none() throws IOException {
    paper.build();
    Path store = root.resolve("cache/photos/cards");
    try (var files = Files.walk(store)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "nobody reads this");
      }
    }
    assertThat(paper.build().changed()).isEmpty();
  }

  @Test
  void a_build_into_another_folder_draws_none() throws IOException {
    SortedMap<String, String> site = paper.build().site();
    Path file = Path.of(card(site, "words").replace("media/cards/", ""));
    Path kept =
        root.resolve("cache/photos/cards/prints")
            .resolve(file.toString().substring(0, 2))
            .resolve(file.toString().substring(2));
    assertThat(kept).exists();
    byte[] drawn = Files.readAllBytes(kept);
    Files.delete(root.resolve("site").resolve(card(site, "words")));
    assertThat(paper.build().site().get(card(site, "words")))
        .isEqualTo(new String(drawn, ISO_8859_1));
  }

  @Test
  void another_headline_has_another_card_and_nothing_else_has() throws IOException {
    SortedMap<String, String> before = paper.build().site();
    article("words", "Only other words", "");
    Build build = paper.build();
    assertThat(cards(build.changed()))
        .containsExactlyInAnyOrder(card(before, "words"), card(build.site(), "words"));
    assertThat(build.site()).doesNotContainKey(card(before, "words"));
    try (var files = Files.walk(root.resolve("cache/photos/cards"))) {
      assertThat(files.filter(Files::isRegularFile).count()).isEqualTo(2);
    }
  }

  @Test
  void a_photo_takes_its_place() throws IOException {
    String before = card(paper.build().site(), "words");
    article("words", "Only words", "image: {src: bay.jpg, alt: The bay}\n");
    Build build = paper.build();
    assertThat(build.site()).doesNotContainKey(before);
    assertThat(card(build.site(), "words")).startsWith("media/bay.");
  }

  @Test
  void colours_are_the_newspapers() throws IOException {
    String before = card(paper.build().site(), "words");
    paper.write("site.yaml", SITE + CARDS + "theme: {accent: \"#a11d21\"}\n");
    assertThat(card(paper.build().site(), "words")).isNotEqualTo(before);
  }

  @Test
  void no_newspaper_has_them_unless_it_says_so() throws IOException {
    paper.write("site.yaml", SITE);
    Build build = paper.build();
    assertThat(cards(build.site().keySet())).isEmpty();
    assertThat(card(build.site(), "words")).isEmpty();
    paper.write("site.yaml", SITE + CARDS);
    assertThat(cards(paper.build().site().keySet())).hasSize(2);
    paper.write("site.yaml", SITE);
    assertThat(cards(paper.build().site().keySet())).isEmpty();
  }

  @Test
  void whether_they_are_wanted_is_yes_or_no() throws IOException {
    paper.write("site.yaml", SITE + "images: {socialCards: often, socialCard: yes}\n");
    assertThat(paper.build().messages())
        .isEqualTo(
            """
            site.yaml:7:23: error: "socialCards" should be true or false, but is "often"
            site.yaml:7:30: error: there is no key "socialCard" here
            """);
  }

  @Test
  void a_withheld_article_has_none_and_one_that_was_taken_down_has_none_any_more()
      throws IOException {
    article("later", "What nobody may know yet", "draft: true\n");
    Build first = paper.build();
    assertThat(cards(first.site().keySet())).hasSize(2);
    String card = card(first.site(), "words");
    paper.write(
        "takedowns.yaml",
        "takedowns: [{address: articles/words.md, date: 2020-02-01, reason: A request}]\n");
    Build build = paper.build();
    assertThat(build.messages()).isEmpty();
    assertThat(build.site()).doesNotContainKey(card);
  }

  @Test
  void caches_are_told_of_the_card_of_what_was_taken_down() throws IOException {
    String card = card(paper.build().site(), "words");
    paper.write(
        "takedowns.yaml",
        "takedowns: [{address: articles/words.md, date: 2020-02-01, reason: A request}]\n");
    build(1);
    assertThat(root.resolve("hosting/removed.txt"))
        .content()
        .contains("https://post.example/" + card + "\n");
  }

  @Test
  void as_many_threads_as_there_may_be_draw_the_same() throws IOException {
    SortedMap<String, String> site = paper.build().site();
    for (int threads = 1; threads <= 2; threads++) {
      build(threads);
      for (String name : cards(site.keySet())) {
        assertThat(root.resolve("site-" + threads).resolve(name))
            .hasBinaryContent(String.valueOf(site.get(name)).getBytes(ISO_8859_1));
      }
    }
  }

  private void build(int threads) {
    GenerationReport report =
        new SiteGenerator(THEME)
            .generate(
                new GenerationRequest(
                    root.resolve("paper"),
                    root.resolve("site-" + threads),
                    threads,
                    Rehearsal.NOW,
                    false,
                    null,
                    new Beside(null, root.resolve("hosting"))),
                BuildListener.NONE);
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void the_preview_shows_the_same_cards() throws IOException {
    SortedMap<String, String> site = paper.build().site();
    try (LivePaper live =
        new LivePaper(THEME, root.resolve("paper"), 1, InstantSource.fixed(Rehearsal.NOW), false)) {
      Issue issue = live.open();
      for (String name : List.of(page("words"), card(site, "dari"), card(site, "words"))) {
        Issue.Found found = issue.at(new SitePath("/" + name.replace("index.html", "")));
        assertThat(found).as(name).isInstanceOf(Issue.Found.Printed.class);
        byte[] bytes = ((Issue.Found.Printed) found).file().bytes();
        assertThat(new String(bytes, UTF_8))
            .isEqualTo(new String(site.get(name).getBytes(ISO_8859_1), UTF_8));
      }
      assertThat(issue.at(new SitePath("/media/cards/none.png"))).isNull();
    }
  }
}
