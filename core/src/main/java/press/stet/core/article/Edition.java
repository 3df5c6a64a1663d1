package press.stet.core.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SourcePath;

/**
 * A day's printed paper.
 *
 * @param source the file
 * @param date the day, from the file's name
 * @param number counted from the first issue; null if not given
 * @param volume the year of publication, counted from the first; null if not given
 * @param front files of the articles on the first page, in their order
 */
public record Edition(
    SourcePath source,
    LocalDate date,
    @Nullable Integer number,
    @Nullable Integer volume,
    List<SourcePath> front) {

  /** Copies the front page. */
  public Edition {
    front = List.copyOf(front);
  }
}
