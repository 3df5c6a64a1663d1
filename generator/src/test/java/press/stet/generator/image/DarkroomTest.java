package press.stet.generator.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.article.Focus;
import press.stet.core.config.ImageRules;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.PagePlan.PlannedPhoto;
import press.stet.core.page.Prints;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;
import press.stet.generator.fixture.OtherProcess;
import press.stet.generator.parallel.Workers;
import press.stet.generator.source.SourceTree;

/** What becomes of photos of all kinds. */
class DarkroomTest {

  private static final ImageRules RULES = new ImageRules(true, List.of(40, 80), 80, 20, false);
  private static final List<String> SECRETS =
      List.of("SecretMaker", "SecretMakersNote", "secret comment", "trailing secret");

  @TempDir private Path root;

  private final Problems problems = new Problems();
  private boolean webp = true;

  /** What was made of a photo. */
  private record Developed(@Nullable Prints prints, SortedMap<String, byte[]> files, int decoded) {

    byte[] file(String ending) {
      return files.entrySet().stream()
          .filter(file -> file.getKey().endsWith(ending))
          .findFirst()
          .orElseThrow(() -> new AssertionError(ending + " is none of " + files.keySet()))
          .getValue();
    }

    List<String> names() {
      return files.keySet().stream()
          .map(name -> name.replaceFirst("\\.[0-9a-f]{8}-", ".…-"))
          .toList();
    }
  }

  private Developed develop(String name, byte[] bytes) throws IOException {
    return develop(name, bytes, 1, null);
  }

  private Developed develop(String name, byte[] bytes, int threads, @Nullable Focus focus)
      throws IOException {
    Path file = root.resolve("paper/media").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return develop(name, threads, focus, false);
  }

  private Developed develop(String name, int threads, @Nullable Focus focus, boolean linked)
      throws IOException {
    SourcePath source = new SourcePath("media/" + name);
    TreeSet<Focus> crops = new TreeSet<>();
    if (focus != null) {
      crops.add(focus);
    }
    PlannedPhoto photo = new PlannedPhoto(source, new SitePath("/media/" + name), crops, linked);
    SourceTree tree = SourceTree.list(root.resolve("paper"));
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Workers workers = new Workers(threads);
        Darkroom darkroom = new Darkroom(RULES, root.resolve("cache"), 256 << 20, () -> webp)) {
      darkroom.develop(List.of(photo), tree, workers, true, done -> {}, problems);
      for (Darkroom.Made made : darkroom.files(List.of(photo))) {
        files.put(made.path().value(), Files.readAllBytes(darkroom.file(made, tree)));
      }
      Prints prints = darkroom.album().find(source, photo.path(), focus);
      return new Developed(prints, files, darkroom.decoded());
    }
  }

  private String said() {
    return String.join("\n", problems.sorted().stream().map(ProblemText::of).toList());
  }

  private static Pixels decoded(byte[] file) throws PhotoFault {
    Format format = Objects.requireNonNull(Format.of(file));
    try (Decoder decoder = new Decoder(file, format)) {
      return decoder.read(decoder.width(), decoder.height());
    }
  }

  /** Red or blue. */
  private static String colour(Pixels pixels, int x, int y) {
    int pixel = pixels.argb()[y * pixels.width() + x];
    return (pixel >> 16 & 0xff) > (pixel & 0xff) ? "red" : "blue";
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_photo_comes_in_several_sizes_as_jpeg_and_webp() throws Exception {
    Developed photo = develop("a.jpg", Shots.jpeg(120, 60));
    assertThat(photo.names())
        .containsExactly(
            "/media/a.…-40.jpg", "/media/a.…-40.webp", "/media/a.…-80.jpg", "/media/a.…-80.webp");
    assertThat(Objects.requireNonNull(photo.prints()).width()).isEqualTo(120);
    assertThat(photo.prints().tone()).isEqualTo("55a");
    assertThat(decoded(photo.file("-40.jpg")).height()).isEqualTo(20);
    assertThat(colour(decoded(photo.file("-80.webp")), 5, 5)).isEqualTo("red");
    assertThat(colour(decoded(photo.file("-80.webp")), 60, 30)).isEqualTo("blue");
  }

  @Test
  void where_nothing_makes_webp_there_are_jpegs_alone_and_a_word_about_it() throws Exception {
    webp = false;
    Developed photo = develop("a.jpg", Shots.jpeg(120, 60));
    assertThat(photo.names()).containsExactly("/media/a.…-40.jpg", "/media/a.…-80.jpg");
    assertThat(Objects.requireNonNull(photo.prints()).whole().webp()).isEmpty();
    assertThat(said())
        .startsWith("site.yaml:1:1: warning: nothing can be read or made as WebP on this machine");
  }

  @Test
  void what_is_webp_is_published_as_it_is_where_nothing_reads_it() throws Exception {
    webp = false;
    byte[] file = Shots.webp(64, 48);
    Developed photo = develop("a.webp", file, 1, Focus.CENTRE);
    assertThat(photo.names()).containsExactly("/media/a.webp");
    assertThat(photo.file(".webp")).isEqualTo(file);
    Prints prints = Objects.requireNonNull(photo.prints());
    assertThat(List.of(prints.width(), prints.height())).containsExactly(64, 48);
    assertThat(prints.crops()).isEmpty();

    webp = true;
    assertThat(develop("a.webp", 1, Focus.CENTRE, false).names()).contains("/media/a.…-40.jpg");
  }

  @Test
  void a_webp_without_loss_says_how_large_it_is() throws Exception {
    byte[] file = new byte[30];
    System.arraycopy(
        "RIFF\26\0\0\0WEBPVP8L\12\0\0\0".getBytes(StandardCharsets.ISO_8859_1), 0, file, 0, 20);
    file[20] = 0x2f;
    int bits = 639 | (479 << 14);
    for (int i = 0; i < 4; i++) {
      file[21 + i] = (byte) (bits >> (8 * i));
    }
    assertThat(Sizes.of(file, Format.WEBP)).containsExactly(640, 480);
  }

  @Test
  void a_machine_that_webp_is_not_made_for_is_told_apart() throws Exception {
    assertThat(Darkroom.hasWebp()).isTrue();
    assertThat(OtherProcess.run(HasWebp.class, List.of("-Dos.arch=pdp11"))).isEqualTo(1);
    assertThat(
            OtherProcess.run(HasWebp.class, List.of("-Dcom.luciad.imageio.webp.tmpdir=/dev/null")))
        .isEqualTo(1);
    assertThat(OtherProcess.run(HasWebp.class, List.of())).isZero();
  }

  /** A process that says by its exit code whether there is WebP. */
  static final class HasWebp {

    private HasWebp() {}

    public static void main(String[] arguments) {
      System.exit(Darkroom.hasWebp() ? 0 : 1);
    }
  }

  @Test
  void no_rendition_is_larger_than_the_photo() throws Exception {
    assertThat(develop("a.jpg", Shots.jpeg(50, 30)).names())
        .containsExactly(
            "/media/a.…-40.jpg", "/media/a.…-40.webp", "/media/a.…-50.jpg", "/media/a.…-50.webp");
    assertThat(develop("b.jpg", Shots.jpeg(1, 1)).names())
        .containsExactly("/media/b.…-1.jpg", "/media/b.…-1.webp");
  }

  @Test
  void a_camera_that_was_held_upright_gives_an_upright_photo() throws Exception {
    Developed photo = develop("a.jpg", Shots.camera(120, 60, 6));
    assertThat(Objects.requireNonNull(photo.prints()).width()).isEqualTo(60);
    assertThat(photo.prints().height()).isEqualTo(120);
    Pixels pixels = decoded(photo.file("-60.jpg"));
    assertThat(colour(pixels, 55, 5)).isEqualTo("red");
    assertThat(colour(pixels, 5, 5)).isEqualTo("blue");
    for (int orientation = 2; orientation <= 8; orientation++) {
      Pixels turned = Shots.corner(4, 2).turned(orientation);
      String corners =
          colour(turned, 0, 0)
              + colour(turned, turned.width() - 1, 0)
              + colour(turned, 0, turned.height() - 1)
              + colour(turned, turned.width() - 1, turned.height() - 1);
      assertThat(corners.indexOf("red") / 4)
          .as("orientation %s", orientation)
          .isEqualTo(List.of(0, 0, 1, 3, 2, 0, 1, 3, 2).get(orientation));
    }
  }

  @Test
  void place_and_camera_are_left_out_and_words_of_the_picture_desk_kept() throws Exception {
    develop("a.jpg", Shots.camera(120, 60, 6));
    Developed photo = develop("a.jpg", 1, Focus.CENTRE, true);
    assertThat(photo.files()).hasSize(4 + 1 + 2 + 2 + 1);
    photo
        .files()
        .forEach(
            (name, file) -> {
              assertThat(text(file)).as(name).doesNotContain(SECRETS.toArray(String[]::new));
              assertThat(text(file)).as(name).contains("Ann Lee/The Post", "Â© The Post");
            });
    Prints.Notes notes = Objects.requireNonNull(photo.prints()).notes();
    assertThat(notes.caption()).isEqualTo("The bridge at dusk.");
    assertThat(notes.credit()).isEqualTo("Ann Lee/The Post");
    byte[] whole = photo.file("/media/a.jpg");
    assertThat(decoded(whole).argb()).isEqualTo(decoded(Shots.jpeg(120, 60)).argb());
    assertThat(NotesReader.read(whole, Format.JPEG).orientation()).isEqualTo(6);
    assertThat(NotesReader.read(photo.file("-60.webp"), Format.WEBP).notes().credit())
        .isEqualTo("Ann Lee/The Post");
  }

  @Test
  void what_a_machine_has_made_up_goes_on_saying_so() throws Exception {
    Developed photo = develop("a.jpg", Shots.generated(60, 60));
    assertThat(Objects.requireNonNull(photo.prints()).notes().origin())
        .isEqualTo("trainedAlgorithmicMedia");
    assertThat(NotesReader.read(photo.file("-60.jpg"), Format.JPEG).notes().origin())
        .isEqualTo("trainedAlgorithmicMedia");
  }

  @Test
  void printers_inks_become_colours_of_screens() throws Exception {
    Pixels pixels = decoded(develop("a.jpg", Shots.cmyk(48, 48)).file("-48.jpg"));
    int pixel = pixels.argb()[24 * 48 + 24];
    assertThat(pixel >> 16 & 0xff).isLessThan(90);
    assertThat(pixel & 0xff).isGreaterThan(180);
  }

  @Test
  void sixteen_bits_become_eight() throws Exception {
    Developed photo = develop("a.png", Shots.deepPng(48, 48));
    assertThat(photo.names()).contains("/media/a.…-48.jpg", "/media/a.…-48.webp");
    int pixel = decoded(photo.file("-48.jpg")).argb()[24 * 48 + 24];
    assertThat(pixel >> 16 & 0xff).isBetween(245, 255);
    assertThat(pixel >> 8 & 0xff).isBetween(118, 138);
    assertThat(pixel & 0xff).isBetween(0, 12);
  }

  @Test
  void what_can_be_seen_through_stays_so() throws Exception {
    Developed photo = develop("a.png", Shots.clearPng(48, 48));
    assertThat(photo.names()).contains("/media/a.…-48.png", "/media/a.…-48.webp");
    assertThat(Objects.requireNonNull(photo.prints()).tone()).isNull();
    assertThat(decoded(photo.file("-48.png")).isClear()).isTrue();
    assertThat(decoded(photo.file("-48.webp")).isClear()).isTrue();
  }

  @Test
  void a_film_goes_on_moving_and_its_first_picture_stands_for_it() throws Exception {
    Developed photo = develop("a.gif", Shots.film(60, 40), 1, Focus.CENTRE);
    assertThat(photo.names())
        .contains("/media/a.gif", "/media/a.…-16x9-60.jpg", "/media/a.…-1x1-40.jpg");
    assertThat(photo.names()).noneMatch(name -> name.endsWith("-60.webp"));
    assertThat(Objects.requireNonNull(photo.prints()).whole().plain())
        .containsExactly(new Prints.Print(new SitePath("/media/a.gif"), 60, 40));
    byte[] whole = photo.file("/media/a.gif");
    assertThat(text(whole)).doesNotContain("secret");
    try (Decoder decoder = new Decoder(whole, Format.GIF)) {
      assertThat(decoder.isAnimated()).isTrue();
    }
  }

  @Test
  void a_photo_is_cut_around_what_matters() throws Exception {
    Developed left = develop("a.jpg", Shots.jpeg(120, 40), 1, new Focus(10, 50));
    Developed right = develop("a.jpg", Shots.jpeg(120, 40), 1, new Focus(95, 50));
    assertThat(left.names()).contains("/media/a.…-1x1.10.50-40.jpg");
    assertThat(colour(decoded(left.file("-1x1.10.50-40.jpg")), 20, 10)).isEqualTo("red");
    assertThat(colour(decoded(right.file("-1x1.95.50-40.jpg")), 20, 10)).isEqualTo("blue");
  }

  @Test
  void a_bomb_is_told_by_its_header() throws Exception {
    Developed png = develop("a.png", Shots.bomb());
    Developed jpeg = develop("b.jpg", Shots.jpegBomb());
    assertThat(png.prints()).isNull();
    assertThat(png.decoded() + jpeg.decoded()).isZero();
    assertThat(said())
        .isEqualTo(
            """
            media/a.png:1:1: error: this photo has 100 million pixels (10000 by 10000), more than \
            the 20 million that are allowed
              Save it smaller: no reader gets more than 80 pixels of its width. Or set \
            `maxMegapixels: 100` below `images` in site.yaml.
            media/b.jpg:1:1: error: this photo has 100 million pixels (10000 by 10000), more than \
            the 20 million that are allowed
              Save it smaller: no reader gets more than 80 pixels of its width. Or set \
            `maxMegapixels: 100` below `images` in site.yaml.""");
  }

  @Test
  void a_photo_whose_end_is_missing_is_not_published() throws Exception {
    cut("a.jpg", Shots.jpeg(64, 64));
    cut("b.png", Shots.png(64, 64));
    cut("c.webp", Shots.webp(64, 64));
    cut("d.gif", Shots.film(64, 64));
    Files.write(root.resolve("paper/media/e.jpg"), new byte[0]);
    develop("e.jpg", 1, null, false);
    develop("f.jpg", "no photo".getBytes(StandardCharsets.UTF_8));
    assertThat(problems.sorted()).hasSize(6);
    assertThat(said())
        .contains(
            "media/a.jpg:1:1: error: this photo cannot be published: its end is missing",
            "media/b.png:1:1: error: this photo cannot be published: its end is missing",
            "media/c.webp:1:1: error: this photo cannot be published: its end is missing",
            "media/d.gif:1:1: error: this photo cannot be published: ",
            "media/e.jpg:1:1: error: this photo cannot be published: the file is empty",
            "media/f.jpg:1:1: error: this photo cannot be published: it is none of the kinds");
  }

  private void cut(String name, byte[] whole) throws IOException {
    develop(name, Arrays.copyOf(whole, whole.length - 20));
  }

  @Test
  void a_photo_is_prepared_once_in_its_life() throws Exception {
    Developed first = develop("a.jpg", Shots.jpeg(120, 60), 1, Focus.CENTRE);
    Developed second = develop("a.jpg", 1, Focus.CENTRE, false);
    assertThat(first.decoded()).isEqualTo(1);
    assertThat(second.decoded()).isZero();
    assertThat(second.files().keySet()).isEqualTo(first.files().keySet());
    Files.setLastModifiedTime(
        root.resolve("paper/media/a.jpg"), java.nio.file.attribute.FileTime.fromMillis(1000));
    assertThat(develop("a.jpg", 1, Focus.CENTRE, false).decoded()).isZero();
    Files.writeString(root.resolve("cache/index"), "damaged");
    assertThat(develop("a.jpg", 1, Focus.CENTRE, false).decoded()).isEqualTo(1);
  }

  @Test
  void threads_do_not_tell() throws Exception {
    Developed one = develop("a.jpg", Shots.jpeg(120, 60), 1, Focus.CENTRE);
    Files.move(root.resolve("cache"), root.resolve("other"));
    Developed two = develop("a.jpg", Shots.jpeg(120, 60), 3, Focus.CENTRE);
    assertThat(two.decoded()).isEqualTo(1);
    one.files().forEach((name, file) -> assertThat(two.files().get(name)).isEqualTo(file));
  }

  @Test
  void whatever_bytes_come_no_photo_throws_us_off() throws Exception {
    Random random = new Random(42);
    List<byte[]> seeds =
        List.of(
            Shots.camera(64, 48, 3),
            Shots.png(32, 32),
            Shots.webp(32, 32),
            Shots.film(16, 16),
            DrawingTest.HOSTILE.getBytes(StandardCharsets.UTF_8));
    Recipes recipes = new Recipes(RULES, () -> true);
    Surveyor surveyor = new Surveyor(RULES, recipes, new MemoryGate(512 << 20), () -> true);
    Assertions.assertTimeout(
        Duration.ofMinutes(2),
        () -> {
          for (int i = 0; i < 300; i++) {
            byte[] bytes = seeds.get(i % seeds.size()).clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
              bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
              Surveyor.Survey survey = surveyor.survey(bytes);
              Stripping.of(bytes, survey.negative().format());
            } catch (PhotoFault e) {
              assertThat(e.arguments()).isNotEmpty();
            }
          }
        });
  }
}
