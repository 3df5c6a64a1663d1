package press.stet.core.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running report.
 *
 * @param until the moment at which the coverage ends; null if that is not known yet
 * @param keyPoints what readers who come late should know, as plain texts
 * @param updates newest first
 */
public record Live(@Nullable StoryDate until, List<String> keyPoints, List<LiveUpdate> updates) {

  /** Copies the lists. */
  public Live {
    keyPoints = List.copyOf(keyPoints);
    updates = List.copyOf(updates);
  }

  /** Whether more is to come at a moment. */
  public boolean isOpen(Instant now) {
    return until == null || now.isBefore(until.instant());
  }

  /** The newest update; null before the first. */
  public @Nullable LiveUpdate newest() {
    return updates.isEmpty() ? null : updates.get(0);
  }
}
