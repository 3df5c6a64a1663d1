package press.stet.generator.parse.markdown;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.LiveUpdate;
import press.stet.core.article.StoryDate;

/**
 * Notes the updates of a running report while its text is read. A text that is read with one is put
 * in order: its updates stand newest first, and each has an id. For one text.
 */
public final class UpdateLog {

  private final Function<String, @Nullable StoryDate> dates;
  private final ZoneId zone;
  private final List<LiveUpdate> updates = new ArrayList<>();

  /**
   * An empty log.
   *
   * @param dates reads a date; null for what is none
   * @param zone of the ids
   */
  public UpdateLog(Function<String, @Nullable StoryDate> dates, ZoneId zone) {
    this.dates = dates;
    this.zone = zone;
  }

  /** The updates that were found, newest first. */
  public List<LiveUpdate> updates() {
    return List.copyOf(updates);
  }

  /** The zone of the ids. */
  public ZoneId zone() {
    return zone;
  }

  @Nullable StoryDate date(String text) {
    return dates.apply(text);
  }

  void add(LiveUpdate update) {
    updates.add(update);
  }
}
