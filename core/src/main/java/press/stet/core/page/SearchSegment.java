package press.stet.core.page;

import java.util.List;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/**
 * A part of the archive that is searched with an index of its own: the stories of a year, or of a
 * part of it if there are very many.
 *
 * @param folder where its files lie
 * @param name its first year; for a later part of a year, with the number of its first story
 * @param stories oldest first; a story's number in the index is its place here
 * @param later how many stories have come after this part, up to {@link #ROUND}
 */
public record SearchSegment(SitePath folder, String name, List<Story> stories, int later) {

  /** Stories whose particulars lie in one file. */
  public static final int CARDS = 16;

  /** Every file of the index has taken in a story once so many have come after it. */
  public static final int ROUND = 256;

  /** The fewest stories of one part, but for the newest. */
  public static final int FEWEST = 4096;

  /** The most stories of one part. */
  public static final int MOST = 1 << 15;

  /** What tells which files the index has. */
  public SitePath table() {
    return folder().child("terms.txt");
  }
}
