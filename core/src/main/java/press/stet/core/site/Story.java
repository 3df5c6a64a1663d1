package press.stet.core.site;

import java.time.LocalDate;
import java.util.List;
import press.stet.core.article.Article;
import press.stet.core.config.Section;
import press.stet.core.value.Kind;
import press.stet.core.value.SitePath;

/**
 * A published article in its place: with its address, section, authors and topics.
 *
 * @param article as its writer gave it
 * @param number position among all stories, counted from the oldest, from 0
 * @param day of publication, in the paper's zone
 * @param address where it is found
 * @param section where it belongs
 * @param kind its own or its section's
 * @param authors in the order of the byline
 * @param topics in the order of the tags
 */
public record Story(
    Article article,
    int number,
    LocalDate day,
    SitePath address,
    Section section,
    Kind kind,
    List<Author> authors,
    List<Topic> topics) {

  /** Copies the lists. */
  public Story {
    authors = List.copyOf(authors);
    topics = List.copyOf(topics);
  }
}
