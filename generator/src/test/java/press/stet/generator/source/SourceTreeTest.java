package press.stet.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.value.SourcePath;

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
    Files.createSymbolicLink(root.resolve("articles/lost.md"), root.resolve("nowhere.md"));
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
