package press.stet.generator.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.BodyText;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/** What a link, as written, was found to lead to. */
public sealed interface Target {

  /**
   * A page of this site.
   *
   * @param address where it is found
   * @param source its file; null if it has none, like a section's front
   * @param text its text; null if its anchors are not known
   */
  record Page(SitePath address, @Nullable SourcePath source, @Nullable BodyText text)
      implements Target {

    /** The ids in its text; null if they are not known. */
    public @Nullable List<String> anchors() {
      return text == null ? null : text.anchors();
    }
  }

  /**
   * A photo or other file that is copied.
   *
   * @param source the file
   * @param address where it is found
   */
  record Copy(SourcePath source, SitePath address) implements Target {}

  /**
   * An article that is not shown at the build's clock.
   *
   * @param article which
   */
  record Withheld(Article article) implements Target {}

  /**
   * A standing page that is still being written.
   *
   * @param source its file
   */
  record WithheldPage(SourcePath source) implements Target {}

  /**
   * A text that is there but could not be read; why has been reported.
   *
   * @param source its file
   */
  record Unread(SourcePath source) implements Target {}

  /** No page has this address of the site. */
  record NoPage() implements Target {}

  /**
   * There is no such file.
   *
   * @param file the path that was looked for, from the newspaper's folder
   */
  record NoFile(SourcePath file) implements Target {}

  /** The path leads out of the newspaper's folder. */
  record OutOfSite() implements Target {}
}
