package press.stet.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.stet.core.diagnostic.Problem;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.SourcePath;
import press.stet.generator.parallel.Workers;

class SourceTreeTest {

  @TempDir Path root;

  @Test
  void lists_the_newspapers_files_in_the_order_of_their_paths() throws IOException {
    write("site.yaml", "pom.xml", "target/site/index.html", "pages/about.md");
    write("articles/b.md", "articles/a/z.md", "articles/a.md", "articles/a-b.md", "articles/é.md");
    assertThat(paths())
        .containsExactly(
            "articles/a-b.md",
            "articles/a.md",
            "articles/a/z.md",
            "articles/b.md",
            "articles/é.md",
            "pages/about.md",
            "site.yaml");
  }

  @Test
  void leaves_out_dot_files_but_those_of_static() throws IOException {
    write("articles/.a.md.swp", "articles/.git/a.md", "static/.well-known/a", "static/.DS_Store");
    assertThat(paths()).containsExactly("static/.well-known/a");
  }

  @Test
  void finds_what_lies_below_a_folder() throws IOException {
    write("media/a/1.jpg", "media/a/2.jpg", "media/a-1.jpg", "media/b.jpg");
    SourceTree tree = SourceTree.list(root);
    assertThat(tree.below("media/a/")).extracting(SourcePath::fileName).contains("1.jpg", "2.jpg");
    assertThat(tree.below("media/a/")).hasSize(2);
    assertThat(tree.below("pages/")).isEmpty();
    assertThat(tree.has(new SourcePath("media/b.jpg"))).isTrue();
    assertThat(tree.has(new SourcePath("media/a"))).isFalse();
    assertThat(tree.locate(new SourcePath("media/b.jpg"))).isEqualTo(root.resolve("media/b.jpg"));
    assertThatThrownBy(() -> tree.locate(new SourcePath("media/c.jpg")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void follows_links_that_lead_somewhere() throws IOException {
    write("elsewhere/photo.jpg", "articles/a.md");
    Files.createSymbolicLink(root.resolve("media"), root.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("media/lost.jpg"), root.resolve("nowhere.jpg"));
    assertThat(paths()).containsExactly("articles/a.md", "media/photo.jpg");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refuses_a_link_to_a_folder_around_it() throws IOException {
    write("articles/2018/a.md");
    Files.createSymbolicLink(root.resolve("articles/2018/again"), root.resolve("articles"));
    assertThatThrownBy(() -> SourceTree.list(root)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void reads_a_file_whose_name_has_a_backslash() throws IOException {
    write("articles/a\\b.md");
    SourceTree tree = SourceTree.list(root);
    assertThat(paths()).containsExactly("articles/a/b.md");
    assertThat(tree.bytes(new SourcePath("articles/a/b.md"))).isEmpty();
  }

  @Test
  void files_that_an_editor_makes_for_a_moment_have_nothing_listed_again() throws IOException {
    write("articles/a.md", "articles/.a.md.swp");
    SourceTree tree = SourceTree.list(root);
    write("articles/b.md");
    assertThat(tree.refreshed(paths("articles/a.md", "articles/.a.md.swp", "articles/a.md~")))
        .isSameAs(tree);
    assertThat(tree.refreshed(paths("articles/b.md")).has(new SourcePath("articles/b.md")))
        .isTrue();
    Files.delete(root.resolve("articles/a.md"));
    assertThat(tree.refreshed(paths("articles/a.md")).has(new SourcePath("articles/a.md")))
        .isFalse();
    Files.move(root.resolve("articles"), root.resolve("elsewhere"));
    assertThat(tree.refreshed(paths("articles")).files()).isEmpty();
  }

  private static List<SourcePath> paths(String... paths) {
    return List.of(paths).stream().map(SourcePath::new).toList();
  }

  @Test
  void lists_the_same_on_one_thread_and_on_four() throws IOException {
    for (int i = 0; i < 300; i++) {
      write("articles/" + i % 7 + "/" + i % 31 + "/" + i + ".md", "media/" + i % 5 + "/" + i);
    }
    try (Workers four = new Workers(4)) {
      assertThat(SourceTree.list(root, four, folder -> {}).files())
          .hasSize(600)
          .containsExactlyElementsOf(SourceTree.list(root).files());
    }
  }

  @Test
  void says_each_folder_before_it_lists_its_files() throws IOException {
    write("articles/2018/07/a.md", "pages/about.md", "target/big.bin");
    Set<Path> said = new TreeSet<>();
    try (Workers one = new Workers(1)) {
      SourceTree tree =
          SourceTree.list(
              root,
              one,
              folder -> {
                said.add(root.relativize(folder));
                writeNew(folder.resolve("new.md"));
              });
      assertThat(said)
          .extracting(Path::toString)
          .containsExactly("articles", "articles/2018", "articles/2018/07", "pages");
      assertThat(tree.files())
          .extracting(SourcePath::value)
          .contains("articles/2018/07/new.md", "articles/new.md", "pages/new.md");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\na: 1\n---\n", "---\r\na: 1\r\n---\r\n", "\n---\n", "...\n---\n"})
  void reads_the_opening_of_a_file_up_to_the_closing_mark(String opening) throws IOException {
    Files.createDirectories(root.resolve("articles"));
    Files.writeString(root.resolve("articles/a.md"), opening + "Words.\n\n---\n");
    assertThat(opening()).isNotNull().extracting(SourceText::text).isEqualTo(opening);
  }

  @Test
  void tells_of_what_has_an_articles_name_and_is_no_file() throws IOException {
    write("articles/folder.md/a.txt");
    Files.createSymbolicLink(root.resolve("articles/lost.md"), root.resolve("nowhere.md"));
    assertThat(paths()).containsExactly("articles/folder.md", "articles/lost.md");

    SourceTree tree = SourceTree.list(root);
    Problems problems = new Problems();
    assertThat(tree.text(new SourcePath("articles/folder.md"), problems)).isNull();
    assertThat(tree.text(new SourcePath("articles/lost.md"), problems)).isNull();
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.UNREADABLE_FILE, ProblemKind.UNREADABLE_FILE);
  }

  @Test
  void reads_on_though_its_thread_is_told_to_stop() throws IOException {
    write("articles/a.md");
    SourceTree tree = SourceTree.list(root);
    Problems problems = new Problems();
    Thread.currentThread().interrupt();

    assertThat(tree.text(new SourcePath("articles/a.md"), problems)).isNotNull();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void takes_the_byte_order_mark_off_an_opening() throws IOException {
    Files.createDirectories(root.resolve("articles"));
    Files.writeString(root.resolve("articles/a.md"), "\uFEFF---\n---\nWords.");
    assertThat(opening()).isNotNull().extracting(SourceText::text).isEqualTo("---\n---\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---", "---\na: 1\n", "---\na: 1\n--- \n", "---\n---", "---\r---\r"})
  void leaves_what_has_no_plain_opening_to_be_read_whole(String text) throws IOException {
    Files.createDirectories(root.resolve("articles"));
    Files.writeString(root.resolve("articles/a.md"), text);
    assertThat(opening()).isNull();
    Files.writeString(root.resolve("articles/a.md"), "---\n" + "a".repeat(5000) + "\n---\n");
    assertThat(opening()).as("long").isNull();
    Files.write(root.resolve("articles/a.md"), new byte[] {'\n', -1, '\n', '-', '-', '-', '\n'});
    assertThat(opening()).as("not UTF-8").isNull();
  }

  private @Nullable SourceText opening() {
    return SourceTree.list(root).opening(new SourcePath("articles/a.md"));
  }

  private static void writeNew(Path file) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.createFile(path);
    }
  }

  private List<String> paths() {
    return SourceTree.list(root).files().stream().map(SourcePath::value).toList();
  }
}
