package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.value.SitePath;
import press.stet.generator.fixture.PaperFolder;
import press.stet.generator.fixture.PaperFolder.Build;
import press.stet.generator.image.Shots;
import press.stet.generator.theme.ClasspathTheme;

/** Which files change with photos and with what is said of them, and which do not. */
class PhotosTest {

  private static final String SITE =
      """
      title: The Post
      url: https://post.example/
      language: en
      timeZone: UTC
      sections: [{id: news, title: News}]
      feeds: {formats: []}
      """;

  @TempDir private Path root;

  private PaperFolder paper = new PaperFolder(Path.of(""), TestTheme.FACTS);

  @BeforeEach
  void layOut() throws IOException {
    paper = new PaperFolder(root, TestTheme.FACTS);
    paper.write("site.yaml", SITE);
    paper.write("media/bay.jpg", Shots.camera(120, 80, 6));
    paper.write("media/hill.jpg", Shots.jpeg(90, 60));
    article("bay", "image: {src: bay.jpg, alt: The bay}\n", "Text.");
    article("hill", "image: hill.jpg\n", "Text with ![a hill](/media/hill.jpg).");
    article("none", "", "Text.");
    paper.build();
  }

  private void article(String name, String keys, String text) throws IOException {
    paper.write(
        "articles/" + name + ".md",
        "---\ntitle: About "
            + name
            + "\ndate: 2020-01-02\nsection: news\nauthors: [Ann Lee]\n"
            + keys
            + "---\n"
            + text
            + "\n");
  }

  private static List<String> media(TreeSet<String> files) {
    return files.stream().filter(file -> file.startsWith("media/")).toList();
  }

  @Test
  void a_second_build_touches_no_photo() throws IOException {
    Build again = paper.build();
    assertThat(again.changed()).isEmpty();
    assertThat(again.report().written()).isZero();
    Path store = root.resolve("cache/photos/prints");
    try (var prints = Files.walk(store)) {
      for (Path print : prints.filter(Files::isRegularFile).toList()) {
        Files.writeString(print, "nobody reads this");
      }
    }
    assertThat(paper.build().changed()).isEmpty();
  }

  @Test
  void another_photo_of_that_name_changes_the_pages_that_show_it() throws IOException {
    paper.write("media/bay.jpg", Shots.jpeg(100, 80));
    Build build = paper.build();
    assertThat(build.changed()).contains("2020/01/02/bay/index.html");
    assertThat(build.changed())
        .doesNotContain("2020/01/02/hill/index.html", "2020/01/02/none/index.html");
    assertThat(media(build.changed())).allMatch(file -> file.startsWith("media/bay."));
  }

  @Test
  void another_point_to_keep_in_view_changes_the_cuts_alone() throws IOException {
    article("bay", "image: {src: bay.jpg, alt: The bay, focus: 10% 90%}\n", "Text.");
    Build build = paper.build();
    assertThat(build.changed()).doesNotContain("2020/01/02/hill/index.html");
    assertThat(media(build.changed()))
        .isNotEmpty()
        .allMatch(file -> file.matches("media/bay\\.[0-9a-f]{8}-(16x9|4x3|1x1)\\b.*"));
  }

  @Test
  void a_machine_without_webp_builds_on_without_and_one_with_it_again() throws IOException {
    SortedMap<String, String> before = paper.build().site();
    assertThat(before.keySet()).anyMatch(file -> file.endsWith(".webp"));
    paper.use(new SiteGenerator(TestTheme.FACTS, PageKeys.RIGHT, () -> false));
    Build without = paper.build();
    assertThat(without.messages())
        .isEqualTo(
            "site.yaml:1:1: warning: nothing can be read or made as WebP on this machine, so photos"
                + " are published as JPEG and PNG alone, and those that are WebP as they are\n");
    assertThat(without.site().keySet()).noneMatch(file -> file.endsWith(".webp"));
    assertThat(without.site().values()).noneMatch(page -> page.contains(".webp"));
    assertThat(without.changed())
        .contains("2020/01/02/hill/index.html")
        .doesNotContain("2020/01/02/none/index.html")
        .noneMatch(file -> file.endsWith(".jpg"));
    paper.use(new SiteGenerator(TestTheme.FACTS));
    assertThat(paper.build().site()).isEqualTo(before);
  }

  @Test
  void settings_change_all_photos_and_off_leaves_them_alone() throws IOException {
    paper.write("site.yaml", SITE + "images: {quality: 50}\n");
    Build worse = paper.build();
    assertThat(media(worse.changed())).anyMatch(file -> file.startsWith("media/hill."));
    paper.write("site.yaml", SITE + "images: off\n");
    Build off = paper.build();
    assertThat(media(new TreeSet<>(off.site().keySet())))
        .containsExactly("media/bay.jpg", "media/hill.jpg");
    assertThat(off.site().get("media/bay.jpg")).contains("SecretMaker");
  }

  @Test
  void what_no_page_shows_any_more_is_gone_from_site_and_cache() throws IOException {
    article("bay", "", "Text.");
    Build build = paper.build();
    assertThat(build.site().keySet()).noneMatch(file -> file.startsWith("media/bay"));
    try (var prints = Files.walk(root.resolve("cache/photos/prints"))) {
      long count = prints.filter(Files::isRegularFile).count();
      assertThat(count).isEqualTo(media(new TreeSet<>(build.site().keySet())).size());
    }
  }

  @Test
  void a_linked_photo_is_published_whole_without_what_its_camera_put_in() throws IOException {
    article("none", "", "See [the bay](/media/bay.jpg).");
    Build build = paper.build();
    assertThat(build.changed()).containsExactly("2020/01/02/none/index.html", "media/bay.jpg");
    assertThat(build.site().get("media/bay.jpg")).doesNotContain("SecretMaker");
    assertThat(build.site().get("2020/01/02/none/index.html")).contains("\"/media/bay.jpg\"");
  }

  @Test
  void a_photo_of_a_text_has_its_sizes_and_its_place() throws IOException {
    assertThat(paper.build().site().get("2020/01/02/hill/index.html"))
        .containsPattern(
            "<picture><source type=\"image/webp\" srcset=\"/media/hill\\.[0-9a-f]{8}-90.webp 90w\""
                + " sizes=\"[^\"]*\"><img src=\"/media/hill\\.[0-9a-f]{8}-90.jpg\" width=\"90\""
                + " height=\"60\" class=\"tone-55a\" alt=\"a hill\" loading=\"lazy\""
                + " decoding=\"async\"></picture>");
  }

  @Test
  void a_broken_photo_leaves_the_site_as_it_was() throws IOException {
    paper.write("media/bay.jpg", "no photo".getBytes(StandardCharsets.UTF_8));
    Build build = paper.build();
    assertThat(build.report().failed()).isTrue();
    assertThat(build.messages())
        .isEqualTo(
            "media/bay.jpg:1:1: error: this photo cannot be published: it is none of the kinds"
                + " that browsers show\n");
    paper.write("media/bay.jpg", Shots.camera(120, 80, 6));
    assertThat(paper.build().changed()).isEmpty();
  }

  @Test
  void a_photo_of_another_site_is_told_of_until_that_is_allowed() throws IOException {
    article("none", "", "![x](https://elsewhere.example/x.jpg)");
    String told =
        "articles/none.md:7:6: warning: this photo is on another site, elsewhere.example, which is"
            + " not among those that pages may load pictures from\n";
    assertThat(paper.build().messages()).isEqualTo(told);
    Build again = paper.build();
    assertThat(again.messages()).isEqualTo(told);
    assertThat(again.changed()).isEmpty();
    paper.write("site.yaml", SITE + "hosting: {allow: {images: [https://elsewhere.example]}}\n");
    Build allowed = paper.build();
    assertThat(allowed.messages()).isEmpty();
    assertThat(allowed.changed()).isEmpty();
    paper.write("site.yaml", SITE);
    assertThat(paper.build().messages()).isEqualTo(told);
  }

  @Test
  void a_credit_of_the_photo_itself_satisfies_the_house_style() throws IOException {
    paper.write("style.yaml", "photoCredit: error\n");
    Build build = paper.build();
    assertThat(build.messages())
        .isEqualTo("articles/hill.md:6:8: error: nobody is named who took the photo\n");
    assertThat(paper.build().messages()).isEqualTo(build.messages());
    article("hill", "image: {src: hill.jpg, credit: Bo Ray}\n", "Text.");
    assertThat(paper.build().messages()).isEmpty();
  }

  @Test
  void a_picture_of_a_text_says_that_a_machine_made_it() throws IOException {
    paper = new PaperFolder(root, ClasspathTheme.read(PhotosTest.class.getClassLoader()));
    paper.write("media/made.jpg", Shots.generated(90, 60));
    article("none", "", "Text with ![a dog](/media/made.jpg).");
    assertThat(paper.build().site().get("2020/01/02/none/index.html"))
        .containsPattern("</picture> <small class=\"origin\">[^<]+</small>");
    paper.write("media/made.jpg", Shots.jpeg(90, 60));
    assertThat(paper.build().site().get("2020/01/02/none/index.html"))
        .doesNotContain("class=\"origin\"");
  }

  @Test
  void the_preview_shows_the_same_photos() throws IOException {
    Build build = paper.build();
    try (LivePaper live =
        new LivePaper(
            TestTheme.FACTS, root.resolve("paper"), 1, InstantSource.fixed(Rehearsal.NOW), false)) {
      Issue issue = live.open();
      for (String name : List.of("2020/01/02/bay/", "2020/01/02/hill/", "")) {
        Issue.Found page = issue.at(new SitePath("/" + name));
        assertThat(page).isInstanceOf(Issue.Found.Printed.class);
        assertThat(new String(((Issue.Found.Printed) page).file().bytes(), StandardCharsets.UTF_8))
            .isEqualTo(
                new String(
                    build.site().get(name + "index.html").getBytes(StandardCharsets.ISO_8859_1),
                    StandardCharsets.UTF_8));
      }
      for (String name : media(new TreeSet<>(build.site().keySet()))) {
        Issue.Found found = issue.at(new SitePath("/" + name));
        assertThat(found).as(name).isInstanceOf(Issue.Found.Stored.class);
        assertThat(
                Files.readString(((Issue.Found.Stored) found).file(), StandardCharsets.ISO_8859_1))
            .as(name)
            .isEqualTo(build.site().get(name));
      }
    }
  }
}
