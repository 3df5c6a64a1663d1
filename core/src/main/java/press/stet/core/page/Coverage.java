package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a running report shows beside its text.
 *
 * @param open whether more is to come
 * @param end when the coverage ends or has ended; null if that is not known
 * @param keyPoints what readers who come late should know
 * @param updates newest first
 * @param state link to the file that tells an open page whether something is new
 * @param version tells versions of the text apart, as that file does
 */
public record Coverage(
    boolean open,
    @Nullable DateText end,
    List<String> keyPoints,
    List<Entry> updates,
    String state,
    String version) {

  /** Copies the lists. */
  public Coverage {
    keyPoints = List.copyOf(keyPoints);
    updates = List.copyOf(updates);
  }

  /**
   * An update of the report.
   *
   * @param anchor its id on the page
   * @param time when it was written
   * @param headline as given, or else the beginning of its text
   */
  public record Entry(String anchor, DateText time, String headline) {}
}
