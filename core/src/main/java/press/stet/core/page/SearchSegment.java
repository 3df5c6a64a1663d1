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
  public static final int CARDS = 4;

  /** Every file of the index has taken in a story once so many have come after it. */
  public static final int ROUND = 128;

  /** The fewest stories of one part, but for the newest. */
  public static final int FEWEST = 4096;

  /** The most stories of one part. */
  public static final int MOST = 1 << 15;

  /** How the names of the index's files begin that have taken in all older stories. */
  public static final String BULK = "t-";

  /** How the names of those begin that have the newest stories. */
  public static final String TAIL = "n-";

  /** How both end. */
  public static final String END = ".txt";

  /** Stands, where the files are told, behind the word of one that has no other. */
  public static final char ALONE = '.';

  /** What tells which files the index has. */
  public SitePath table() {
    return folder().child("terms" + END);
  }

  /**
   * Whether an address is, or may become, that of one of the index's files, or is below one. How
   * they are called depends on the words of the stories.
   */
  public boolean mayHold(SitePath path) {
    String folder = folder().value();
    if (!path.value().startsWith(folder)) {
      return false;
    }
    String name = path.value().substring(folder.length()).replaceFirst("/.*", "");
    boolean shard = (name.startsWith(BULK) || name.startsWith(TAIL)) && name.endsWith(END);
    return shard || path.equals(table());
  }
}
