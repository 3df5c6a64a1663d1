package press.stet.generator.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import press.stet.core.value.SourcePath;

/**
 * An article that waits to be written.
 *
 * @param file where it belongs
 * @param text front matter, and room for the article
 */
public record ArticleDraft(SourcePath file, String text) {

  /**
   * Writes the file. A file that is there already stays as it is.
   *
   * @param newspaper the newspaper folder
   * @return the new file
   * @throws FileAlreadyExistsException if the article's file exists
   * @throws IOException if it cannot be written
   */
  public Path saveIn(Path newspaper) throws IOException {
    Path target = newspaper.resolve(file.value());
    Files.createDirectories(target.resolveSibling("."));
    return Files.writeString(target, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }
}
