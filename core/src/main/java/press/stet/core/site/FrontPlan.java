package press.stet.core.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.StoryDate;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.SourcePath;

/**
 * The front page as editors want it. What it leaves open is filled in by urgency and time.
 *
 * @param source the file that says so; null if nobody does
 * @param lead file of the story that leads; null if not named
 * @param seconds files of the stories beside it, in their order
 * @param pinned stories that stay beside the lead for a while, before the others
 * @param blocks below the news, in their order; empty for one of each section
 */
public record FrontPlan(
    @Nullable SourcePath source,
    @Nullable SourcePath lead,
    List<SourcePath> seconds,
    List<Pin> pinned,
    List<Block> blocks) {

  /** How many stories may be named beside the lead. */
  public static final int MOST_SECONDS = 8;

  /** That of a newspaper whose editors leave it to urgency and time. */
  public static final FrontPlan NONE = new FrontPlan(null, null, List.of(), List.of(), List.of());

  /** Copies the lists. */
  public FrontPlan {
    seconds = List.copyOf(seconds);
    pinned = List.copyOf(pinned);
    blocks = List.copyOf(blocks);
  }

  /**
   * A story that stays.
   *
   * @param article its file
   * @param until the moment from which on it is like any other
   */
  public record Pin(SourcePath article, StoryDate until) {}

  /**
   * Stories of a section or of a tag: one of the two is null.
   *
   * @param section a section's id
   * @param tag as written
   * @param size how many stories, at least 1
   * @param span where the section or the tag stands in the file
   */
  public record Block(@Nullable String section, @Nullable String tag, int size, Span span) {}

  /** Files of the stories that stand beside the lead, those that are pinned first. */
  public List<SourcePath> beside() {
    List<SourcePath> files = new ArrayList<>();
    pinned.forEach(pin -> files.add(pin.article()));
    files.addAll(seconds);
    return files;
  }

  /** Files of all the stories that are named. */
  public List<SourcePath> named() {
    List<SourcePath> files = beside();
    if (lead != null) {
      files.add(0, lead);
    }
    return files;
  }
}
