package press.stet.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A newspaper for measuring, written article by article, so that its size does not matter.
 *
 * @param folder the newspaper's folder
 * @param articles how many it has
 */
record Corpus(Path folder, int articles) {

  private static final String PHOTO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"600\"><rect width=\"900\""
          + " height=\"600\" fill=\"#%06x\"/></svg>\n";

  /**
   * Writes the newspaper, unless it is there already.
   *
   * @param settings the folder with {@code site.yaml} and {@code jvm.config}
   * @param heap the JVM's largest heap, as in {@code 512m}
   */
  void write(Path settings, String heap) throws IOException {
    Files.createDirectories(folder.resolve(".mvn"));
    Files.writeString(
        folder.resolve(".mvn/jvm.config"),
        Files.readString(settings.resolve("jvm.config")).replaceAll("-Xmx\\S+", "-Xmx" + heap));
    Files.write(folder.resolve("site.yaml"), Files.readAllBytes(settings.resolve("site.yaml")));
    Path mark = folder.resolve(".complete");
    if (Files.exists(mark)) {
      return;
    }
    Files.createDirectories(folder.resolve("media"));
    int number = 0;
    for (String photo : SampleArticle.photos()) {
      Files.writeString(folder.resolve(photo), PHOTO.formatted(number++ * 40_503));
    }
    Path last = folder;
    for (int i = 0; i < articles; i++) {
      SampleArticle article = new SampleArticle(i, articles);
      Path file = folder.resolve(article.file());
      Path day = Objects.requireNonNull(file.getParent());
      if (!day.equals(last)) {
        Files.createDirectories(day);
        last = day;
      }
      Files.writeString(file, article.text(), StandardCharsets.UTF_8);
    }
    Files.createFile(mark);
  }

  /** A story in the middle of the archive. */
  Path oneArticle() {
    return folder.resolve(new SampleArticle(articles / 2, articles).file());
  }

  /** Where one more story lies, newer than all others, that is not there yet. */
  Path newArticle() {
    return folder.resolve(newest().file());
  }

  /** What that story says. */
  String newText() {
    return newest().text();
  }

  private SampleArticle newest() {
    return new SampleArticle(articles, articles);
  }
}
