package press.stet.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.stet.core.page.RenderedFile;
import press.stet.core.value.SitePath;
import press.stet.generator.output.OutputFolder.Outcome;

class OutputFolderTest {

  @TempDir private Path root;

  @Test
  void writesWhatIsNew() throws IOException {
    Outcome outcome = publish(file("/a/", "A"), file("/robots.txt", "R"));

    assertThat(outcome).isEqualTo(new Outcome(2, 0, 0));
    assertThat(files()).containsExactly("a/index.html", "robots.txt");
    assertThat(root.resolve("a/index.html")).hasContent("A");
  }

  @Test
  void leavesAloneWhatIsTheSame() throws IOException {
    publish(file("/a/", "A"), file("/b/", "B"));
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(root.resolve("a/index.html"), longAgo);

    Outcome outcome = publish(file("/a/", "A"), file("/b/", "B changed"));

    assertThat(outcome).isEqualTo(new Outcome(1, 1, 0));
    assertThat(Files.getLastModifiedTime(root.resolve("a/index.html"))).isEqualTo(longAgo);
    assertThat(root.resolve("b/index.html")).hasContent("B changed");
  }

  @Test
  void deletesWhatItWroteAndTheFoldersLeftEmpty() throws IOException {
    publish(file("/2020/01/a/", "A"), file("/b/", "B"));

    Outcome outcome = publish(file("/b/", "B"));

    assertThat(outcome).isEqualTo(new Outcome(0, 1, 1));
    assertThat(files()).containsExactly("b/index.html");
    assertThat(root.resolve("2020")).doesNotExist();
  }

  @Test
  void neverDeletesWhatSomebodyElseWrote() throws IOException {
    Files.writeString(root.resolve("CNAME"), "paper.example");
    publish(file("/a/", "A"));
    Files.writeString(root.resolve("a/photo.jpg"), "theirs");

    publish(file("/b/", "B"));

    assertThat(files()).containsExactly("CNAME", "a/photo.jpg", "b/index.html");
  }

  @Test
  void leavesTheSiteAsItWasUntilItIsPublished() throws IOException {
    publish(file("/a/", "A"), file("/b/", "B"));

    try (OutputFolder folder = new OutputFolder(root)) {
      folder.add(file("/a/", "A changed"));
      folder.add(file("/c/", "C"));
    }

    assertThat(files()).containsExactly("a/index.html", "b/index.html");
    assertThat(root.resolve("a/index.html")).hasContent("A");
  }

  @Test
  void makesNoFolderBeforeThereIsAFile() {
    Path target = root.resolve("target");

    try (OutputFolder folder = new OutputFolder(target.resolve("site"))) {
      assertThat(target).doesNotExist();
      folder.add(file("/a/", "A"));
      folder.publish();
    }

    assertThat(target.resolve("site/a/index.html")).hasContent("A");
  }

  @Test
  void clearsAwayWhatAnInterruptedBuildLeft() throws IOException {
    Files.createDirectories(root.resolve(".stet-staging/old"));
    Files.writeString(root.resolve(".stet-staging/old/index.html"), "half");

    publish(file("/a/", "A"));

    assertThat(files()).containsExactly("a/index.html");
    assertThat(root.resolve(".stet-staging")).doesNotExist();
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
    publish(file("/a", "file"), file("/b/", "folder"));

    publish(file("/a/", "folder"), file("/b", "file"));

    assertThat(files()).containsExactly("a/index.html", "b");
  }

  @Test
  void copiesFilesAndKeepsEqualOnes() throws IOException {
    Path photo = Files.writeString(Files.createTempDirectory(root, "in").resolve("p.jpg"), "PHOTO");
    Path site = root.resolve("site");
    for (Outcome expected : List.of(new Outcome(1, 0, 0), new Outcome(0, 1, 0))) {
      try (OutputFolder folder = new OutputFolder(site)) {
        folder.copy(photo, new SitePath("/media/p.jpg"));
        assertThat(folder.publish()).isEqualTo(expected);
      }
    }
    assertThat(site.resolve("media/p.jpg")).hasContent("PHOTO");
  }

  @Test
  void aManifestThatNamesFilesElsewhereDeletesNothingThere() throws IOException {
    Path outside = Files.writeString(root.resolve("precious.txt"), "keep");
    Path site = root.resolve("site");
    Files.createDirectories(site);
    Files.writeString(site.resolve(".stet-manifest"), "stet manifest 1\n../precious.txt\n");

    try (OutputFolder folder = new OutputFolder(site)) {
      folder.add(file("/a/", "A"));
      assertThat(folder.publish().deleted()).isZero();
    }
    assertThat(outside).exists();
  }

  @Test
  void aDamagedManifestIsAsGoodAsNone() throws IOException {
    publish(file("/a/", "A"));
    Files.writeString(root.resolve(".stet-manifest"), "stet manifest 1\n\0\n\nb\0/c\n");

    assertThat(publish(file("/b/", "B"))).isEqualTo(new Outcome(1, 0, 0));
    assertThat(files()).containsExactly("a/index.html", "b/index.html");
  }

  @Test
  void aFileThatStandsInTheWayOfAFolderMakesWayWhoeverWroteIt() throws IOException {
    Files.writeString(root.resolve("a"), "theirs");

    publish(file("/a/", "A"));

    assertThat(files()).containsExactly("a/index.html");
  }

  @Test
  void aLinkInThePlaceOfTheFolderForUnfinishedFilesIsRemovedAndNotFollowed() throws IOException {
    Path elsewhere = root.resolve("elsewhere");
    Path site = Files.createDirectory(root.resolve("site"));
    Files.createSymbolicLink(site.resolve(".stet-staging"), elsewhere);

    try (OutputFolder folder = new OutputFolder(site)) {
      folder.add(file("/a/", "A"));
      folder.publish();
    }
    assertThat(elsewhere).doesNotExist();
    assertThat(site.resolve("a/index.html")).hasContent("A");
  }

  @Test
  void writingAFileTwiceIsAFaultOfThePlan() {
    try (OutputFolder folder = new OutputFolder(root)) {
      folder.add(file("/a/", "A"));
      assertThatThrownBy(() -> folder.add(file("/a/", "B")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a/index.html");
      assertThatThrownBy(() -> folder.add(file("/a/index.html", "B")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a/index.html");
    }
  }

  private Outcome publish(RenderedFile... files) {
    try (OutputFolder folder = new OutputFolder(root)) {
      for (RenderedFile file : files) {
        folder.add(file);
      }
      return folder.publish();
    }
  }

  private static RenderedFile file(String path, String text) {
    return new RenderedFile(new SitePath(path), text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.equals(".stet-manifest"))
          .sorted()
          .toList();
    }
  }
}
