package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.site.Author;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/**
 * A list of stories with pages of its own: a section's, a topic's, an author's or a series'.
 *
 * @param subject what the stories share
 * @param id the section's or series' id, or the topic's or author's slug
 * @param title plain text
 * @param language BCP 47 tag, if the title is in another language than the stories; else null
 * @param description null if none
 * @param author for an author's list; null otherwise
 * @param front address of the list's front
 * @param stories oldest first
 */
public record StoryList(
    Subject subject,
    String id,
    String title,
    @Nullable String language,
    @Nullable String description,
    @Nullable Author author,
    SitePath front,
    List<Story> stories) {

  /** What the stories of a list share. */
  public enum Subject {
    /** The section. */
    SECTION("section"),
    /** A tag. */
    TAG("tag"),
    /** An author. */
    AUTHOR("author"),
    /** The series, which is read from its beginning. */
    SERIES("series");

    private final String id;

    Subject(String id) {
      this.id = id;
    }

    /** As templates name it: {@code section}. */
    public String id() {
      return id;
    }
  }
}
